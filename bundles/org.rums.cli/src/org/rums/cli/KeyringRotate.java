package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.Journals;
import org.rums.cli.service.KeyRings;
import org.rums.core.issue.JournalView;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.KeyRingChange;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds an epoch to a key ring, after it was backed up. */
@Command(name = "rotate")
final class KeyringRotate implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private RootOptions root = new RootOptions();

    @Mixin
    private BackupOptions backup = new BackupOptions();

    KeyringRotate(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        Journals journals = new Journals(context);
        String name = rings.name(ring.choice());
        rings.refusePublished(name);
        backup.check();
        Path file = rings.present(name);
        char[] passphrase = rings.passphrase(ring.choice());
        try (KeyRingChange change = KeyRingChange.begin(context.scrypt(), file, passphrase);
                KeyRing fresh = change.ring().rotated(context.environment().random());
                RekeyRoot rekeyRoot = rings.rekeyRoot(fresh, root.choice());
                FileSet files = new FileSet()) {
            // without its journal a ring may be an old copy, and issues nothing anyway
            try (JournalView view = journals.look(name, change.ring()).orElseThrow()) {
                journals.refuseOlder(view, change.ring());
            }
            backup.write(context.scrypt(), files, fresh, rekeyRoot, backup.passphrase(rings));
            change.replace(fresh, passphrase);
            files.keep();
            backup.show(context.output());
            context.output().show("ring", name);
            context.output().show("epoch", fresh.newestEpoch());
            context.output().show("fingerprint", KeyRingShare.fingerprint(fresh));
            context.output().line(Style.GOOD, "keyring.rotated", fresh.newestEpoch());
            context.output().line(Style.WARN, "keyring.older-backups", fresh.newestEpoch());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return 0;
    }
}
