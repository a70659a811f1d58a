package org.rums.ui.internal.profile.licences;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.rums.core.licence.ObjectType;
import org.rums.model.Change;
import org.rums.model.NumberChange;
import org.rums.model.PartitionChange;
import org.rums.model.edit.Excerpt;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.RowDrag;

/**
 * Cut, copy, paste and drag and drop of seats. In the columns of seats it is about the chosen cell of each selected row,
 * in the column of partitions about both.
 */
final class SeatsClipboard {
    private final TableViewer viewer;
    private final ProfileContext context;
    private final IntSupplier column;

    SeatsClipboard(TableViewer viewer, ProfileContext context, IntSupplier column) {
        this.viewer = viewer;
        this.context = context;
        this.column = column;
        RowDrag.on(viewer, this::selected, gone -> context.contents().remove(gone), new Target());
    }

    private List<PartitionChange> rows() {
        return viewer.getStructuredSelection().stream()
                .map(PartitionChange.class::cast)
                .toList();
    }

    private List<NumberChange> selected() {
        int chosen = column.getAsInt();
        List<ObjectType> objects = chosen == 0 ? SeatsEdits.OBJECTS : List.of(SeatsEdits.OBJECTS.get(chosen - 1));
        return rows().stream()
                .flatMap(row -> objects.stream().flatMap(object -> SeatsEdits.changes(row, object).stream()))
                .toList();
    }

    boolean canCopy() {
        return !selected().isEmpty();
    }

    void copy() {
        String words = selected().stream().map(this::words).collect(Collectors.joining("\n"));
        context.clipboard().put(Excerpt.of(selected()), words);
    }

    private String words(Change change) {
        return context.words().object(change) + '\t' + context.words().change(change);
    }

    void cut() {
        copy();
        delete();
    }

    void delete() {
        context.contents().remove(selected());
    }

    private Optional<Excerpt> clip() {
        return context.clipboard().get().filter(clip -> clip.objects().stream().anyMatch(SeatsEdits::isSeats));
    }

    boolean canPaste() {
        return !rows().isEmpty() && clip().isPresent();
    }

    void paste() {
        clip().ifPresent(clip -> edits().paste(clip, targets(clip, rows()), List.of()));
    }

    private SeatsEdits edits() {
        return new SeatsEdits(context.profile(), context.edits());
    }

    /** Seats of one partition go into all rows, those of several into the rows from the first one on. */
    private List<PartitionChange> targets(Excerpt clip, List<PartitionChange> rows) {
        if (SeatsEdits.groups(clip).size() == 1 || rows.isEmpty()) {
            return rows;
        }
        List<PartitionChange> all = context.profile().getPartitions();
        return List.copyOf(all.subList(all.indexOf(rows.get(0)), all.size()));
    }

    void selectAll() {
        viewer.getTable().selectAll();
        viewer.setSelection(viewer.getSelection());
    }

    private final class Target extends ViewerDropAdapter {
        Target() {
            super(viewer);
            setFeedbackEnabled(false); // into a row, never between two
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            List<EObject> objects = RowDrag.dragged();
            return target != null && !objects.isEmpty() && objects.stream().allMatch(SeatsEdits::isSeats);
        }

        @Override
        public boolean performDrop(Object data) {
            List<EObject> objects = RowDrag.dragged();
            Excerpt clip = Excerpt.of(objects);
            boolean own = objects.stream().allMatch(object -> EcoreUtil.isAncestor(context.profile(), object));
            boolean move = own && getCurrentOperation() == DND.DROP_MOVE;
            edits().paste(
                            clip,
                            targets(clip, List.of((PartitionChange) getCurrentTarget())),
                            move ? objects : List.of());
            if (move) {
                overrideOperation(DND.DROP_COPY); // what was dragged is removed already
            }
            return true;
        }
    }
}
