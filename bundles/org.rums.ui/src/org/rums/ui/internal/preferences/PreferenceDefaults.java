package org.rums.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.rums.ui.RumsWorkbench;

/** What holds until the user chooses. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {
    private static final int LOCK_AFTER_MINUTES = 15;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(RumsWorkbench.BUNDLE);
        defaults.put(RumsWorkbench.BOXES_FOLDER_PREFERENCE, "");
        defaults.put(RumsWorkbench.VAULT_FOLDER_PREFERENCE, "");
        defaults.putInt(Preferences.LOCK_AFTER, LOCK_AFTER_MINUTES);
        defaults.put(Preferences.LANGUAGE, "");
        defaults.putBoolean(Preferences.ANNOUNCE, true);
    }
}
