package org.rums.ui.internal.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.commands.Commands;

/** The boxes there are, live, with what they grant. */
public final class BoxesView extends ViewPart {
    private final BoxTree content = new BoxTree();
    /** Those that were opened for the user once; what has no licence yet waits for it. */
    private final Set<String> seen = new HashSet<>();

    private String wanted = "";
    private Text filter;
    private PageBook book;
    private Hint hint;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        filter = createFilter(area);
        book = new PageBook(area, SWT.NONE);
        book.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        hint = new Hint(book, "empty-boxes");
        viewer = createViewer(book);
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext("org.rums.ui.boxesContext");
        BoxService service = BoxService.get();
        viewer.setInput(service);
        service.follow(area, boxes -> show());
        show();
    }

    private Text createFilter(Composite area) {
        Text text = FilterField.create(area, Messages.Boxes_Filter, () -> viewer.getControl(), this::show);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 4;
        text.setLayoutData(data);
        return text;
    }

    private TreeViewer createViewer(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeViewer tree = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setComparer(content);
        tree.setContentProvider(content);
        tree.addFilter(new BoxFilter(() -> filter.getText()));
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        TreeColumnLayout columns = new TreeColumnLayout();
        columns.setColumnData(column.getColumn(), new ColumnWeightData(1));
        frame.setLayout(columns);
        column.setLabelProvider(new DelegatingStyledCellLabelProvider(new BoxLabels(tree::getExpandedState)));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(event -> Commands.run("org.rums.ui.box.open"));
        tree.addTreeListener(new Relabel(tree));
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        return tree;
    }

    private void show() {
        List<BoxEntry> boxes = BoxService.get().boxes();
        content.show(boxes);
        viewer.refresh();
        for (BoxEntry box : boxes) {
            if (box.contents().isPresent() && seen.add(box.place())) {
                viewer.expandToLevel(box, 1);
                viewer.update(box, null);
            }
        }
        seen.retainAll(boxes.stream().map(BoxEntry::place).toList());
        viewer.setSelection(selection(boxes), true);
        if (viewer.getTree().getItemCount() > 0) {
            book.showPage(viewer.getControl().getParent());
        } else {
            showHint(boxes);
        }
    }

    private ISelection selection(List<BoxEntry> boxes) {
        Optional<BoxEntry> found =
                boxes.stream().filter(box -> box.place().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            return viewer.getSelection();
        }
        wanted = "";
        return new StructuredSelection(found.get());
    }

    private void showHint(List<BoxEntry> boxes) {
        if (!BoxService.get().loaded()) {
            hint.show(Messages.Boxes_Loading, () -> {});
        } else if (boxes.isEmpty()) {
            hint.show(Messages.Boxes_Empty, () -> Commands.run("org.rums.ui.box.new"));
        } else {
            hint.show(Messages.Boxes_NoHit, () -> filter.setText(""));
        }
        book.showPage(hint.control());
    }

    /** Selects a box as soon as it is there. */
    public void revealSoon(String place) {
        wanted = place;
        show();
    }

    @Override
    public void setFocus() {
        if (viewer.getTree().getItemCount() > 0) {
            viewer.getControl().setFocus();
        } else {
            book.setFocus();
        }
    }

    /** An open box leaves its licences to the rows below it. */
    private record Relabel(TreeViewer viewer) implements ITreeViewerListener {
        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            later(event.getElement());
        }

        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            later(event.getElement());
        }

        private void later(Object element) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.update(element, null);
                }
            });
        }
    }
}
