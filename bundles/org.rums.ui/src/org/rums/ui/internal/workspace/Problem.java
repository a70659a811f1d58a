package org.rums.ui.internal.workspace;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/**
 * One problem in a profile.
 *
 * @param marker what it was made from
 * @param severity as of {@link IMarker#SEVERITY}
 * @param message what is wrong and why, as a sentence
 * @param place where in the profile, in words; may be empty
 * @param title the profile's name
 */
record Problem(IMarker marker, int severity, String message, String place, String title) {
    private static final Comparator<Problem> WORST_FIRST = Comparator.comparingInt(Problem::severity)
            .reversed()
            .thenComparing(Problem::title)
            .thenComparing(problem -> problem.marker().getId());

    static Problem of(IMarker marker) {
        IResource resource = marker.getResource();
        return new Problem(
                marker,
                marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO),
                marker.getAttribute(IMarker.MESSAGE, ""),
                marker.getAttribute(IMarker.LOCATION, ""),
                resource instanceof IFile file ? ResourceLabels.title(file) : resource.getName());
    }

    /** Returns all there are in the workspace, the worst first. */
    static List<Problem> all() {
        try {
            IMarker[] markers = ResourcesPlugin.getWorkspace()
                    .getRoot()
                    .findMarkers(ProfileMarkers.TYPE, true, IResource.DEPTH_INFINITE);
            return Arrays.stream(markers).map(Problem::of).sorted(WORST_FIRST).toList();
        } catch (CoreException e) {
            System.getLogger(Problem.class.getName()).log(Level.WARNING, "problems are not listed", e);
            return List.of();
        }
    }

    /** Opens the editor of its profile, which goes to the page and the field, after unlocking the vault if need be. */
    void goTo(IWorkbenchPage page) {
        try {
            IDE.openEditor(page, marker);
        } catch (PartInitException e) {
            System.getLogger(Problem.class.getName()).log(Level.WARNING, "the profile is not opened", e);
        }
    }

    String icon() {
        return switch (severity) {
            case IMarker.SEVERITY_ERROR -> "state-damaged";
            case IMarker.SEVERITY_WARNING -> "state-attention";
            default -> "hint";
        };
    }
}
