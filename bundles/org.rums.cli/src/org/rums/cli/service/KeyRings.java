package org.rums.cli.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.KeyRingFile;
import org.rums.core.keyfile.RekeyRootFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Opens key rings with their journals, and rekey roots. The published evaluation ring needs neither file. */
public final class KeyRings {
    /** The name of the published ring. */
    public static final String EVALUATION = "evaluation";
    /** Variable with the passphrase of a key ring. */
    public static final String PASSPHRASE = "RUMS_PASSPHRASE";
    /** Variable with the passphrase of a rekey root. */
    public static final String REKEY_PASSPHRASE = "RUMS_REKEY_PASSPHRASE";

    private final Context context;
    private final Passphrases passphrases;

    /**
     * The rings of a home.
     *
     * @param context home, environment and output
     */
    public KeyRings(Context context) {
        this.context = context;
        this.passphrases = new Passphrases(context.environment());
    }

    /**
     * Which file with keys, and where its passphrase stands.
     *
     * @param what name of a ring or path of a file, where the command names one
     * @param passphraseFile file with the passphrase, where the command names one
     */
    public record Choice(Optional<String> what, Optional<Path> passphraseFile) {}

    /**
     * The name of the ring that is meant.
     *
     * @param choice of the command
     * @return its name, else RUMS_RING, else the evaluation ring
     */
    public String name(Choice choice) {
        return choice.what()
                .or(() -> context.environment().variable("RUMS_RING"))
                .orElse(EVALUATION);
    }

    /**
     * Opens a ring and its journal, and marks the output where it is the evaluation ring.
     *
     * @param choice of the command
     * @return both, to be closed
     * @throws RefusedException WRONG_PASSPHRASE, KEYRING_DAMAGED, JOURNAL_IN_USE and what else their files refuse
     */
    public Vendor open(Choice choice) throws RefusedException {
        return open(choice, Set.of());
    }

    /**
     * Opens a ring and its journal to format boxes.
     *
     * @param choice of the command
     * @param blank names of the boxes
     * @return both, to be closed
     * @throws RefusedException as {@link #open(Choice)}
     */
    public Vendor open(Choice choice, Set<String> blank) throws RefusedException {
        String name = name(choice);
        KeyRing ring = ring(choice);
        boolean opened = false;
        try {
            IssueJournal journal = new Journals(context).open(name, ring, blank);
            opened = true;
            if (ring.evaluation()) {
                context.output().evaluation();
            }
            if (journal.cutBytes() > 0) {
                context.output().remark("journal.cut", journal.cutBytes());
            }
            return new Vendor(name, ring, journal);
        } finally {
            if (!opened) {
                ring.close();
            }
        }
    }

    /**
     * Opens a ring alone.
     *
     * @param choice of the command
     * @return the keys, to be closed
     * @throws RefusedException WRONG_PASSPHRASE, KEYRING_DAMAGED and what else its file refuses
     */
    public KeyRing ring(Choice choice) throws RefusedException {
        String name = name(choice);
        if (name.equals(EVALUATION)) {
            return EvaluationKeys.keyRing();
        }
        if (Files.notExists(context.home().ring(name))
                && new Vaults(context).vault().exists()) {
            return new Vaults(context).ring(name);
        }
        Path present = present(name);
        char[] passphrase = passphrase(choice);
        try {
            return KeyRingFile.read(context.scrypt(), present, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Where a ring is.
     *
     * @param name of the ring
     * @return its file
     * @throws RefusedException FILE_FAILED where there is none, with what to do
     */
    public Path present(String name) throws RefusedException {
        Path file = context.home().ring(name);
        if (Files.notExists(file)) {
            throw new RefusedException(
                    ResultCode.FILE_FAILED, context.messages().text("keyring.missing", name, file));
        }
        return file;
    }

    /**
     * The passphrase of a ring.
     *
     * @param choice of the command
     * @return to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public char[] passphrase(Choice choice) throws RefusedException {
        return passphrases.get(
                choice.passphraseFile(), PASSPHRASE, context.messages().text("ask.ring", name(choice)));
    }

    /**
     * Refuses what has no sense for the published ring.
     *
     * @param name of a ring
     * @throws RefusedException EVALUATION_MIXED
     */
    public void refusePublished(String name) throws RefusedException {
        if (name.equals(EVALUATION)) {
            throw new OtherRings(context)
                    .named(
                            new RefusedException(
                                    ResultCode.EVALUATION_MIXED,
                                    context.messages().text("keyring.published")),
                            name);
        }
    }

    /**
     * A ring as its file shows it to everybody.
     *
     * @param name of the ring
     * @param developerId nothing where the file is damaged
     */
    public record Named(String name, OptionalLong developerId) {}

    /**
     * All rings, the evaluation ring first.
     *
     * @return in the order of their names
     * @throws RefusedException FILE_FAILED where the folder cannot be read
     */
    public List<Named> all() throws RefusedException {
        List<Named> all = new ArrayList<>();
        all.add(new Named(EVALUATION, OptionalLong.of(EvaluationKeys.DEVELOPER_ID)));
        for (String name : context.home().ringNames()) {
            all.add(new Named(name, developerId(name)));
        }
        return all;
    }

    private OptionalLong developerId(String name) {
        try {
            return OptionalLong.of(
                    KeyRingFile.developerId(context.scrypt(), context.home().ring(name)));
        } catch (RefusedException e) {
            context.output().remark("keyring.passed-over", name, e.getMessage());
            return OptionalLong.empty();
        }
    }

    /**
     * Refuses a second ring with one Developer ID: boxes of the one would call the codes of the other forged, and two
     * journals would give out the same names.
     *
     * @param developerId of a ring to come
     * @param key of the text that says what to do instead, with the name and the file of the first
     * @throws RefusedException EXISTS_ALREADY
     */
    public void refuseSecond(long developerId, String key) throws RefusedException {
        OptionalLong wanted = OptionalLong.of(developerId);
        for (Named other : all()) {
            if (other.developerId().equals(wanted)) {
                String file = context.home().ring(other.name()).toString();
                throw new RefusedException(
                        ResultCode.EXISTS_ALREADY, context.messages().text(key, other.name(), file));
            }
        }
    }

    /**
     * Opens the rekey root of a ring.
     *
     * @param ring whose root
     * @param choice path of its file and where the passphrase stands; not needed for the evaluation ring
     * @return the root, to be closed
     * @throws RefusedException WRONG_PASSPHRASE, OTHER_VENDOR and what else its file refuses
     * @throws UsageException where its file is not named
     */
    public RekeyRoot rekeyRoot(KeyRing ring, Choice choice) throws RefusedException {
        if (ring.evaluation()) {
            return EvaluationKeys.rekeyRoot();
        }
        Path file =
                TextFiles.existing(Path.of(choice.what().orElseThrow(() -> new UsageException("usage.rekey-root"))));
        char[] passphrase = passphrases.get(
                choice.passphraseFile(), REKEY_PASSPHRASE, context.messages().text("ask.root", file));
        try {
            return RekeyRootFile.read(context.scrypt(), file, ring.developerId(), passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Asks for a new passphrase of at least {@link Passphrases#LEAST} characters.
     *
     * @param file its file, where the command names one
     * @param variable name of the environment variable
     * @param question key of the text for the prompt
     * @param what the passphrase is for
     * @return the passphrase, to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public char[] newPassphrase(Optional<Path> file, String variable, String question, Object what)
            throws RefusedException {
        return passphrases.create(
                file,
                variable,
                context.messages().text(question, what),
                context.messages().text("ask.again"),
                Passphrases.LEAST);
    }

    /**
     * The source of passphrases.
     *
     * @return of this environment
     */
    public Passphrases passphrases() {
        return passphrases;
    }
}
