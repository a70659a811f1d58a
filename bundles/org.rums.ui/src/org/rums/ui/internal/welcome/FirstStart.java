package org.rums.ui.internal.welcome;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.BackingStoreException;
import org.rums.ui.RumsWorkbench;

/** Opens the page Welcome the first time that the workbench starts with a workspace. */
public final class FirstStart {
    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final String GREETED = "greeted";

    private FirstStart() {}

    /** Opens the page in a window that has just opened, once for a workspace. */
    public static void greet(IWorkbenchPage page) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(RumsWorkbench.BUNDLE);
        if (preferences.getBoolean(GREETED, false)) {
            return;
        }
        preferences.putBoolean(GREETED, true);
        try {
            preferences.flush();
            WelcomeEditor.open(page);
        } catch (BackingStoreException | PartInitException e) {
            LOG.log(System.Logger.Level.WARNING, "no greeting", e);
        }
    }
}
