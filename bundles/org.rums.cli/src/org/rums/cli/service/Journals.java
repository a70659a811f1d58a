package org.rums.cli.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.IssueJournal;
import org.rums.core.issue.JournalView;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** The journals beside the key rings. Each belongs to one ring, whose journal id it carries. */
public final class Journals {
    private final Context context;

    /**
     * The journals of a home.
     *
     * @param context home and output
     */
    public Journals(Context context) {
        this.context = context;
    }

    /**
     * Opens a journal to record in it; the evaluation ring's is made where there is none, with a warning where boxes
     * show that there may have been one.
     *
     * @param name of the ring
     * @param ring its keys
     * @param blank names of boxes that are being formatted and show nothing yet
     * @return the journal, to be closed
     * @throws RefusedException FILE_FAILED where there is none, and what opening one refuses
     */
    public IssueJournal open(String name, KeyRing ring, Set<String> blank) throws RefusedException {
        Path file = context.home().journal(name);
        if (ring.evaluation() && !Files.exists(file)) {
            if (!blank.containsAll(context.home().boxes().names())) {
                context.output().warn("journal.evaluation-begun", file);
            }
            return IssueJournal.create(context.home().prepared(file), ring.journalId(), ring.developerId());
        }
        return IssueJournal.open(present(name), ring.journalId(), ring.developerId());
    }

    /**
     * Looks at a journal without a lock and without the right to write.
     *
     * @param name of the ring
     * @param ring its keys
     * @return the view, to be closed; nothing for an evaluation ring that was not used yet
     * @throws RefusedException FILE_FAILED where there is none, and what looking at one refuses
     */
    public Optional<JournalView> look(String name, KeyRing ring) throws RefusedException {
        Path file = context.home().journal(name);
        if (ring.evaluation() && !Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(JournalView.look(present(name), ring.journalId(), ring.developerId()));
    }

    private Path present(String name) throws RefusedException {
        Path file = context.home().journal(name);
        if (!Files.exists(file)) {
            throw new RefusedException(
                    ResultCode.FILE_FAILED, context.messages().text("journal.missing", name, file));
        }
        return file;
    }

    /**
     * Looks at a file that is to be the journal of a ring, whole and not retired, before anything is made.
     *
     * @param file a copy
     * @param ring the keys
     * @return the view, to be closed
     * @throws RefusedException OTHER_JOURNAL, JOURNAL_DAMAGED and what else looking at one refuses
     */
    public JournalView check(Path file, KeyRing ring) throws RefusedException {
        JournalView view = JournalView.look(TextFiles.existing(file), ring.journalId(), ring.developerId());
        Optional<String> successor = view.successor();
        if (successor.isPresent()) {
            view.close();
            throw new RefusedException(
                    ResultCode.OTHER_JOURNAL, context.messages().text("journal.retired", file, successor.get()));
        }
        return view;
    }

    /**
     * Refuses a ring from before the last rotation: it lacks the keys of boxes that its journal knows, and another
     * epoch made from it would carry the number of theirs, so that to it those boxes are forged.
     *
     * @param view of the journal
     * @param ring the keys
     * @throws RefusedException KEYRING_OUTDATED
     */
    public void refuseOlder(JournalView view, KeyRing ring) throws RefusedException {
        Optional<String> older = older(view, ring);
        if (older.isPresent()) {
            throw new RefusedException(ResultCode.KEYRING_OUTDATED, older.get());
        }
    }

    /**
     * Warns of what {@link #refuseOlder} refuses: where no newer back-up is left, the older boxes are still served.
     *
     * @param view of the journal
     * @param ring the keys
     */
    public void warnOfOlder(JournalView view, KeyRing ring) {
        older(view, ring).ifPresent(said -> context.output().warn("journal.older-ring", said));
    }

    private Optional<String> older(JournalView view, KeyRing ring) {
        long newest =
                view.boxes().stream().mapToLong(BoxEntry::currentEpoch).max().orElse(0);
        return newest > ring.newestEpoch()
                ? Optional.of(context.messages().text("journal.newer-than-ring", newest, ring.newestEpoch()))
                : Optional.empty();
    }

    /**
     * Copies a journal to where this home keeps it.
     *
     * @param view of a copy that was {@linkplain #check checked}
     * @param name of the ring
     * @throws RefusedException EXISTS_ALREADY where a journal is here that is not a retired one that this continues;
     *     FILE_FAILED
     */
    public void take(JournalView view, String name) throws RefusedException {
        view.takeTo(context.home().prepared(context.home().journal(name)));
        context.output().show("records", view.records());
        if (view.lastVendorTime() != 0) {
            context.output().show("lastVendorTime", Times.at(view.lastVendorTime()));
        }
    }
}
