package org.rums.ui.internal.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The open projects and all folders in them, as a list to choose from. */
final class Folders {
    private final List<IContainer> containers;
    private final int first;

    private Folders(List<IContainer> containers, int first) {
        this.containers = containers;
        this.first = first;
    }

    /** Returns all there are; the given one is chosen first. */
    static Folders of(Optional<IContainer> selected) {
        List<IContainer> found = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible()) {
                collect(project, found);
            }
        }
        return new Folders(found, Math.max(0, selected.map(found::indexOf).orElse(0)));
    }

    private static void collect(IProject project, List<IContainer> found) {
        try {
            project.accept(resource -> {
                boolean shown = resource instanceof IContainer
                        && !resource.getName().startsWith(".")
                        && resource.isAccessible();
                if (shown) {
                    found.add((IContainer) resource);
                }
                return shown;
            });
        } catch (CoreException e) {
            // the project vanished: its folders found so far stay and fail when used
            return;
        }
    }

    boolean isEmpty() {
        return containers.isEmpty();
    }

    int first() {
        return first;
    }

    IContainer at(int index) {
        return containers.get(index);
    }

    String[] titles() {
        return containers.stream()
                .map(container -> container.getFullPath().makeRelative().toString())
                .toArray(String[]::new);
    }
}
