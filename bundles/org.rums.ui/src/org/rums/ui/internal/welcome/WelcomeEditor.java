package org.rums.ui.internal.welcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxJobs;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.commands.Commands;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.editor.BoxEditor;
import org.rums.ui.internal.editor.ReadOnlyEditor;
import org.rums.ui.internal.editor.Sections;

/**
 * The first steps, each with a button. What is there ticks them: looked at whenever the page or the window comes to
 * the front, and when projects, boxes or files of the workspace change.
 */
public final class WelcomeEditor extends ReadOnlyEditor {
    private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);
    private Form form;
    private Composite column;
    private FirstSteps shown = new FirstSteps(
            new Situation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false),
            ShellWords.ofThisComputer());

    /** Opens the page, or brings it to the top. */
    static IEditorPart open(IWorkbenchPage page) throws PartInitException {
        return page.openEditor(new WelcomeInput(), RumsWorkbench.WELCOME_EDITOR);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        parent.addListener(SWT.Dispose, event -> toolkit.dispose());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setImage(Icons.image("home"));
        form.setText(WelcomeMessages.Heading);
        form.getBody().setLayout(new FillLayout());
        column = Sections.scrolled(form.getBody(), toolkit);
        column.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(12, 6)
                .create());
        for (Step step : Step.values()) {
            rows.put(step, new StepRow(column, toolkit, StepWords.of(step), step.ordinal() + 1, () -> run(step)));
        }
        form.getToolBarManager().add(guide());
        form.getToolBarManager().update(true);
        show(shown);
        follow(parent.getShell());
        look();
    }

    private static Action guide() {
        Action action = new Action(WelcomeMessages.Guide, Icons.descriptor("help")) {
            @Override
            public void run() {
                PlatformUI.getWorkbench().getHelpSystem().displayHelp();
            }
        };
        action.setToolTipText(WelcomeMessages.Guide);
        return action;
    }

    private void follow(Shell shell) {
        BoxService.get().follow(form, boxes -> look());
        Listener front = event -> look();
        shell.addListener(SWT.Activate, front);
        IResourceChangeListener changes = event -> form.getDisplay().asyncExec(this::look);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        form.addListener(SWT.Dispose, event -> {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Activate, front);
            }
        });
    }

    /** Looks, in the background, at what is there. */
    private void look() {
        if (!form.isDisposed()) {
            BoxJobs.run(
                    WelcomeMessages.Looking,
                    () -> SituationReader.read(BoxService.get().boxes()),
                    this::found,
                    refusal -> {});
        }
    }

    private void found(Situation situation) {
        FirstSteps found = new FirstSteps(situation, shown.shell());
        if (!form.isDisposed() && !found.equals(shown)) {
            show(found);
        }
    }

    private void show(FirstSteps steps) {
        shown = steps;
        form.setMessage(Messages.bind(WelcomeMessages.Progress, steps.count(), rows.size()));
        rows.forEach((step, row) -> row.show(
                steps.done(step),
                steps.next().filter(step::equals).isPresent(),
                steps.possible(step),
                steps.commands(step)));
        column.layout(true, true);
        Sections.fit(column);
    }

    private void run(Step step) {
        switch (step) {
            case PROJECT -> Commands.run(RumsWorkbench.NEW_PROJECT_COMMAND);
            case BOX -> Commands.run(RumsWorkbench.NEW_BOX_COMMAND);
            case PROFILE -> Commands.run(RumsWorkbench.NEW_PROFILE_COMMAND);
            case KEY ->
                shown.situation()
                        .box()
                        .flatMap(box -> BoxService.get().box(box.place()))
                        .ifPresent(this::fetchKey);
            case CODE, APPLY -> copy(step);
        }
    }

    private void fetchKey(BoxEntry box) {
        try {
            BoxEditor.open(getSite().getWorkbenchWindow(), box).fetchKey();
        } catch (ExecutionException e) {
            System.getLogger(WelcomeEditor.class.getName())
                    .log(System.Logger.Level.WARNING, "the box does not open", e);
        }
    }

    private void copy(Step step) {
        ClipboardText.copy(String.join(System.lineSeparator(), shown.commands(step)));
        StatusLine.show(Icons.image("copy"), WelcomeMessages.Copied);
    }

    @Override
    public void setFocus() {
        boolean focused = shown.next().filter(step -> rows.get(step).focus()).isPresent();
        if (!focused) {
            rows.get(Step.PROJECT).focus();
        }
        look();
    }
}
