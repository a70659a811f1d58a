package org.rums.ui.internal.draft;

import java.lang.System.Logger.Level;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.workspace.Decorations;

/** Which files have drafts, as far as it was seen while the vault was open; kept in memory only. */
final class DraftSigns {
    private static final QualifiedName KEY = new QualifiedName(RumsWorkbench.BUNDLE, "draft");

    private DraftSigns() {}

    static boolean isOn(IResource file) {
        try {
            return file.isAccessible() && file.getSessionProperty(KEY) != null;
        } catch (CoreException e) {
            // gone in the meantime
            return false;
        }
    }

    /** Shows or hides the sign of a file; nothing happens where the file is gone. */
    static void set(IFile file, boolean on) {
        if (isOn(file) != on && file.isAccessible()) {
            try {
                file.setSessionProperty(KEY, on ? Boolean.TRUE : null);
                Decorations.refresh();
            } catch (CoreException e) {
                System.getLogger(DraftSigns.class.getName()).log(Level.DEBUG, "gone in the meantime", e);
            }
        }
    }
}
