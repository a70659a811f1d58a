package org.rums.core.issue;

import java.nio.file.Path;
import java.util.Optional;
import org.rums.core.keyfile.LockedFile;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The memory of issuing that belongs to one key ring: BoxNames given out, boxes formatted, Transaction Keys that came
 * in, codes made for them and confirmations. One file, open once at a time, to which records are only ever appended.
 *
 * <p>A call that records something returns after its record is synced, so what it allows may leave then and not
 * before. Several calls share one sync inside {@link #batch}. After a failed write the journal is as it was before the
 * call (or batch); where not even that can be reached, every further call is refused with FILE_FAILED. All times are
 * dates, seconds since 1970. Safe for use by several threads. Source: docs/protocol.md, section 7, and
 * docs/journal.md.
 */
public final class IssueJournal extends JournalView {
    /** The first BoxName that a new journal gives out. */
    public static final long FIRST_BOX_NAME = 1;
    /** Most bytes of UTF-8 that name a successor. */
    public static final int MAX_SUCCESSOR = JournalRecord.MAX_SUCCESSOR;

    private final JournalStore store;
    private final long cutBytes;

    private IssueJournal(JournalStore store, long cutBytes) {
        super(store);
        this.store = store;
        this.cutBytes = cutBytes;
    }

    /** What is done in a batch. */
    @FunctionalInterface
    public interface Batch<T> {
        /**
         * Records things; nothing of it may leave before {@link IssueJournal#batch} has returned.
         *
         * @return what the batch gives
         * @throws RefusedException which ends the batch and takes back all that it recorded
         */
        T run() throws RefusedException;
    }

    /**
     * Makes the journal of a new key ring.
     *
     * @param path where no file is yet
     * @param journalId the id that the ring holds, 16 bytes
     * @param developerId u32
     * @return the journal, open
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static IssueJournal create(Path path, byte[] journalId, long developerId) throws RefusedException {
        checkId(journalId);
        OwnerOnly.write(path, JournalFile.header(journalId, developerId), false);
        return open(path, journalId, developerId);
    }

    /**
     * Opens a journal. What a crash left of an unfinished record is cut off; {@link #cutBytes} tells how much.
     *
     * @param path the file
     * @param journalId the id that the ring holds, 16 bytes
     * @param developerId u32
     * @return the journal, open
     * @throws RefusedException JOURNAL_IN_USE, JOURNAL_DAMAGED, OTHER_JOURNAL (also for a retired one),
     *     UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static IssueJournal open(Path path, byte[] journalId, long developerId) throws RefusedException {
        checkId(journalId);
        return over(store(path, LockedFile.of(path, ResultCode.JOURNAL_IN_USE), journalId, developerId));
    }

    /** Over a store; closes it where that fails. */
    static IssueJournal over(JournalStore store) throws RefusedException {
        boolean opened = false;
        try {
            IssueJournal journal = new IssueJournal(store, store.load());
            store.checkUsable();
            opened = true;
            return journal;
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    /**
     * Gives out a BoxName: the next one, never used before by this journal.
     *
     * @return u32
     * @throws RefusedException OVERFLOW when all are used, or FILE_FAILED
     */
    public synchronized long allocateBoxName() throws RefusedException {
        long name = Math.max(store.index().lastBoxName() + 1, FIRST_BOX_NAME);
        if (name > JournalRecord.U32) {
            throw new RefusedException(ResultCode.OVERFLOW, "BoxName");
        }
        store.record(new JournalRecord.Allocated(name));
        return name;
    }

    /**
     * Passes over BoxNames that were given out without the knowledge of this journal, which is an older copy.
     *
     * @param last the last of them, u32; where it lies below what is known nothing happens
     * @throws RefusedException FILE_FAILED
     */
    public synchronized void passOverBoxNames(long last) throws RefusedException {
        if (last > store.index().lastBoxName()) {
            store.record(new JournalRecord.Allocated(last));
        }
    }

    /**
     * Records that a box is about to be formatted, before its keys leave.
     *
     * @param boxName one that {@link #allocateBoxName} gave
     * @param modelCode 1 to 4
     * @param generation as {@link #nextGeneration} tells
     * @param epoch of its key, u32
     * @return the entry
     * @throws RefusedException UNKNOWN_BOX for a BoxName never given out, EXISTS_ALREADY for a generation used
     *     before, or FILE_FAILED
     */
    public synchronized BoxEntry recordFormat(long boxName, int modelCode, int generation, long epoch)
            throws RefusedException {
        if (boxName < FIRST_BOX_NAME || boxName > store.index().lastBoxName()) {
            throw new RefusedException(ResultCode.UNKNOWN_BOX, "BoxName " + boxName);
        }
        if (generation < nextGeneration(boxName)) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, "generation " + generation);
        }
        store.record(new JournalRecord.Formatted(boxName, modelCode, generation, epoch));
        return store.index().box(boxName).orElseThrow();
    }

    /**
     * The format generation for formatting under a BoxName.
     *
     * @param boxName u32
     * @return 1, or one more than the last
     */
    public synchronized int nextGeneration(long boxName) {
        return store.index().box(boxName).map(b -> b.generation() + 1).orElse(1);
    }

    /**
     * Records the epoch of a box after a confirmed rekey; an older one than known changes nothing.
     *
     * @param boxName u32
     * @param epoch u32
     * @throws RefusedException UNKNOWN_BOX, or FILE_FAILED
     */
    public synchronized void recordEpoch(long boxName, long epoch) throws RefusedException {
        BoxEntry box = store.index()
                .box(boxName)
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_BOX, "BoxName " + boxName));
        if (epoch > box.currentEpoch()) {
            store.record(new JournalRecord.Epoch(boxName, epoch));
        }
    }

    /**
     * Records a verified Transaction Key, whatever is found against it. The same request once more writes nothing and
     * finds the same.
     *
     * @param request the key
     * @return what is found; a suspicious finding stays with the transaction
     * @throws RefusedException FILE_FAILED
     */
    public synchronized Finding recordRequest(Request request) throws RefusedException {
        Finding finding = store.index().finding(request);
        if (recordedBefore(request)) {
            store.checkUsable();
            return finding;
        }
        if (!finding.suspicious() && store.index().wentBack(request)) {
            finding = Finding.COMMIT_COUNTER_BACK;
        }
        store.record(new JournalRecord.Requested(request, finding));
        return finding;
    }

    /**
     * Whether a code id is used by another code for a transaction; the issuer then tries the next one.
     *
     * @param boxName u32
     * @param counter u24
     * @param mark u32
     * @param codeId u16
     * @param body the code that is to have it
     * @return true where the id belongs to other bytes
     * @throws RefusedException FILE_FAILED
     */
    public synchronized boolean codeIdTaken(long boxName, int counter, long mark, int codeId, byte[] body)
            throws RefusedException {
        return transaction(boxName, counter, mark)
                .flatMap(t -> t.code(codeId))
                .filter(c -> !c.hasBody(body))
                .isPresent();
    }

    /**
     * Records a code, before it leaves, and makes its vendor time the last one.
     *
     * @param boxName u32
     * @param counter u24
     * @param mark u32
     * @param code the code
     * @return the code as it is recorded: the earlier entry where these bytes were recorded before
     * @throws RefusedException UNKNOWN_TRANSACTION without a recorded request, EXISTS_ALREADY where the code id
     *     belongs to other bytes, or FILE_FAILED
     */
    public synchronized CodeEntry recordCode(long boxName, int counter, long mark, CodeEntry code)
            throws RefusedException {
        Optional<CodeEntry> present = demand(boxName, counter, mark).code(code.codeId());
        if (present.isEmpty()) {
            store.record(new JournalRecord.Coded(new JournalRecord.Transaction(boxName, counter, mark), code));
            return code;
        }
        if (!present.get().hasBody(code.body())) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, "code id " + code.codeId());
        }
        store.checkUsable();
        return present.get();
    }

    /**
     * Records a verified confirmation; the same one again writes nothing.
     *
     * @param boxName u32
     * @param counter u24
     * @param mark u32
     * @param confirmation the confirmation
     * @return whether it was new
     * @throws RefusedException UNKNOWN_TRANSACTION without a recorded request, or FILE_FAILED
     */
    public synchronized boolean recordConfirmation(long boxName, int counter, long mark, ConfirmationEntry confirmation)
            throws RefusedException {
        boolean fresh =
                demand(boxName, counter, mark).confirmations().stream().noneMatch(c -> c.hasBody(confirmation.body()));
        if (fresh) {
            store.record(
                    new JournalRecord.Confirmed(new JournalRecord.Transaction(boxName, counter, mark), confirmation));
        }
        return fresh;
    }

    /**
     * Records that a box confirmed a WIPE; once more it changes nothing.
     *
     * @param boxName u32
     * @param generation the format generation that ended, 1 to 65,535
     * @param time when the confirmation came in, a date
     * @throws RefusedException FILE_FAILED
     */
    public synchronized void recordWipe(long boxName, int generation, long time) throws RefusedException {
        if (wiped(boxName, generation).isEmpty()) {
            store.record(new JournalRecord.Wiped(boxName, generation, time));
        }
    }

    /**
     * Does several things and syncs once, at the end.
     *
     * @param <T> what the batch gives
     * @param work the things; where it throws, all of it is taken back
     * @return what the work gave, after the sync
     * @throws RefusedException FILE_FAILED, or what the work threw
     */
    public synchronized <T> T batch(Batch<T> work) throws RefusedException {
        return store.batch(work);
    }

    /**
     * Ends this journal: from now on it is refused.
     *
     * @param successor what took over, at most {@link #MAX_SUCCESSOR} bytes of UTF-8
     * @throws RefusedException FILE_FAILED
     */
    public synchronized void retire(String successor) throws RefusedException {
        store.record(new JournalRecord.Retired(successor));
    }

    /**
     * What opening cut off: the unfinished record of a write that was interrupted, which nothing had left for.
     *
     * @return bytes, 0 after an orderly end
     */
    public synchronized long cutBytes() {
        return cutBytes;
    }

    private boolean recordedBefore(Request request) throws RefusedException {
        Optional<JournalIndex.Known> known = store.index().known(JournalIndex.key(request));
        if (known.isEmpty()) {
            return false;
        }
        return store.records(known.get()).stream()
                .anyMatch(record -> record instanceof JournalRecord.Requested r
                        && r.request().commitCounter().equals(request.commitCounter()));
    }

    private TransactionEntry demand(long boxName, int counter, long mark) throws RefusedException {
        return transaction(boxName, counter, mark)
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_TRANSACTION, "counter " + counter));
    }
}
