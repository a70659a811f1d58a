package org.rums.ui.internal.workspace;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves out files and folders whose names begin with a dot: they belong to programs. */
final class HiddenFiles extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !(element instanceof IResource resource && resource.getName().startsWith("."));
    }
}
