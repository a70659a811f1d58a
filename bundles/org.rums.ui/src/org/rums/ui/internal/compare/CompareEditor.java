package org.rums.ui.internal.compare;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.rums.ui.ProfileKeys;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.editor.Activated;
import org.rums.ui.internal.editor.Cover;
import org.rums.ui.internal.editor.ReadOnlyEditor;

/** What differs between two update profiles. Edits nothing; what was decrypted goes when the vault is locked. */
public final class CompareEditor extends ReadOnlyEditor {
    private final StackLayout stack = new StackLayout();
    private Form form;
    private Cover cover;
    private ComparePage page;
    private Optional<ComparedFiles> files = Optional.empty();

    /**
     * Opens the comparison of two files, or brings it to the top.
     *
     * @throws PartInitException where the editor does not open
     */
    static IEditorPart open(IWorkbenchPage workbench, CompareInput input) throws PartInitException {
        return workbench.openEditor(input, RumsWorkbench.COMPARE_EDITOR);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException("not two files: " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        parent.addListener(SWT.Dispose, event -> toolkit.dispose());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setImage(Icons.image("compare"));
        form.setText(getPartName());
        form.getBody().setLayout(stack);
        cover = new Cover(form.getBody(), toolkit);
        page = new ComparePage(form.getBody(), toolkit, this::openProfile, this::swap);
        commands();
        ProfileKeys keys = PlatformUI.getWorkbench().getService(ProfileKeys.class);
        ComparedFiles compared = new ComparedFiles(keys, new ComparisonView(keys));
        files = Optional.of(compared);
        getSite().getPage().addPartListener(new Activated(this, compared::look));
        compared.open(input());
    }

    private void commands() {
        Tree tree = page.tree().viewer().getTree();
        FocusCommands.of(getSite(), tree)
                .on(IWorkbenchCommandConstants.EDIT_COPY, page::copy)
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, page.tree()::selectAll);
        on(IWorkbenchCommandConstants.NAVIGATE_NEXT, () -> page.step(1));
        on(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, () -> page.step(-1));
        on(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, page::focusFilter);
        on(IWorkbenchCommandConstants.FILE_REFRESH, this::again);
        MenuManager menu = new MenuManager();
        tree.setMenu(menu.createContextMenu(tree));
        getEditorSite().registerContextMenu(menu, page.tree().viewer(), false);
    }

    /** Answers a command while this editor is the active part. */
    private void on(String command, Runnable what) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                what.run();
                return null;
            }
        });
    }

    private void again() {
        files.ifPresent(compared -> {
            compared.look();
            compared.load();
        });
    }

    private void openProfile(IFile file) {
        try {
            IDE.openEditor(getSite().getPage(), file);
        } catch (PartInitException e) {
            StatusLine.show(Icons.image("state-damaged"), e.getMessage());
        }
    }

    /** Exchanges the sides; where they are compared so already, that editor comes to the top. */
    private void swap() {
        CompareInput swapped = input().swapped();
        Optional<IEditorPart> other = Optional.ofNullable(getSite().getPage().findEditor(swapped));
        if (other.isPresent()) {
            getSite().getPage().activate(other.get());
        } else {
            setInputWithNotify(swapped);
            setPartName(swapped.getName());
            form.setText(getPartName());
            files.ifPresent(compared -> compared.use(swapped));
        }
    }

    private void cover(String image, String text, Optional<String> whatToDo, Runnable action) {
        page.clear(input());
        cover.show(image, text, whatToDo, action);
        top(cover.area());
    }

    private void top(Composite shown) {
        if (stack.topControl != shown) {
            stack.topControl = shown;
            form.getBody().layout();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    private final class ComparisonView implements ComparedFiles.View {
        private final ProfileKeys keys;

        ComparisonView(ProfileKeys keys) {
            this.keys = keys;
        }

        @Override
        public void reading() {
            if (!form.isDisposed()) {
                String text = Messages.format(CompareMessages.Reading, input().leftTitle(), input().rightTitle());
                cover("compare", text, Optional.empty(), () -> {});
            }
        }

        @Override
        public void compared(Compared result) {
            if (!form.isDisposed()) {
                page.show(input(), result);
                top(page.area());
            }
        }

        @Override
        public void locked() {
            if (!form.isDisposed()) {
                cover("state-locked", CompareMessages.Locked, Optional.of(CompareMessages.Unlock), keys::unlock);
            }
        }

        @Override
        public void failed(String why) {
            if (!form.isDisposed()) {
                cover("state-damaged", why, Optional.of(CompareMessages.Retry), CompareEditor.this::again);
            }
        }

        @Override
        public void gone(IFile file) {
            if (!form.isDisposed()) {
                String text = Messages.format(CompareMessages.Gone, file.getFullPath());
                cover("state-attention", text, Optional.of(CompareMessages.Close), this::close);
            }
        }

        private void close() {
            getSite().getPage().closeEditor(CompareEditor.this, false);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == page.area()) {
            page.setFocus();
        } else {
            cover.setFocus();
        }
    }

    @Override
    public void dispose() {
        files.ifPresent(ComparedFiles::close);
        super.dispose();
    }
}
