package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.service.BackupPlan;
import org.rums.cli.service.Context;
import org.rums.cli.service.Passphrases;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
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

    /** The files that the plan makes. */
    List<Path> files() {
        return plan().files();
    }

    /** The passphrase of the copies, empty where there are none. */
    char[] passphrase(Context context) throws RefusedException {
        return copies.isEmpty()
                ? new char[0]
                : new Passphrases(context.environment())
                        .create(
                                passphraseFile,
                                PASSPHRASE,
                                context.messages().text("ask.backup"),
                                context.messages().text("ask.again"),
                                Passphrases.LEAST);
    }

    /** Writes the back-up, shows its files and wipes the passphrase. */
    void write(Output output, KeyRing ring, RekeyRoot root, char[] passphrase) throws RefusedException {
        try {
            List<Path> files = plan().write(ring, root, passphrase);
            output.put("backup", files.stream().map(Path::toString).toList());
            files.forEach(file -> output.field("backup", file.toString()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
