package org.rums.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.rums.ui.RumsWorkbench;

/** What holds until the user chooses. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {
    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(RumsWorkbench.BUNDLE);
        defaults.put(RumsWorkbench.BOXES_FOLDER_PREFERENCE, "");
        defaults.put(Preferences.LANGUAGE, "");
        defaults.putBoolean(Preferences.ANNOUNCE, true);
    }
}
