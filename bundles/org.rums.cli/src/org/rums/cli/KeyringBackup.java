package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.KeyRings;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Backs a key ring and its rekey root up. */
@Command(name = "backup")
final class KeyringBackup implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private RootOptions root = new RootOptions();

    @Mixin
    private BackupOptions backup = new BackupOptions();

    KeyringBackup(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        rings.refusePublished(rings.name(ring.choice()));
        backup.check();
        try (KeyRing keys = rings.ring(ring.choice());
                RekeyRoot rekeyRoot = rings.rekeyRoot(keys, root.choice());
                FileSet files = new FileSet()) {
            backup.write(context.scrypt(), files, keys, rekeyRoot, backup.passphrase(rings));
            files.keep();
            backup.show(context.output());
            context.output().line(Style.GOOD, "keyring.backed-up");
        }
        return 0;
    }
}
