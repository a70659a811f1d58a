package org.rums.ui.internal.workspace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** The projects, folders and files that a command is about. */
public final class SelectedResources {
    private SelectedResources() {}

    static List<IResource> of(ExecutionEvent event) {
        return of(HandlerUtil.getCurrentStructuredSelection(event));
    }

    static List<IResource> of(IStructuredSelection selection) {
        return ((List<?>) selection.toList())
                .stream()
                        .map(element -> Adapters.adapt(element, IResource.class))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Returns the files that are selected, in the order of the view. */
    public static List<IFile> files(ExecutionEvent event) {
        return of(event).stream()
                .filter(IFile.class::isInstance)
                .map(IFile.class::cast)
                .toList();
    }

    /** Returns the open project or folder that is selected or has what is selected first. */
    static Optional<IContainer> container(IStructuredSelection selection) {
        return of(selection).stream()
                .findFirst()
                .map(resource -> resource instanceof IContainer container ? container : resource.getParent())
                .filter(IContainer::isAccessible);
    }
}
