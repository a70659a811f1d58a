package org.rums.ui.internal.profile.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
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
     * Takes what was typed into a cell of one row, or of all rows that were selected with it: as one edit.
     *
     * @param <R> type of the rows
     */
    @FunctionalInterface
    public interface Taker<R> {
        /** Takes it; returns why not, or nothing when it was taken. */
        Optional<String> take(List<R> rows, String typed);
    }

    private final TableViewer viewer;
    private final TableViewerFocusCellManager cells;
    private List<?> selected = List.of();

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
        column.setEditingSupport(new Texts<>(this, read, taker));
    }

    /** Edits the chosen cell, or the first one of the selected row; with several rows selected, that of all of them. */
    public void editFirst() {
        ViewerCell cell = cells.getFocusCell();
        selected = viewer.getStructuredSelection().toList();
        boolean chosen = cell != null && selected.contains(cell.getElement());
        if (!selected.isEmpty()) {
            viewer.editElement(chosen ? cell.getElement() : selected.get(0), chosen ? cell.getColumnIndex() : 0);
        }
    }

    /** Returns the column of the chosen cell; the first one where none is. */
    public int column() {
        return Optional.ofNullable(cells.getFocusCell())
                .map(ViewerCell::getColumnIndex)
                .orElse(0);
    }

    /** Returns what an edit in a row is for: to begin it in place selects that row alone. */
    private List<?> rows(Object row) {
        List<?> before = selected;
        selected = List.of();
        List<?> now = viewer.getStructuredSelection().toList();
        return before.contains(row) ? before : now.contains(row) ? now : List.of(row);
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
        private final TableEdits edits;
        private final Function<R, String> read;
        private final Taker<R> taker;
        private List<?> rows = List.of();

        Texts(TableEdits edits, Function<R, String> read, Taker<R> taker) {
            super(edits.viewer);
            this.edits = edits;
            this.read = read;
            this.taker = taker;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            rows = edits.rows(row);
            return new TextCellEditor(edits.viewer.getTable());
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
            boolean same = rows.stream().allMatch(other -> typed.equals(getValue(other)));
            if (!same) {
                Optional<String> why = taker.take(List.copyOf((List<R>) rows), (String) typed);
                why.ifPresent(sentence -> TableNote.show(edits.viewer.getTable(), sentence));
            }
            edits.viewer.setSelection(new StructuredSelection(rows));
        }
    }
}
