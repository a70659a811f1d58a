package org.rums.core.issue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.LockedFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What a journal tells. Opened as a view it is only looked at: nothing is written, no right to write is needed, and
 * another process may go on writing it, of which nothing is seen here. All times are dates, seconds since 1970. Safe for
 * use by several threads. Source: docs/protocol.md, section 7, and docs/journal.md.
 */
public sealed class JournalView implements AutoCloseable permits IssueJournal {
    private final JournalStore store;

    JournalView(JournalStore store) {
        this.store = store;
    }

    /**
     * Looks at a journal, also at a retired one. The unfinished record of an interrupted write, or of one that goes on
     * in another process, is left alone.
     *
     * @param path the file
     * @param journalId the id that the ring holds, 16 bytes
     * @param developerId u32
     * @return the view
     * @throws RefusedException JOURNAL_IN_USE where this process has the file open, JOURNAL_DAMAGED, OTHER_JOURNAL,
     *     UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static JournalView look(Path path, byte[] journalId, long developerId) throws RefusedException {
        checkId(journalId);
        JournalStore store = store(path, LockedFile.looking(path, ResultCode.JOURNAL_IN_USE), journalId, developerId);
        boolean looked = false;
        try {
            store.look();
            looked = true;
            return new JournalView(store);
        } finally {
            if (!looked) {
                store.close();
            }
        }
    }

    static JournalStore store(Path path, LockedFile lock, byte[] journalId, long developerId) {
        return new JournalStore(path, lock, new JournalFile(lock.channel()), journalId, developerId);
    }

    static void checkId(byte[] journalId) {
        if (journalId.length != KeyRing.JOURNAL_ID) {
            throw new IllegalArgumentException("a journal id has " + KeyRing.JOURNAL_ID + " bytes");
        }
    }

    /**
     * What took over.
     *
     * @return its name, where this journal is retired
     */
    public final synchronized Optional<String> successor() {
        return store.index().successor();
    }

    /**
     * Copies the journal, whole and synced.
     *
     * @param to where no file is yet
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public final synchronized void copyTo(Path to) throws RefusedException {
        store.copyTo(to, false);
    }

    /**
     * Copies the journal to where it is to be used from now on.
     *
     * @param to where no file is yet, or a retired journal that this one continues
     * @throws RefusedException EXISTS_ALREADY where there is a journal in use, or a retired one of which records are
     *     missing here; OTHER_JOURNAL where this one is retired itself, or that one is not of this ring; FILE_FAILED
     */
    public final synchronized void takeTo(Path to) throws RefusedException {
        store.checkUsable();
        if (!Files.exists(to)) {
            store.copyTo(to, false);
            return;
        }
        JournalStore present = store.of(to, LockedFile.looking(to, ResultCode.JOURNAL_IN_USE));
        try {
            present.look();
            if (present.index().successor().isEmpty()) {
                throw new RefusedException(
                        ResultCode.EXISTS_ALREADY,
                        to + " is in use, with " + present.mark().records() + " records.");
            }
            if (!store.continues(present)) {
                throw new RefusedException(
                        ResultCode.EXISTS_ALREADY, to + " is retired, and not all of its records are in the other.");
            }
        } finally {
            present.close();
        }
        store.copyTo(to, true);
    }

    /**
     * A formatted box.
     *
     * @param boxName u32
     * @return what is known, or nothing
     */
    public final synchronized Optional<BoxEntry> box(long boxName) {
        return store.index().box(boxName);
    }

    /**
     * All formatted boxes.
     *
     * @return in ascending order of BoxName
     */
    public final synchronized List<BoxEntry> boxes() {
        return List.copyOf(store.index().boxes());
    }

    /**
     * The highest commit counter of a box that came in, by a snapshot or a confirmation.
     *
     * @param boxName u32
     * @return that of the latest format generation, or nothing
     */
    public final synchronized Optional<CommitSeen> highestCommit(long boxName) {
        return store.index().highestCommit(boxName);
    }

    /**
     * Whether a box confirmed that it was wiped.
     *
     * @param boxName u32
     * @param generation the format generation that ended so
     * @return when the confirmation came in, a date, or nothing
     */
    public final synchronized OptionalLong wiped(long boxName, int generation) {
        return store.index().wiped(boxName, generation);
    }

    /**
     * A transaction with all its codes and confirmations.
     *
     * @param boxName u32
     * @param counter u24
     * @param mark u32
     * @return the entry, or nothing
     * @throws RefusedException FILE_FAILED
     */
    public final synchronized Optional<TransactionEntry> transaction(long boxName, int counter, long mark)
            throws RefusedException {
        Optional<JournalIndex.Known> known = store.index().known(new JournalRecord.Transaction(boxName, counter, mark));
        return known.isPresent() ? Optional.of(store.entry(known.get())) : Optional.empty();
    }

    /**
     * The transactions with a counter: usually one, more after a reformat or where a clone is suspected.
     *
     * @param boxName u32
     * @param counter u24
     * @return in the order in which they came; empty where there is none
     * @throws RefusedException FILE_FAILED
     */
    public final synchronized List<TransactionEntry> transactions(long boxName, int counter) throws RefusedException {
        return store.entries(store.index().known(boxName, counter));
    }

    /**
     * Shows every transaction, to a store that takes over.
     *
     * @param visitor gets them in no particular order
     * @throws RefusedException FILE_FAILED
     */
    public final synchronized void eachTransaction(Consumer<TransactionEntry> visitor) throws RefusedException {
        for (List<JournalIndex.Known> known : store.index().transactions()) {
            store.entries(known).forEach(visitor);
        }
    }

    /**
     * The vendor time of the code recorded last, even where an override set it back.
     *
     * @return a date, or 0 before the first code
     */
    public final synchronized long lastVendorTime() {
        return store.index().lastVendorTime();
    }

    /**
     * How many records there are, so that a copy restored from a back-up can be told from the newest.
     *
     * @return the number
     */
    public final synchronized long records() {
        return store.mark().records();
    }

    /**
     * The last link of the hash chain over all records.
     *
     * @return 32 bytes
     */
    public final synchronized byte[] head() {
        return store.mark().chain().clone();
    }

    @Override
    public final synchronized void close() throws RefusedException {
        store.close();
    }
}
