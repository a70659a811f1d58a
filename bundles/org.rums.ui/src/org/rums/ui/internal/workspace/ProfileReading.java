package org.rums.ui.internal.workspace;

import java.lang.System.Logger.Level;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.rums.ui.RumsWorkbench;

/** What is known about reading a profile; kept in memory only, forgotten when the vault is locked. */
enum ProfileReading {
    /** Nothing: the vault is locked, or it was not tried yet. */
    UNKNOWN,
    /** It was read. */
    READABLE,
    /** It is encrypted to others. */
    NOT_FOR_ME,
    /** It was refused for another reason. */
    REFUSED;

    private static final QualifiedName KEY = new QualifiedName(RumsWorkbench.BUNDLE, "reading");

    static ProfileReading of(IResource file) {
        try {
            return file.isAccessible() && file.getSessionProperty(KEY) instanceof ProfileReading known
                    ? known
                    : UNKNOWN;
        } catch (CoreException e) {
            // gone in the meantime
            return UNKNOWN;
        }
    }

    void note(IResource file) {
        try {
            file.setSessionProperty(KEY, this);
        } catch (CoreException e) {
            System.getLogger(ProfileReading.class.getName()).log(Level.DEBUG, "gone in the meantime", e);
        }
    }
}
