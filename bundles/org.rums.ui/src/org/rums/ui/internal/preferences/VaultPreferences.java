package org.rums.ui.internal.preferences;

import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.runtime.Platform;
import org.rums.ui.RumsWorkbench;

/** Where the vault lies, and when it locks itself. */
public final class VaultPreferences {
    private VaultPreferences() {}

    /** Returns the folder in force: as the preference says, else the same place as for the command line. */
    public static Path folder() {
        String chosen = Platform.getPreferencesService()
                .getString(RumsWorkbench.BUNDLE, RumsWorkbench.VAULT_FOLDER_PREFERENCE, "", null);
        return chosen.isBlank() ? BoxesFolder.standard().resolveSibling("vault") : Path.of(chosen);
    }

    /** Returns after which time of no use it locks itself; zero for never. */
    public static Duration patience() {
        return Duration.ofMinutes(Math.max(0, Preferences.store().getInt(Preferences.LOCK_AFTER)));
    }
}
