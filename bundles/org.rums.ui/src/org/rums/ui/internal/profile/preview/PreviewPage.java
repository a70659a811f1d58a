package org.rums.ui.internal.profile.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;

/**
 * The page Preview: a box before and after the profile. It looks at a copy, in the background, a moment after the last
 * edit; what comes late about an older state is dropped.
 */
public final class PreviewPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.preview";

    private static final int PAUSE_MILLIS = 150;
    private static final int NOTE_WIDTH = 300;

    private final Targets targets = new Targets();
    private final Runnable start = this::start;
    private Combo boxes;
    private ValueRow values;
    private Label note;
    private Button changesOnly;
    private LookTable table;
    private LookBar bar;
    private String chosen = "";
    private int state;

    /** A page without widgets yet. */
    public PreviewPage(ProfileContext context) {
        super(context, ID, PreviewMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        Composite page = toolkit.createComposite(body);
        page.setLayout(
                GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 6).create());
        top(page, toolkit);
        note = toolkit.createLabel(page, "", SWT.WRAP);
        Colours.mark(note, Colours.MUTED);
        GridData wrapped = new GridData(SWT.FILL, SWT.TOP, true, false);
        wrapped.widthHint = NOTE_WIDTH;
        note.setLayoutData(wrapped);
        Composite frame = toolkit.createComposite(page);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new LookTable(frame);
        bar = new LookBar(page, toolkit);
        selects(table.viewer());
        FocusCommands.of(getSite(), table.viewer().getTable())
                .on(IWorkbenchCommandConstants.EDIT_COPY, table::copy)
                .on(
                        IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                        () -> table.viewer().getTable().selectAll())
                .menu();
        takeDroppedFiles(page);
        context().followEdits(page, this::changed);
        BoxService.get().follow(page, entries -> {
            if (isActive()) {
                changed();
            }
        });
    }

    private void top(Composite page, FormToolkit toolkit) {
        Composite line = toolkit.createComposite(page);
        line.setLayout(
                GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).create());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        toolkit.createLabel(line, PreviewMessages.Against);
        boxes = new Combo(line, SWT.READ_ONLY);
        boxes.setToolTipText(PreviewMessages.AgainstTip);
        boxes.addListener(SWT.Selection, event -> {
            chosen = boxes.getText();
            changed();
        });
        Button open = toolkit.createButton(line, PreviewMessages.OpenFile, SWT.PUSH);
        open.setToolTipText(PreviewMessages.FileTip);
        open.addListener(SWT.Selection, event -> openFile());
        changesOnly = toolkit.createButton(line, "", SWT.CHECK);
        changesOnly.setSelection(true);
        changesOnly.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        changesOnly.addListener(SWT.Selection, event -> table.changesOnly(changesOnly.getSelection()));
        values = new ValueRow(page, toolkit, this::later);
        values.area().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        showCounts(Look.NONE);
    }

    private void takeDroppedFiles(Composite page) {
        DropTarget drop = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    open(Path.of(files[0]));
                }
            }
        });
    }

    private void openFile() {
        FileDialog dialog = new FileDialog(boxes.getShell(), SWT.OPEN);
        dialog.setText(PreviewMessages.OpenTitle);
        dialog.setFilterExtensions(new String[] {KeyFiles.PATTERN, "*"});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::open);
    }

    private void open(Path file) {
        KeyFiles files = new KeyFiles(context().keys());
        long developer = context().profile().getDeveloperId();
        Display display = boxes.getDisplay();
        background(() -> {
            try {
                Target target = files.read(file, developer);
                onPage(display, () -> opened(target));
            } catch (KeyFiles.NoBoxException e) {
                onPage(display, () -> note(e.getMessage(), Colours.WARNING));
            }
        });
    }

    private void opened(Target target) {
        targets.open(target);
        chosen = target.title();
        changed();
    }

    private static void background(Runnable what) {
        Job job = Job.createSystem(PreviewMessages.Page, (ICoreRunnable) monitor -> what.run());
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void onPage(Display display, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!boxes.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void changed() {
        targets.look(context().profile(), BoxService.get().boxes());
        String[] titles = targets.known().stream().map(Target::title).toArray(String[]::new);
        if (!java.util.Arrays.equals(titles, boxes.getItems())) {
            boxes.setItems(titles);
            boxes.requestLayout();
        }
        boxes.select(targets.placeOf(chosen));
        values.show(context().profile(), Instant.now().getEpochSecond());
        later();
    }

    private void later() {
        state++;
        boxes.getDisplay().timerExec(PAUSE_MILLIS, start);
    }

    private void start() {
        if (boxes.isDisposed()) {
            return;
        }
        int seen = state;
        UpdateProfile copy = EcoreUtil.copy(context().profile());
        Map<String, String> typed = values.typed();
        Target target = targets.known().get(boxes.getSelectionIndex());
        Display display = boxes.getDisplay();
        background(() -> {
            Look look =
                    new Looker(Locale.getDefault(), ZoneId.systemDefault(), Instant.now()).look(copy, typed, target);
            onPage(display, () -> {
                if (seen == state) {
                    show(look, target);
                }
            });
        });
    }

    private void show(Look look, Target target) {
        table.show(look.lines());
        bar.show(look);
        showCounts(look);
        if (look.trouble().isPresent()) {
            note(look.trouble().get(), Colours.WARNING);
        } else {
            List<String> sentences = new ArrayList<>(look.notes());
            foreign(target).ifPresent(sentences::add);
            sentences.add(look.changed() == 0 ? PreviewMessages.Nothing : target.note());
            boolean warns = sentences.size() > 1;
            note(String.join(" ", sentences).strip(), warns ? Colours.WARNING : Colours.MUTED);
        }
    }

    private Optional<String> foreign(Target target) {
        boolean other = target.developerId().isPresent()
                && target.developerId().getAsLong() != context().profile().getDeveloperId();
        return other
                ? Optional.of(PreviewMessages.format(
                        PreviewMessages.OfDeveloper,
                        String.format(
                                Locale.ROOT, "0x%08X", target.developerId().getAsLong())))
                : Optional.empty();
    }

    private void showCounts(Look look) {
        changesOnly.setText(PreviewMessages.format(
                PreviewMessages.ChangesOnly, look.changed(), look.lines().size()));
        changesOnly.requestLayout();
    }

    private void note(String sentence, String role) {
        Colours.mark(note, role);
        note.setText(sentence);
        note.setToolTipText(sentence);
        note.requestLayout();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            changed();
        }
    }

    @Override
    protected void profileChanged() {
        values.clear();
        changed();
    }

    @Override
    protected void focusFirst() {
        table.viewer().getTable().setFocus();
    }
}
