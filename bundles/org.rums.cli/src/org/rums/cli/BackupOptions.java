package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.service.BackupPlan;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.KeyRings;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.ScryptCost;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Option;

/** Where a back-up goes. */
final class BackupOptions {
    /** Variable with the passphrase of whole copies. */
    static final String PASSPHRASE = "RUMS_BACKUP_PASSPHRASE";

    @Option(names = "--shares", paramLabel = "K/N")
    private Optional<String> shares = Optional.empty();

    @Option(names = "--shares-dir", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--copy", paramLabel = "FILE")
    private List<Path> copies = new ArrayList<>();

    @Option(names = "--backup-passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    private BackupPlan plan() {
        return new BackupPlan(shares, folder, copies);
    }

    /** Refuses a plan that cannot work, before anything is made. */
    void check() throws RefusedException {
        plan().check();
    }

    /** The passphrase of the copies, empty where there are none. */
    char[] passphrase(KeyRings rings) throws RefusedException {
        return copies.isEmpty()
                ? new char[0]
                : rings.newPassphrase(passphraseFile, PASSPHRASE, "ask.backup", copies.get(0));
    }

    /** Writes the back-up into a set of files and wipes the passphrase. */
    void write(ScryptCost cost, FileSet set, KeyRing ring, RekeyRoot root, char[] passphrase) throws RefusedException {
        try {
            plan().write(cost, set, ring, root, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Shows the files. */
    void show(Output output) {
        List<String> files = plan().files().stream().map(Path::toString).toList();
        output.put("backup", files);
        files.forEach(file -> output.field("backup", file));
    }
}
