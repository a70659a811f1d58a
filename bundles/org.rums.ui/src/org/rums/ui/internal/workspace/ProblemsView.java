package org.rums.ui.internal.workspace;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.Commands;
import org.rums.ui.internal.view.Hint;

/** The problems found in the profiles as they were saved, the worst first; each leads to its field in the editor. */
public final class ProblemsView extends ViewPart {
    private static final int DELAY_MILLIS = 100;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final IResourceChangeListener follower = this::changed;
    private PageBook book;
    private Hint hint;
    private TableViewer viewer;
    private List<Problem> problems = List.of();

    @Override
    public void createPartControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        hint = new Hint(book, "empty-problems");
        hint.show(WorkspaceMessages.Problems_None, () -> {});
        viewer = createViewer(new Composite(book, SWT.NONE));
        getSite().setSelectionProvider(viewer);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
        show();
    }

    private TableViewer createViewer(Composite frame) {
        TableViewer table = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, columns, WorkspaceMessages.Problems_What, 6, new What());
        column(table, columns, WorkspaceMessages.Problems_Where, 3, label(Problem::place));
        column(table, columns, WorkspaceMessages.Problems_File, 3, label(Problem::title));
        table.addDoubleClickListener(event -> Commands.run(RumsWorkbench.GO_TO_PROBLEM_COMMAND));
        MenuManager menu = new MenuManager();
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        getSite().registerContextMenu(menu, table);
        return table;
    }

    private static void column(
            TableViewer table, TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        Columns.add(table, columns, title, weight, 80).setLabelProvider(labels);
    }

    private static ColumnLabelProvider label(Function<Problem, String> text) {
        return ColumnLabelProvider.createTextProvider(element -> text.apply((Problem) element));
    }

    /** The sentence, with its sign. */
    private static final class What extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Problem) element).message();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(((Problem) element).icon());
        }

        @Override
        public String getToolTipText(Object element) {
            return ((Problem) element).message();
        }
    }

    private void changed(IResourceChangeEvent event) {
        boolean concerned = event.findMarkerDeltas(ProfileMarkers.TYPE, true).length > 0;
        if (concerned && !book.isDisposed() && waiting.compareAndSet(false, true)) {
            book.getDisplay().asyncExec(() -> {
                if (!book.isDisposed()) {
                    book.getDisplay().timerExec(DELAY_MILLIS, this::show);
                }
            });
        }
    }

    private void show() {
        waiting.set(false);
        if (book.isDisposed()) {
            return;
        }
        List<Problem> now = Problem.all();
        if (!now.equals(problems) || viewer.getInput() == null) {
            problems = now;
            List<?> selected = viewer.getStructuredSelection().toList();
            viewer.setInput(now);
            viewer.setSelection(new StructuredSelection(selected));
        }
        setPartName(Messages.format(WorkspaceMessages.Problems_Title, now.size()));
        setTitleImage(Icons.image(now.isEmpty() ? "problems" : now.get(0).icon()));
        book.showPage(now.isEmpty() ? hint.control() : viewer.getControl().getParent());
    }

    /** Selects the problem after, or before, the selected one and goes there. */
    void step(int by) {
        if (!problems.isEmpty()) {
            int current = problems.indexOf(viewer.getStructuredSelection().getFirstElement());
            int start = current < 0 && by < 0 ? 0 : current;
            Problem next = problems.get(Math.floorMod(start + by, problems.size()));
            viewer.setSelection(new StructuredSelection(next), true);
            next.goTo(getSite().getPage());
        }
    }

    /** Selects a problem. */
    public void select(IMarker marker) {
        problems.stream()
                .filter(problem -> problem.marker().equals(marker))
                .findFirst()
                .ifPresent(problem -> viewer.setSelection(new StructuredSelection(problem), true));
    }

    @Override
    public void setFocus() {
        if (problems.isEmpty()) {
            hint.control().setFocus();
        } else {
            viewer.getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower);
        super.dispose();
    }
}
