package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.edit.Excerpt;
import org.rums.ui.internal.profile.ProfileContext;

/** Dragging changes and partitions within a profile and into another one: moves, and copies with Ctrl. */
final class ObjectsDrag {
    private final TreeViewer viewer;
    private final ProfileContext context;

    private ObjectsDrag(TreeViewer viewer, ProfileContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    static void on(TreeViewer viewer, ProfileContext context) {
        ObjectsDrag drag = new ObjectsDrag(viewer, context);
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drag.new Source());
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drag.new Target());
    }

    private final class Source extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = !viewer.getSelection().isEmpty();
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            if (event.detail == DND.DROP_MOVE) {
                context.contents().remove(selected(viewer.getStructuredSelection()));
            }
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private static List<EObject> selected(IStructuredSelection selection) {
        return selection.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    private final class Target extends ViewerDropAdapter {
        Target() {
            super(viewer);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            List<EObject> objects = dragged();
            boolean partitions = objects.stream().allMatch(PartitionChange.class::isInstance);
            boolean changes = objects.stream().allMatch(Change.class::isInstance);
            return !objects.isEmpty() && (partitions || changes && target != null);
        }

        private List<EObject> dragged() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                    ? selected(selection)
                    : List.of();
        }

        @Override
        public boolean performDrop(Object data) {
            List<EObject> objects = dragged();
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
                                objects.stream()
                                        .map(PartitionChange.class::cast)
                                        .toList(),
                                partition());
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
}
