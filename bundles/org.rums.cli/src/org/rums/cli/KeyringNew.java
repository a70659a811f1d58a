package org.rums.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.VendorHome;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.KeyRingFile;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.keyfile.RekeyRootFile;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key ring with its journal, its rekey root and its back-up. */
@Command(name = "new")
final class KeyringNew implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name;

    @Option(names = "--developer-id", paramLabel = "ID", required = true)
    private String developerId;

    @Option(names = "--vendor", paramLabel = "TEXT", required = true)
    private String vendor;

    @Option(names = "--rekey-root", paramLabel = "FILE", required = true)
    private Path root;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(names = "--rekey-passphrase-file", paramLabel = "FILE")
    private Optional<Path> rekeyPassphraseFile = Optional.empty();

    @Mixin
    private BackupOptions backup = new BackupOptions();

    KeyringNew(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        long id = BoxId.parse(developerId).orElseThrow(() -> new UsageException("usage.developer-id", developerId));
        check(id);
        Secrets secrets = secrets();
        try (KeyRing ring = KeyRing.create(id, vendor, context.environment().random());
                RekeyRoot rekeyRoot = RekeyRoot.create(context.environment().random())) {
            write(ring, rekeyRoot, secrets);
            show(ring);
        } finally {
            secrets.wipe();
        }
        return 0;
    }

    /** Everything that can be refused is refused before the first file is written. */
    private void check(long id) throws RefusedException {
        KeyRings rings = new KeyRings(context);
        rings.refusePublished(id == EvaluationKeys.DEVELOPER_ID ? KeyRings.EVALUATION : name);
        if (root.toAbsolutePath()
                .normalize()
                .startsWith(context.home().root().toAbsolutePath().normalize())) {
            throw new UsageException("usage.root-beside", root);
        }
        rings.refuseSecond(id, "keyring.same-id");
        VendorHome.fresh(context.home().ring(name));
        VendorHome.fresh(context.home().journal(name));
        VendorHome.fresh(root);
        backup.check();
    }

    private record Secrets(char[] ring, char[] root, char[] backup) {
        void wipe() {
            Arrays.fill(ring, '\0');
            Arrays.fill(root, '\0');
            Arrays.fill(backup, '\0');
        }
    }

    private Secrets secrets() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        return new Secrets(
                rings.newPassphrase(passphraseFile, KeyRings.PASSPHRASE, "ask.ring", name),
                rings.newPassphrase(rekeyPassphraseFile, KeyRings.REKEY_PASSPHRASE, "ask.root", root),
                backup.passphrase(rings));
    }

    private void write(KeyRing ring, RekeyRoot rekeyRoot, Secrets secrets) throws RefusedException {
        VendorHome home = context.home();
        try (FileSet files = new FileSet()) {
            backup.write(context.scrypt(), files, ring, rekeyRoot, secrets.backup());
            files.make(
                    root,
                    at -> RekeyRootFile.write(context.scrypt(), at, ring.developerId(), rekeyRoot, secrets.root()));
            files.make(
                    home.prepared(home.journal(name)),
                    at -> IssueJournal.create(at, ring.journalId(), ring.developerId())
                            .close());
            files.make(home.ring(name), at -> KeyRingFile.write(context.scrypt(), at, ring, secrets.ring()));
            files.keep();
        }
    }

    private void show(KeyRing ring) {
        Output output = context.output();
        output.show("ring", name);
        output.show("developerId", String.format("%08X", ring.developerId()));
        output.show("vendor", ring.vendor());
        output.show("fingerprint", KeyRingShare.fingerprint(ring));
        output.show("rekeyRoot", root);
        backup.show(output);
        output.line(Style.GOOD, "keyring.made", name);
        output.line("keyring.keep-apart");
    }
}
