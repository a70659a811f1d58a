package org.rums.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.rums.ui.RumsWorkbench;

/** The names of this bundle's preferences and where they are kept. */
public final class Preferences {
    /** Language of the next start: empty for the system's, else such as {@code de}. The start script reads it too. */
    public static final String LANGUAGE = "language";
    /** Whether boxes that come and go are announced. */
    public static final String ANNOUNCE = "announceBoxes";
    /** After how many minutes of no use the vault locks itself; 0 for never. */
    public static final String LOCK_AFTER = "lockAfterMinutes";

    private Preferences() {}

    /** Returns the store of the preferences. */
    public static ScopedPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, RumsWorkbench.BUNDLE);
    }
}
