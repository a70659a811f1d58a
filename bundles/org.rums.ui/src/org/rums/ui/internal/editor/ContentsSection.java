package org.rums.ui.internal.editor;

import java.util.List;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.view.ContentsTree;

/** Partitions and objects of a box in words. */
final class ContentsSection {
    private static final int NAME = 40;
    private static final int VALUE = 60;

    private final TreeViewer viewer;

    ContentsSection(Composite parent, FormToolkit toolkit) {
        Composite client = Sections.section(Sections.column(parent, toolkit), toolkit, Messages.Editor_Contents, true);
        Composite frame = toolkit.createComposite(client);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        viewer = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTree().setHeaderVisible(true);
        ContentsTree tree = new ContentsTree();
        viewer.setComparer(tree);
        viewer.setContentProvider(tree);
        column(columns, Messages.Editor_Object, NAME, tree.names());
        column(columns, Messages.Editor_Value, VALUE, tree.values());
    }

    private void column(TreeColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    void show(BoxEntry box) {
        boolean first = viewer.getInput() == null;
        Object[] expanded = viewer.getExpandedElements();
        viewer.setInput(List.of(box));
        if (first || expanded.length == 0) {
            viewer.expandAll();
        } else {
            viewer.setExpandedElements(expanded);
        }
    }

    void setEnabled(boolean enabled) {
        viewer.getControl().setEnabled(enabled);
    }

    void setFocus() {
        viewer.getControl().setFocus();
    }
}
