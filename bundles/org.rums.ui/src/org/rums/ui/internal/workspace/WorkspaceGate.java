package org.rums.ui.internal.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** Lets one program at a time into the workspace, and leaves it tidy. */
public final class WorkspaceGate {
    private WorkspaceGate() {}

    /**
     * Takes the workspace for this program; asks while another one has it.
     *
     * @return whether the program may go on
     */
    public static boolean enter() {
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || !workspace.isSet()) {
            tell(WorkspaceMessages.Gate_None, WorkspaceMessages.Close);
            return false;
        }
        String folder = workspace.getURL().getPath();
        while (true) {
            try {
                if (workspace.isLocked() || workspace.lock()) {
                    return true;
                }
            } catch (IOException e) {
                System.getLogger(WorkspaceGate.class.getName()).log(Level.WARNING, "no lock on " + folder, e);
                tell(NLS.bind(WorkspaceMessages.Gate_Unwritable, folder), WorkspaceMessages.Close);
                return false;
            }
            String inUse = NLS.bind(WorkspaceMessages.Gate_InUse, folder);
            if (tell(inUse, WorkspaceMessages.Gate_Again, WorkspaceMessages.Close) != 0) {
                return false;
            }
        }
    }

    private static int tell(String text, String... buttons) {
        return new MessageDialog(null, WorkspaceMessages.Gate_Title, null, text, MessageDialog.INFORMATION, 0, buttons)
                .open();
    }

    /** Keeps what is known of the files for the next start. */
    public static void leave() {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            System.getLogger(WorkspaceGate.class.getName()).log(Level.WARNING, "the workspace was not saved", e);
        }
    }
}
