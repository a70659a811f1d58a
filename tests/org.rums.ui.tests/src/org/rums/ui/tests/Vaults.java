package org.rums.ui.tests;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.rums.ui.RumsWorkbench;

/** The vault of a test, made and opened as a user does. */
final class Vaults {
    static final String PASSPHRASE = "correct horse battery";

    private Vaults() {}

    /** Has the workbench look for its vault in a folder. */
    static void in(Path folder) {
        InstanceScope.INSTANCE
                .getNode(RumsWorkbench.BUNDLE)
                .put(RumsWorkbench.VAULT_FOLDER_PREFERENCE, folder.toString());
        Ui.settle();
    }

    /** Makes a vault by its wizard. */
    static void make() {
        make(PASSPHRASE);
    }

    static void make(String passphrase) {
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase:", passphrase);
            Ui.type(dialog, "Again:", passphrase);
            Ui.press(dialog, "Make Vault");
            Ui.until("the vault", dialog::isDisposed);
        });
    }

    static void lock() {
        Ui.run(RumsWorkbench.LOCK_VAULT_COMMAND);
        Ui.settle();
    }

    /** Unlocks it; returns how long that took after the passphrase was typed, in nanoseconds. */
    static long unlock() {
        return unlock(PASSPHRASE);
    }

    static long unlock(String passphrase) {
        long[] taken = new long[1];
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase:", passphrase);
            long begin = System.nanoTime();
            Ui.press(dialog, "Unlock");
            Ui.until("unlocked", dialog::isDisposed);
            taken[0] = System.nanoTime() - begin;
        });
        return taken[0];
    }
}
