package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.edit.Excerpt;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.RowDrag;

/** Dropping changes and partitions onto the tree: before or behind others, and into partitions. */
final class ObjectsDrag extends ViewerDropAdapter {
    private final TreeViewer viewer;
    private final ProfileContext context;

    private ObjectsDrag(TreeViewer viewer, ProfileContext context) {
        super(viewer);
        this.viewer = viewer;
        this.context = context;
    }

    static void on(TreeViewer viewer, ProfileContext context) {
        RowDrag.on(
                viewer,
                () -> selected(viewer.getStructuredSelection()),
                gone -> context.contents().remove(gone),
                new ObjectsDrag(viewer, context));
    }

    private static List<EObject> selected(IStructuredSelection selection) {
        return selection.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        List<EObject> objects = RowDrag.dragged();
        boolean partitions = objects.stream().allMatch(PartitionChange.class::isInstance);
        boolean changes = objects.stream().allMatch(Change.class::isInstance);
        return !objects.isEmpty() && (partitions || changes && target != null);
    }

    @Override
    public boolean performDrop(Object data) {
        List<EObject> objects = RowDrag.dragged();
        boolean own = objects.stream()
                .allMatch(object -> object.eContainer() == context.profile()
                        || object.eContainer().eContainer() == context.profile());
        boolean move = getCurrentOperation() == DND.DROP_MOVE;
        if (own && move) {
            move(objects);
            overrideOperation(DND.DROP_COPY);
        } else {
            List<EObject> pasted = context.contents().paste(Excerpt.of(objects), partition(), place());
            viewer.setSelection(new StructuredSelection(pasted), true);
        }
        return true;
    }

    private void move(List<EObject> objects) {
        if (objects.get(0) instanceof PartitionChange) {
            context.contents()
                    .movePartitions(
                            objects.stream().map(PartitionChange.class::cast).toList(), partition());
        } else {
            List<Change> changes = objects.stream().map(Change.class::cast).toList();
            partition().ifPresent(target -> context.contents().move(changes, target, place()));
        }
        viewer.setSelection(new StructuredSelection(objects), true);
    }

    private Optional<PartitionChange> partition() {
        Object target = getCurrentTarget();
        Object partition = target instanceof Change change ? change.eContainer() : target;
        return Optional.ofNullable((PartitionChange) partition);
    }

    private int place() {
        if (getCurrentTarget() instanceof Change change) {
            int place = partition().orElseThrow().getChanges().indexOf(change);
            return getCurrentLocation() == LOCATION_BEFORE ? place : place + 1;
        }
        return partition().map(target -> target.getChanges().size()).orElse(0);
    }
}
