package org.rums.ui.internal.profile;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.osgi.service.prefs.Preferences;
import org.rums.ui.RumsWorkbench;

/** Keeps where the user put the sash between two parts of a page. */
public final class Sash {
    private Sash() {}

    /**
     * Puts the sash to where it was last.
     *
     * @param sash between two parts
     * @param key of the page
     * @param weights of the parts as long as nobody moved it
     */
    public static void remember(SashForm sash, String key, int[] weights) {
        Preferences kept = InstanceScope.INSTANCE.getNode(RumsWorkbench.BUNDLE).node("sash");
        int first = kept.getInt(key, weights[0]);
        sash.setWeights(first, weights[0] + weights[1] - first);
        sash.addListener(SWT.Dispose, event -> {
            int[] now = sash.getWeights();
            kept.putInt(key, now[0] * (weights[0] + weights[1]) / (now[0] + now[1]));
        });
    }
}
