package org.rums.ui.internal.profile;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.editor.SharedHeaderFormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.editor.Activated;
import org.rums.ui.internal.editor.Cover;
import org.rums.ui.internal.profile.outline.ProfileOutline;

/**
 * The editor of an update profile: one header for all pages, undo without limit, dirty exactly when there is something
 * to save. The file is read and written by a {@link ProfileDocument} in the background.
 */
public final class ProfileEditor extends SharedHeaderFormEditor {
    private final ProfileContext context =
            new ProfileContext(PlatformUI.getWorkbench().getService(ProfileClipboard.class), this::reveal);
    private Optional<ProfileDocument> document = Optional.empty();
    private final GoToProblem problems = new GoToProblem(context);
    private final PageSelection selection = new PageSelection();
    private List<ProfilePage> pages = List.of();
    private StackLayout stack;
    private Composite frame;
    private Composite content;
    private Cover cover;
    private ProfileHeader header;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException("not a file of the workspace: " + input.getName());
        }
        super.init(site, input);
        setPartName(title(input.getName()));
        context.stack().addCommandStackListener(event -> firePropertyChange(PROP_DIRTY));
    }

    private static String title(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        frame.setLayout(stack);
        content = new Composite(frame, SWT.NONE);
        content.setLayout(new FillLayout());
        return super.createPageContainer(content);
    }

    @Override
    protected void createHeaderContents(IManagedForm headerForm) {
        header = new ProfileHeader(headerForm, context);
        header.title(getPartName());
        cover = new Cover(frame, headerForm.getToolkit());
    }

    @Override
    protected void addPages() {
        pages = ProfilePages.create(context);
        try {
            for (ProfilePage page : pages) {
                page.initialize(this);
                addPage(page);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        getSite().setSelectionProvider(selection);
        UndoCommands.activate(getSite(), context.stack());
        PageTurn.activate(getSite(), step -> setActivePage(Math.floorMod(getActivePage() + step, getPageCount())));
        open(PlatformUI.getWorkbench().getService(ProfileKeys.class));
    }

    private void open(ProfileKeys keys) {
        context.use(keys);
        ProfileDocument opened = new ProfileDocument(context, keys, new DocumentView(keys));
        document = Optional.of(opened);
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.FILE_REVERT, new Revert(opened::revert, this::isDirty));
        cover(
                "profile",
                ProfileMessages.format(ProfileMessages.Loading, getEditorInput().getName()),
                Optional.empty(),
                () -> {});
        getSite().getPage().addPartListener(new Activated(this, opened::look));
        opened.open(((IFileEditorInput) getEditorInput()).getFile());
    }

    private void cover(String image, String text, Optional<String> whatToDo, Runnable action) {
        cover.show(image, text, whatToDo, action);
        top(cover.area());
    }

    private void top(Composite shown) {
        if (stack.topControl != shown) {
            stack.topControl = shown;
            frame.layout();
        }
    }

    private final class DocumentView implements ProfileDocument.View {
        private final ProfileKeys keys;

        DocumentView(ProfileKeys keys) {
            this.keys = keys;
        }

        @Override
        public void loaded(Beginning beginning) {
            if (!frame.isDisposed()) {
                switch (beginning) {
                    case FILE -> header.banner().hide();
                    case OLDER_FILE -> header.banner().show(ProfileMessages.Older, ProfileEditor.this::doSaveAs);
                    case DRAFT -> header.banner().show(ProfileMessages.DraftBack, this::revert);
                    case DRAFT_BEHIND -> header.banner().show(ProfileMessages.DraftBehind, this::revert);
                    case DRAFT_ALONE -> header.banner().show(ProfileMessages.DraftAlone, () -> {});
                }
                boolean focus = getSite().getPage().getActiveEditor() == ProfileEditor.this;
                top(content);
                context.catchUp();
                if (focus) {
                    setFocus();
                }
                firePropertyChange(PROP_DIRTY);
                frame.getDisplay().asyncExec(problems::shown); // its tables are filled by then
            }
        }

        @Override
        public void locked(boolean edits) {
            if (!frame.isDisposed()) {
                problems.hidden();
                lock(edits ? ProfileMessages.LockedDraft : ProfileMessages.Locked);
                firePropertyChange(PROP_DIRTY);
            }
        }

        private void lock(String sentence) {
            cover("state-locked", sentence, Optional.of(ProfileMessages.Unlock), keys::unlock);
        }

        @Override
        public void notKept(String why, boolean hidden) {
            if (!frame.isDisposed()) {
                if (hidden) {
                    lock(why);
                } else {
                    header.banner().show(why, () -> {});
                }
            }
        }

        @Override
        public void failed(String why) {
            if (!frame.isDisposed()) {
                cover("state-damaged", why, Optional.of(ProfileMessages.Retry), this::load);
            }
        }

        private void load() {
            document.ifPresent(ProfileDocument::load);
        }

        private void revert() {
            document.ifPresent(ProfileDocument::revert);
        }

        @Override
        public void changedOutside(boolean gone) {
            if (frame.isDisposed()) {
                return;
            }
            if (gone && !isDirty()) {
                getSite().getPage().closeEditor(ProfileEditor.this, false);
            } else if (isDirty()) {
                header.banner().show(gone ? ProfileMessages.GoneOutside : ProfileMessages.ChangedOutside, this::revert);
            } else {
                load();
                StatusLine.show(
                        Icons.image("profile"),
                        ProfileMessages.format(
                                ProfileMessages.Reloaded, getEditorInput().getName()));
            }
        }
    }

    @Override
    public boolean isDirty() {
        return context.stack().isSaveNeeded();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        document.ifPresent(written -> save(written, written.file(), monitor));
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        document.ifPresent(this::saveAs);
    }

    private void saveAs(ProfileDocument written) {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        dialog.setOriginalFile(written.file());
        if (dialog.open() == Window.OK) {
            IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
            if (save(written, target, new NullProgressMonitor())) {
                setInput(new FileEditorInput(target));
                setPartName(title(target.getName()));
                header.title(getPartName());
            }
        }
    }

    private boolean save(ProfileDocument written, IFile target, IProgressMonitor monitor) {
        Optional<String> why = written.save(target, monitor);
        if (why.isPresent()) {
            monitor.setCanceled(true);
            header.banner().show(why.get(), () -> {});
        } else {
            header.banner().hide();
            StatusLine.show(
                    Icons.image("profile"),
                    ProfileMessages.format(
                            ProfileMessages.Saved,
                            getPartName(),
                            context.profile().getRevision()));
        }
        firePropertyChange(PROP_DIRTY);
        return why.isEmpty();
    }

    @Override
    protected void pageChange(int place) {
        super.pageChange(place);
        if (getActivePageInstance() instanceof ProfilePage page) {
            page.catchUp();
        }
        context.catchUp();
        selection.use(getActivePageInstance() instanceof ProfilePage page ? page.selection() : Optional.empty());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            return type.cast(problems);
        }
        return type == IContentOutlinePage.class ? type.cast(new ProfileOutline(context)) : super.getAdapter(type);
    }

    /** Overview, the first page, is asked last: it shows what no other page does. */
    private boolean reveal(EObject object, EStructuralFeature feature) {
        Optional<ProfilePage> page = pages.stream()
                .filter(candidate -> candidate.shows(object, feature))
                .reduce((first, last) -> last);
        page.ifPresent(found -> {
            setActivePage(found.getId());
            found.reveal(object, feature);
        });
        return page.isPresent();
    }

    @Override
    public void setFocus() {
        if (frame != null && stack.topControl == cover.area()) {
            cover.setFocus();
        } else if (getActivePageInstance() instanceof FormPage page) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        document.ifPresent(ProfileDocument::close);
        super.dispose();
    }
}
