package org.rums.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.FileSet;
import org.rums.cli.service.Journals;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.VendorHome;
import org.rums.core.cms.PersonKey;
import org.rums.core.issue.JournalView;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.Backup;
import org.rums.core.keyfile.KeyRingFile;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.keyfile.RekeyRootFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a key ring in that a colleague sent, or from a back-up. */
@Command(name = "import", aliases = "restore")
final class KeyringImport implements Callable<Integer> {
    private static final int MAX_FILE = 1 << 20;

    private final Context context;
    private final KeyRings rings;
    private final Journals journals;

    @Parameters(descriptionKey = "name", paramLabel = "NAME")
    private String name;

    @Option(names = "--share", paramLabel = "FILE")
    private Optional<Path> share = Optional.empty();

    @Option(names = "--private-key", paramLabel = "FILE")
    private Optional<Path> privateKey = Optional.empty();

    @Option(names = "--private-key-passphrase-file", paramLabel = "FILE")
    private Optional<Path> keyPassphraseFile = Optional.empty();

    @Option(names = "--backup", paramLabel = "FILE", arity = "1..*")
    private List<Path> backup = new ArrayList<>();

    @Option(names = "--backup-passphrase-file", paramLabel = "FILE")
    private Optional<Path> backupPassphraseFile = Optional.empty();

    @Option(names = "--rekey-root", paramLabel = "FILE")
    private Optional<Path> rekeyRoot = Optional.empty();

    @Option(names = "--journal", paramLabel = "FILE")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(names = "--rekey-passphrase-file", paramLabel = "FILE")
    private Optional<Path> rekeyPassphraseFile = Optional.empty();

    KeyringImport(Context context) {
        this.context = context;
        this.rings = new KeyRings(context);
        this.journals = new Journals(context);
    }

    @Override
    public Integer call() throws RefusedException {
        rings.refusePublished(name);
        boolean one = share.isPresent() && privateKey.isPresent() && backup.isEmpty() && rekeyRoot.isEmpty();
        boolean other = share.isEmpty() && privateKey.isEmpty() && !backup.isEmpty() && rekeyRoot.isPresent();
        if (!one && !other) {
            throw new UsageException("usage.import");
        }
        VendorHome.fresh(context.home().ring(name));
        if (one) {
            try (KeyRing ring = shared()) {
                take(ring, Optional.empty());
            }
            return 0;
        }
        VendorHome.fresh(rekeyRoot.orElseThrow());
        try (Backup.Contents contents = restored()) {
            take(contents.ring(), Optional.of(contents.root()));
        }
        return 0;
    }

    private KeyRing shared() throws RefusedException {
        byte[] cms = OwnerOnly.read(share.orElseThrow(), MAX_FILE, ResultCode.KEYRING_DAMAGED);
        byte[] key = OwnerOnly.read(privateKey.orElseThrow(), MAX_FILE, ResultCode.MALFORMED);
        char[] passphrase = PersonKey.mayBeEncrypted(key)
                ? rings.passphrases()
                        .get(
                                keyPassphraseFile,
                                "RUMS_PRIVATE_KEY_PASSPHRASE",
                                context.messages().text("ask.private-key"))
                : new char[0];
        try {
            return KeyRingShare.open(cms, PersonKey.parse(key, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(key, (byte) 0);
        }
    }

    private Backup.Contents restored() throws RefusedException {
        List<String> texts = new ArrayList<>();
        for (Path file : backup) {
            texts.add(TextFiles.read(file));
        }
        if (backup.size() > 1 || texts.get(0).contains("-----BEGIN ")) {
            return Backup.combine(texts);
        }
        char[] passphrase = rings.passphrases()
                .get(
                        backupPassphraseFile,
                        BackupOptions.PASSPHRASE,
                        context.messages().text("ask.backup", backup.get(0)));
        try {
            return Backup.read(context.scrypt(), backup.get(0), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Everything that can be refused is refused before a passphrase is asked for and a file is written. */
    private void take(KeyRing ring, Optional<RekeyRoot> root) throws RefusedException {
        rings.refuseSecond(ring.developerId(), "keyring.same-id-here");
        Path present = context.home().journal(name);
        Optional<Path> checked = journal.isEmpty() && Files.exists(present) ? Optional.of(present) : journal;
        if (checked.isEmpty()) {
            store(ring, root, Optional.empty());
        } else {
            try (JournalView view = journals.check(checked.get(), ring)) {
                journals.refuseOlder(view, ring);
                store(ring, root, journal.map(given -> view));
            }
        }
        show(ring, checked.isPresent());
    }

    private void store(KeyRing ring, Optional<RekeyRoot> root, Optional<JournalView> copied) throws RefusedException {
        try (FileSet files = new FileSet()) {
            if (root.isPresent()) {
                storeRoot(files, ring, root.get());
            }
            storeRing(files, ring);
            if (copied.isPresent()) {
                journals.take(copied.get(), name);
            }
            files.keep();
        }
    }

    private void storeRoot(FileSet files, KeyRing ring, RekeyRoot root) throws RefusedException {
        Path file = rekeyRoot.orElseThrow();
        char[] passphrase = rings.newPassphrase(rekeyPassphraseFile, KeyRings.REKEY_PASSPHRASE, "ask.root", file);
        try {
            files.make(file, at -> RekeyRootFile.write(context.scrypt(), at, ring.developerId(), root, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void storeRing(FileSet files, KeyRing ring) throws RefusedException {
        Path file = context.home().prepared(context.home().ring(name));
        char[] passphrase = rings.newPassphrase(passphraseFile, KeyRings.PASSPHRASE, "ask.ring", name);
        try {
            files.make(file, at -> KeyRingFile.write(context.scrypt(), at, ring, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void show(KeyRing ring, boolean withJournal) {
        Output output = context.output();
        output.show("ring", name);
        output.show("developerId", String.format("%08X", ring.developerId()));
        output.show("vendor", ring.vendor());
        output.show("fingerprint", KeyRingShare.fingerprint(ring));
        rekeyRoot.ifPresent(file -> output.show("rekeyRoot", file));
        output.put("journal", withJournal);
        output.line(Style.GOOD, "keyring.imported", name);
        if (!withJournal) {
            output.warn(share.isPresent() ? "keyring.shared-no-journal" : "keyring.no-journal", name);
        } else {
            output.line(journal.isPresent() ? "keyring.with-journal" : "keyring.kept-journal");
        }
        if (share.isPresent()) {
            output.line(Style.WARN, "keyring.compare-received");
        }
    }
}
