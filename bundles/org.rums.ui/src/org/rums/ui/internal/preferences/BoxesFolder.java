package org.rums.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.rums.ui.RumsWorkbench;
import org.rums.virtualbox.VirtualBoxes;

/** Where the virtual boxes lie: as the preference says, else the same place as for the command line. */
public final class BoxesFolder {
    private BoxesFolder() {}

    /** Returns the folder in force. */
    public static Path current() {
        String chosen = Platform.getPreferencesService()
                .getString(RumsWorkbench.BUNDLE, RumsWorkbench.BOXES_FOLDER_PREFERENCE, "", null);
        return chosen.isBlank() ? standard() : Path.of(chosen);
    }

    /** Returns the folder in force where the preference says nothing. */
    public static Path standard() {
        return Optional.ofNullable(System.getenv(VirtualBoxes.HOME_VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".local", "share", "rums"))
                .resolve("boxes");
    }
}
