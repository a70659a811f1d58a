package org.rums.ui.internal.workspace;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.rums.ui.internal.Icons;

/** Marks profiles with problems, and what they lie in, at the bottom left. */
public final class ProblemDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {
    /** The name under which it is registered. */
    static final String ID = "org.rums.ui.problemDecorator";

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource resource) {
            int severity = severity(resource);
            if (severity == IMarker.SEVERITY_ERROR) {
                decoration.addOverlay(Icons.descriptor("overlay-error"), IDecoration.BOTTOM_LEFT);
            } else if (severity == IMarker.SEVERITY_WARNING) {
                decoration.addOverlay(Icons.descriptor("overlay-warning"), IDecoration.BOTTOM_LEFT);
            }
        }
    }

    private static int severity(IResource resource) {
        try {
            return resource.isAccessible()
                    ? resource.findMaxProblemSeverity(ProfileMarkers.TYPE, true, IResource.DEPTH_INFINITE)
                    : -1;
        } catch (CoreException e) {
            // gone in the meantime
            return -1;
        }
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }
}
