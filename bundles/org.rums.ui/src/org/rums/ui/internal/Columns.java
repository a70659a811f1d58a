package org.rums.ui.internal;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;

/** Columns that share the width of their table or tree. */
public final class Columns {
    private Columns() {}

    /**
     * Adds a column that the user may resize; its labels are the caller's.
     *
     * @param weight its part of the width, against those of the others
     * @param least pixels that it keeps in a narrow table
     */
    public static TableViewerColumn add(
            TableViewer viewer, TableColumnLayout layout, String title, int weight, int least) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        return column;
    }

    /**
     * Adds a column to a tree, as to a table.
     *
     * @param weight its part of the width, against those of the others
     * @param least pixels that it keeps in a narrow tree
     */
    public static TreeViewerColumn add(
            TreeViewer viewer, TreeColumnLayout layout, String title, int weight, int least) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        return column;
    }
}
