package org.rums.ui.internal.draft;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.rums.manager.vault.Draft;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.workspace.ProfileMarkers;

/** Drafts that no file shows, as problems of the workspace; as all problems, they go when the vault is locked. */
final class HomelessDrafts {
    /** Attribute: the id of the draft. */
    static final String ID = "draft";
    /** Attribute: where its file was; missing where that is not known. */
    static final String DOCUMENT = "document";

    private static final String RULE = "DRAFT";

    private HomelessDrafts() {}

    static boolean is(IMarker marker) {
        return RULE.equals(marker.getAttribute(ProfileMarkers.RULE, ""));
    }

    /** Shows a draft whose file is gone. */
    static void show(Draft draft) throws CoreException {
        String name = draft.document().replaceAll("^.*[/\\\\]", "");
        mark(Map.of(
                ID,
                draft.id().toString(),
                DOCUMENT,
                draft.document(),
                IMarker.MESSAGE,
                Messages.bind(DraftMessages.Homeless, name),
                IMarker.LOCATION,
                draft.document()));
    }

    /** Shows a draft that cannot be read. */
    static void show(UUID id) throws CoreException {
        mark(Map.of(ID, id.toString(), IMarker.MESSAGE, DraftMessages.Unreadable));
    }

    private static void mark(Map<String, Object> attributes) throws CoreException {
        IMarker marker = root().createMarker(ProfileMarkers.TYPE);
        marker.setAttributes(attributes);
        marker.setAttribute(ProfileMarkers.RULE, RULE);
        marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
    }

    static void clear() throws CoreException {
        for (IMarker marker : root().findMarkers(ProfileMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            if (is(marker)) {
                marker.delete();
            }
        }
    }

    /** Takes back what is shown of a draft that is discarded. */
    static void forget(UUID id) {
        try {
            for (IMarker marker : root().findMarkers(ProfileMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (id.toString().equals(marker.getAttribute(ID, ""))) {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            System.getLogger(HomelessDrafts.class.getName()).log(Level.WARNING, "a problem is not taken back", e);
        }
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
