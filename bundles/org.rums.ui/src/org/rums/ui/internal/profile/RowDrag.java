package org.rums.ui.internal.profile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/**
 * Dragging parts of a profile out of a list, within the profile and into another one: moves them, copies them with Ctrl.
 * They travel as the selection of the program itself: none of it leaves its memory.
 */
public final class RowDrag {
    private RowDrag() {}

    /**
     * Lets rows be dragged out of a list and dropped onto it.
     *
     * @param dragged what is dragged with the selected rows
     * @param remove takes it out of its profile after it was moved into another one
     * @param target takes what is dropped
     */
    public static void on(
            StructuredViewer viewer,
            Supplier<List<? extends EObject>> dragged,
            Consumer<List<EObject>> remove,
            ViewerDropAdapter target) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Source(dragged, remove));
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, target);
    }

    /** Returns what is being dragged. */
    public static List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    private static final class Source extends DragSourceAdapter {
        private final Supplier<List<? extends EObject>> dragged;
        private final Consumer<List<EObject>> remove;

        Source(Supplier<List<? extends EObject>> dragged, Consumer<List<EObject>> remove) {
            this.dragged = dragged;
            this.remove = remove;
        }

        @Override
        public void dragStart(DragSourceEvent event) {
            List<? extends EObject> rows = dragged.get();
            event.doit = !rows.isEmpty();
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(rows));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            if (event.detail == DND.DROP_MOVE) {
                remove.accept(RowDrag.dragged());
            }
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
