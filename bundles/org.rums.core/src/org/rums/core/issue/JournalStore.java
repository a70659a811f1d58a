package org.rums.core.issue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rums.core.keyfile.LockedFile;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/** File and index together: a record is in both or in neither. Not thread-safe. */
final class JournalStore {
    private final Path path;
    private final Closeable lock;
    private final JournalFile file;
    private final byte[] journalId;
    private final long developerId;
    private JournalIndex index = new JournalIndex();
    private boolean inBatch;
    private boolean dirty;
    private boolean broken;
    private long lastRecord;

    JournalStore(Path path, Closeable lock, JournalFile file, byte[] journalId, long developerId) {
        this.path = path;
        this.lock = lock;
        this.file = file;
        this.journalId = journalId.clone();
        this.developerId = developerId;
    }

    /** Reads all records and returns how many bytes of an unfinished one were cut off. */
    long load() throws RefusedException {
        try {
            long torn = look();
            if (torn > 0) {
                file.cut();
            }
            return torn;
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
    }

    /** Reads all records, writes nothing, and returns how many bytes of an unfinished one stand behind them. */
    long look() throws RefusedException {
        JournalIndex fresh = new JournalIndex();
        try {
            long torn = file.scan(journalId, developerId, (offset, payload) -> {
                fresh.add(offset, decode(payload));
                lastRecord = offset;
            });
            index = fresh;
            return torn;
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
    }

    /** Writes header and records into a file. */
    void copyTo(Path to, boolean replace) throws RefusedException {
        OwnerOnly.write(to, file::copyTo, replace);
    }

    /** Over another file that is to be of the same ring. */
    JournalStore of(Path other, LockedFile held) {
        return new JournalStore(other, held, new JournalFile(held.channel()), journalId, developerId);
    }

    /** Whether this journal goes on where a retired one ended. */
    boolean continues(JournalStore retired) throws RefusedException {
        try {
            return file.beginsLike(retired.file, retired.lastRecord);
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
    }

    JournalIndex index() {
        return index;
    }

    JournalFile.Mark mark() {
        return file.mark();
    }

    /** Writes a record, synced on return, or inside a batch at its end. */
    void record(JournalRecord record) throws RefusedException {
        batch(() -> append(record));
    }

    /** Runs work and syncs what it recorded; where anything throws, takes all of it back. */
    <T> T batch(IssueJournal.Batch<T> work) throws RefusedException {
        if (inBatch) {
            return work.run();
        }
        checkUsable();
        JournalFile.Mark before = file.mark();
        boolean kept = false;
        inBatch = true;
        try {
            T result = work.run();
            if (dirty) {
                file.sync();
            }
            kept = true;
            return result;
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        } finally {
            inBatch = false;
            if (!kept && dirty) {
                takeBack(before);
            }
            dirty = false;
        }
    }

    /** Refuses where the journal is retired, closed, or in an unknown state after a failure. */
    void checkUsable() throws RefusedException {
        if (broken) {
            throw new RefusedException(ResultCode.FILE_FAILED, path + " is closed");
        }
        if (index.successor().isPresent()) {
            throw new RefusedException(
                    ResultCode.OTHER_JOURNAL,
                    "Retired in favour of " + index.successor().get());
        }
    }

    List<TransactionEntry> entries(List<JournalIndex.Known> transactions) throws RefusedException {
        List<TransactionEntry> entries = new ArrayList<>(transactions.size());
        for (JournalIndex.Known known : transactions) {
            entries.add(entry(known));
        }
        return entries;
    }

    TransactionEntry entry(JournalIndex.Known known) throws RefusedException {
        List<CodeEntry> codes = new ArrayList<>();
        List<ConfirmationEntry> confirmations = new ArrayList<>();
        List<JournalRecord> records = records(known);
        for (JournalRecord record : records) {
            if (record instanceof JournalRecord.Coded r) {
                codes.add(r.code());
            } else if (record instanceof JournalRecord.Confirmed r) {
                confirmations.add(r.confirmation());
            }
        }
        Request first = ((JournalRecord.Requested) records.get(0)).request();
        return new TransactionEntry(first, index.finding(first), codes, confirmations);
    }

    /** The records of a transaction, read from the file. */
    List<JournalRecord> records(JournalIndex.Known known) throws RefusedException {
        List<JournalRecord> records = new ArrayList<>(known.offsets().size());
        try {
            for (long offset : known.offsets()) {
                records.add(decode(file.read(offset)));
            }
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
        return records;
    }

    void close() throws RefusedException {
        broken = true;
        try {
            lock.close();
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
    }

    private boolean append(JournalRecord record) throws RefusedException {
        checkUsable();
        byte[] payload = record.encode();
        try {
            JournalRecord.decode(payload);
        } catch (WireException e) {
            throw new IllegalArgumentException("out of range: " + record, e);
        }
        dirty = true;
        try {
            index.add(file.append(payload), record);
            return true;
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
    }

    private void takeBack(JournalFile.Mark before) throws RefusedException {
        broken = true;
        try {
            file.rewind(before);
        } catch (IOException e) {
            throw OwnerOnly.failed(path, e);
        }
        load();
        broken = false;
    }

    private static JournalRecord decode(byte[] payload) throws RefusedException {
        try {
            return JournalRecord.decode(payload);
        } catch (WireException e) {
            throw new RefusedException(ResultCode.JOURNAL_DAMAGED, "in a record").because(e);
        }
    }
}
