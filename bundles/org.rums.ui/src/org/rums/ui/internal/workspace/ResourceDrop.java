package org.rums.ui.internal.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves what is dragged to a project or folder of the Project Explorer; with Ctrl, or from outside, copies it. */
final class ResourceDrop extends ViewerDropAdapter {
    private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_MOVE;

    private ResourceDrop(TreeViewer viewer) {
        super(viewer);
        setFeedbackEnabled(false);
    }

    static void support(TreeViewer viewer) {
        viewer.addDragSupport(
                OPERATIONS, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
                    }

                    @Override
                    public void dragFinished(DragSourceEvent event) {
                        LocalSelectionTransfer.getTransfer().setSelection(null);
                    }
                });
        viewer.addDropSupport(
                OPERATIONS,
                new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()},
                new ResourceDrop(viewer));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        Optional<IContainer> folder = folder(target);
        if (folder.isEmpty() || !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
            return folder.isPresent();
        }
        return !dragged().isEmpty()
                && dragged().stream()
                        .allMatch(source -> !(source instanceof IProject)
                                && !source.getFullPath().isPrefixOf(folder.get().getFullPath()));
    }

    @Override
    public boolean performDrop(Object data) {
        FileArrival arrival = new FileArrival(
                getViewer().getControl().getShell(), folder(getCurrentTarget()).orElseThrow());
        if (data instanceof String[] files) {
            arrival.importFiles(Arrays.asList(files));
        } else if (getCurrentOperation() == DND.DROP_COPY) {
            arrival.copy(dragged());
        } else {
            arrival.move(dragged());
        }
        return true;
    }

    private static List<IResource> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? SelectedResources.of(selection)
                : List.of();
    }

    private static Optional<IContainer> folder(Object target) {
        if (!(target instanceof IResource resource)) {
            return Optional.empty();
        }
        IContainer folder = resource instanceof IContainer container ? container : resource.getParent();
        return Optional.of(folder).filter(IContainer::isAccessible);
    }
}
