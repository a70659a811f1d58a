package org.rums.ui.internal.profile.fields;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;

/**
 * Cells of a table that are edited in place: by F2, or by Enter or typing in the chosen cell; the arrow keys go from
 * cell to cell, Tab to the next one that can be edited.
 */
public final class TableEdits {
    /**
     * Takes what was typed into a cell.
     *
     * @param <R> type of the rows
     */
    @FunctionalInterface
    public interface Taker<R> {
        /** Takes it; returns why not, or nothing when it was taken. */
        Optional<String> take(R row, String typed);
    }

    private final TableViewer viewer;
    private final TableViewerFocusCellManager cells;

    private TableEdits(TableViewer viewer) {
        this.viewer = viewer;
        cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(
                viewer,
                cells,
                new Keys(viewer),
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** Makes the cells of a table editable; which ones is said next. */
    public static TableEdits on(TableViewer viewer) {
        return new TableEdits(viewer);
    }

    /** Makes a column one of texts. */
    public <R> void text(TableViewerColumn column, Function<R, String> read, Taker<R> taker) {
        column.setEditingSupport(new Texts<>(viewer, read, taker));
    }

    /** Edits the chosen cell, or the first one of the selected row. */
    public void editFirst() {
        ViewerCell cell = cells.getFocusCell();
        Object row = viewer.getStructuredSelection().getFirstElement();
        if (row != null) {
            viewer.editElement(row, cell != null && cell.getElement() == row ? cell.getColumnIndex() : 0);
        }
    }

    private static final class Keys extends ColumnViewerEditorActivationStrategy {
        Keys(ColumnViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                        ColumnViewerEditorActivationEvent.TRAVERSAL,
                        ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                    event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
                default -> false;
            };
        }
    }

    private static final class Texts<R> extends EditingSupport {
        private final TableViewer viewer;
        private final Function<R, String> read;
        private final Taker<R> taker;

        Texts(TableViewer viewer, Function<R, String> read, Taker<R> taker) {
            super(viewer);
            this.viewer = viewer;
            this.read = read;
            this.taker = taker;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object row) {
            return read.apply((R) row);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object row, Object typed) {
            if (!typed.equals(getValue(row))) {
                Optional<String> why = taker.take((R) row, (String) typed);
                why.ifPresent(sentence -> TableNote.show(viewer.getTable(), sentence));
            }
        }
    }
}
