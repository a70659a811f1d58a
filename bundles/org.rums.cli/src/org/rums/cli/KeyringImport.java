package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.Passphrases;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.VendorHome;
import org.rums.core.cms.PersonKey;
import org.rums.core.issue.IssueJournal;
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
    }

    @Override
    public Integer call() throws RefusedException {
        new KeyRings(context).refusePublished(name);
        boolean one = share.isPresent() && privateKey.isPresent() && backup.isEmpty();
        boolean other = share.isEmpty() && privateKey.isEmpty() && !backup.isEmpty() && rekeyRoot.isPresent();
        if (!one && !other) {
            throw new UsageException("usage.import");
        }
        VendorHome.fresh(context.home().ring(name));
        if (journal.isPresent()) {
            VendorHome.fresh(context.home().journal(name));
        }
        if (one) {
            try (KeyRing ring = shared()) {
                store(ring);
            }
            return 0;
        }
        VendorHome.fresh(rekeyRoot.orElseThrow());
        try (Backup.Contents contents = restored()) {
            storeRoot(contents.ring(), contents.root());
            store(contents.ring());
        }
        return 0;
    }

    private KeyRing shared() throws RefusedException {
        byte[] cms = OwnerOnly.read(share.orElseThrow(), MAX_FILE, ResultCode.KEYRING_DAMAGED);
        byte[] key = OwnerOnly.read(privateKey.orElseThrow(), MAX_FILE, ResultCode.MALFORMED);
        char[] passphrase = passphrases()
                .get(
                        keyPassphraseFile,
                        "RUMS_PRIVATE_KEY_PASSPHRASE",
                        context.messages().text("ask.private-key"));
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
        char[] passphrase = passphrases()
                .get(
                        backupPassphraseFile,
                        BackupOptions.PASSPHRASE,
                        context.messages().text("ask.backup"));
        try {
            return Backup.read(backup.get(0), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Passphrases passphrases() {
        return new Passphrases(context.environment());
    }

    private void storeRoot(KeyRing ring, RekeyRoot root) throws RefusedException {
        Path file = rekeyRoot.orElseThrow();
        char[] passphrase = create(rekeyPassphraseFile, KeyRings.REKEY_PASSPHRASE, "ask.root", file);
        try {
            RekeyRootFile.write(file, ring.developerId(), root, passphrase);
            context.output().show("rekeyRoot", file);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void store(KeyRing ring) throws RefusedException {
        Path file = context.home().prepared(context.home().ring(name));
        char[] passphrase = create(passphraseFile, KeyRings.PASSPHRASE, "ask.ring", name);
        try {
            if (journal.isPresent()) {
                takeJournal(ring, journal.get());
            }
            KeyRingFile.write(file, ring, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        Output output = context.output();
        output.show("ring", name);
        output.show("developerId", String.format("%08X", ring.developerId()));
        output.show("vendor", ring.vendor());
        output.show("fingerprint", KeyRingShare.fingerprint(ring));
        output.line(Style.GOOD, "keyring.imported", name);
        output.line(journal.isPresent() ? "keyring.with-journal" : "keyring.no-journal");
        if (share.isPresent()) {
            output.line(Style.WARN, "keyring.compare-received");
        }
    }

    /** Takes the journal along: a copy, which has to be this ring's and whole, and in use nowhere else now. */
    private void takeJournal(KeyRing ring, Path from) throws RefusedException {
        try (IssueJournal taken = IssueJournal.open(TextFiles.existing(from), ring.journalId(), ring.developerId())) {
            taken.takeTo(context.home().journal(name));
        }
    }

    private char[] create(Optional<Path> file, String variable, String question, Object what) throws RefusedException {
        String asked = context.messages().text(question, what);
        return passphrases().create(file, variable, asked, context.messages().text("ask.again"), Passphrases.LEAST);
    }
}
