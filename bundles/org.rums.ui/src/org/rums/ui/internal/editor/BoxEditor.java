package org.rums.ui.internal.editor;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.result.RefusedException;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxJobs;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.boxes.BoxWords;
import org.rums.ui.internal.boxes.Condition;
import org.rums.ui.internal.boxes.ShownKey;
import org.rums.ui.internal.commands.Refusals;

/** What one box holds, who it is, and its Transaction Key. Follows the box; edits nothing. */
public final class BoxEditor extends ReadOnlyEditor {
    private static final int[] WEIGHTS = {57, 43};

    private final BoxSelection selection = new BoxSelection();
    private Form form;
    private Composite right;
    private ContentsSection contents;
    private IdentitySection identity;
    private KeySection key;
    private Action getKey;
    private Optional<BoxEntry> shown = Optional.empty();

    /** Opens the editor of a box, or brings it to the top. */
    public static BoxEditor open(IWorkbenchWindow window, BoxEntry box) throws ExecutionException {
        try {
            BoxEditorInput input = new BoxEditorInput(box.place(), box.title());
            return (BoxEditor) window.getActivePage().openEditor(input, RumsWorkbench.BOX_EDITOR);
        } catch (PartInitException e) {
            throw new ExecutionException("the box editor does not open", e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof BoxEditorInput)) {
            throw new PartInitException("not a box: " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        parent.addListener(SWT.Dispose, event -> toolkit.dispose());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setImage(Icons.image("box"));
        form.getBody().setLayout(new FillLayout());
        SashForm sash = new SashForm(form.getBody(), SWT.HORIZONTAL);
        toolkit.adapt(sash);
        contents = new ContentsSection(sash, toolkit);
        right = Sections.scrolled(sash, toolkit);
        key = new KeySection(right, toolkit, this::fetchKey);
        identity = new IdentitySection(right, toolkit);
        sash.setWeights(WEIGHTS);
        getKey = action(Messages.Editor_GetKey, "key-get", this::fetchKey);
        form.getToolBarManager().add(getKey);
        form.getToolBarManager().add(action(Messages.Editor_Refresh, "refresh", BoxService.get()::refresh));
        form.getToolBarManager().update(true);
        BoxService.get().follow(form, boxes -> show());
        show();
    }

    /** Asks the box for its Transaction Key, shows it and copies it. */
    public void fetchKey() {
        String title = getPartName();
        String place = place();
        BoxJobs.run(
                Messages.bind(Messages.GetKey_Job, title),
                () -> BoxService.get().catalog().transactionKey(place),
                this::keyCame,
                refusal -> keyRefused(Messages.bind(Messages.GetKey_Failed, title), refusal));
    }

    private void keyCame(ShownKey shownKey) {
        if (!form.isDisposed()) {
            key.show(shownKey);
            Sections.fit(right);
            BoxService.get().look();
        }
    }

    private void keyRefused(String what, RefusedException refusal) {
        if (!form.isDisposed()) {
            form.setMessage(Refusals.text(what, refusal), IMessageProvider.ERROR);
        }
    }

    private void show() {
        Optional<BoxEntry> found = BoxService.get().box(place());
        if (found.isPresent()) {
            BoxEntry box = found.get();
            setPartName(box.title());
            setTitleToolTip(BoxWords.details(box));
            form.setText(heading(box));
            contents.show(box);
            identity.show(box);
            Sections.fit(right);
            selection.set(box);
            message(box);
        } else {
            form.setText(getPartName());
            selection.clear();
            if (BoxService.get().loaded()) {
                form.setMessage(Messages.Editor_Gone, IMessageProvider.WARNING);
            }
        }
        boolean usable = found.filter(BoxEntry::formatted).isPresent();
        getKey.setEnabled(usable);
        key.setEnabled(usable);
        contents.setEnabled(found.isPresent());
        shown = found;
    }

    private void message(BoxEntry box) {
        if (shown.filter(box::equals).isPresent()) {
            return;
        }
        if (box.condition() == Condition.READY) {
            form.setMessage(null);
        } else {
            String why = box.trouble().map(text -> ": " + text).orElse("");
            int type = box.condition() == Condition.DAMAGED ? IMessageProvider.ERROR : IMessageProvider.WARNING;
            form.setMessage(BoxWords.condition(box) + why, type);
        }
    }

    private static String heading(BoxEntry box) {
        String name = box.label()
                .map(label -> Messages.bind(Messages.Editor_TitleLabel, box.title(), label))
                .orElse(Messages.bind(Messages.Editor_Title, box.title()));
        String kind = box.model().orElse("") + ' ' + Messages.Box_Virtual;
        return name + "  –  " + kind.strip();
    }

    private static Action action(String text, String icon, Runnable what) {
        Action action = new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private String place() {
        return ((BoxEditorInput) getEditorInput()).place();
    }

    @Override
    public void setFocus() {
        contents.setFocus();
    }
}
