package org.rums.ui.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;

/** The differences in groups, with both sides beside each other. Rows of the same key are the same. */
final class DifferenceTree {
    /** Up to so many rows all are open from the beginning. */
    private static final int OPEN_ROWS = 300;

    private static final int LEAST = 80;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private final TreeViewer viewer;
    private final Content content = new Content();

    DifferenceTree(Composite frame) {
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTree().setHeaderVisible(true);
        viewer.setComparer(content);
        viewer.setContentProvider(content);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        column(layout, CompareMessages.Object, 28, new Objects());
        column(layout, CompareMessages.Difference, 16, new Signs());
        column(layout, "", 28, new Words(row -> side(row, row.before())));
        column(layout, "", 28, new Words(row -> side(row, row.after())));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = CompareMessages.Differences;
            }
        });
        viewer.setInput(content);
    }

    private void column(TreeColumnLayout layout, String title, int weight, CellLabelProvider labels) {
        Columns.add(viewer, layout, title, weight, LEAST).setLabelProvider(labels);
    }

    private static String side(Row row, String words) {
        return words.isEmpty() && row.sign() != Sign.NONE ? "\u2013" : words;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Names both sides. */
    void titles(String left, String right) {
        viewer.getTree().getColumn(BEFORE).setText(left);
        viewer.getTree().getColumn(AFTER).setText(right);
    }

    /** Shows other rows; what was selected or closed and is still there stays so. */
    void show(Rows rows) {
        Set<String> known = content.rows.all().map(Row::key).collect(Collectors.toSet());
        content.use(rows);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            open(rows, known);
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void open(Rows rows, Set<String> known) {
        if (rows.all().count() <= OPEN_ROWS) {
            rows.all()
                    .filter(row -> !row.children().isEmpty() && !known.contains(row.key()))
                    .forEach(row -> viewer.setExpandedState(row, true));
        }
    }

    /** Selects the first difference where nothing is selected, with its group in sight. */
    void selectSomething() {
        if (viewer.getStructuredSelection().isEmpty() && step(1)) {
            viewer.getTree().setTopItem(viewer.getTree().getItem(0));
        }
    }

    /**
     * Selects the next difference, or the one before.
     *
     * @param by 1 or -1
     * @return false where there is none
     */
    boolean step(int by) {
        List<Row> all = content.rows.all().toList();
        List<String> keys = all.stream().map(Row::key).toList();
        int place = viewer.getStructuredSelection().getFirstElement() instanceof Row row
                ? keys.indexOf(row.key())
                : by > 0 ? -1 : all.size();
        for (int next = place + by; next >= 0 && next < all.size(); next += by) {
            if (all.get(next).part() == Row.Part.DIFFERENCE) {
                viewer.setSelection(new StructuredSelection(all.get(next)), true);
                return true;
            }
        }
        return false;
    }

    /** Returns the selected rows, or all where none is. */
    List<Row> chosen() {
        List<Row> selected = viewer.getStructuredSelection().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
        return selected.isEmpty() ? content.rows.groups() : selected;
    }

    void selectAll() {
        viewer.setSelection(new StructuredSelection(content.rows.all().toList()));
    }

    private static final class Content implements ITreeContentProvider, IElementComparer {
        private final Map<String, Row> parents = new HashMap<>();
        private Rows rows = Rows.NONE;

        void use(Rows shown) {
            rows = shown;
            parents.clear();
            rows.all().forEach(row -> row.children().forEach(child -> parents.put(child.key(), row)));
        }

        @Override
        public Object[] getElements(Object input) {
            return rows.groups().toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return ((Row) row).children().toArray();
        }

        @Override
        public Object getParent(Object row) {
            return parents.get(((Row) row).key());
        }

        @Override
        public boolean hasChildren(Object row) {
            return !((Row) row).children().isEmpty();
        }

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof Row row && other instanceof Row same
                    ? row.key().equals(same.key())
                    : one == other;
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Row row ? row.key().hashCode() : System.identityHashCode(element);
        }
    }

    /** One column in words; the tooltip has them whole. */
    private static class Words extends ColumnLabelProvider {
        private final Function<Row, String> words;

        Words(Function<Row, String> words) {
            this.words = words;
        }

        @Override
        public String getText(Object row) {
            return words.apply((Row) row);
        }

        @Override
        public String getToolTipText(Object row) {
            String text = getText(row);
            return text.isEmpty() ? null : text;
        }
    }

    private static final class Objects extends Words {
        Objects() {
            super(Row::object);
        }

        @Override
        public Image getImage(Object row) {
            String icon = ((Row) row).icon();
            return icon.isEmpty() ? null : Icons.image(icon);
        }
    }

    /** How a row differs, in its colour. */
    private static final class Signs extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            Sign sign = ((Row) cell.getElement()).sign();
            StyledString text = new StyledString(sign.words(), Colours.text(sign.role()));
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            super.update(cell);
        }
    }
}
