package org.rums.core.issue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * An open journal file that nobody else has open: a lock of the operating system against other processes, and a set
 * of the files that this process has open against itself.
 *
 * <p>The set is the one piece of static state here: on POSIX systems closing any channel of a file drops the locks
 * that the whole process holds on it, so a second opening has to be refused before it opens a channel. The byte locked
 * lies far behind the end, so that back-up programs can read the file where locks are mandatory.
 */
final class JournalLock implements Closeable {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Object identity;

    private JournalLock(FileChannel channel, Object identity) {
        this.channel = channel;
        this.identity = identity;
    }

    /**
     * Opens an existing file to read and write it.
     *
     * @throws RefusedException JOURNAL_IN_USE, or FILE_FAILED
     */
    static JournalLock of(Path file) throws RefusedException {
        return open(file, true);
    }

    /**
     * Opens an existing file to look at it, also while another process writes it: what it appends is not seen.
     *
     * @throws RefusedException JOURNAL_IN_USE where this process has it open, or FILE_FAILED
     */
    static JournalLock looking(Path file) throws RefusedException {
        return open(file, false);
    }

    private static JournalLock open(Path file, boolean write) throws RefusedException {
        try {
            Object identity = identity(file);
            if (!OPEN.add(identity)) {
                throw new RefusedException(ResultCode.JOURNAL_IN_USE, file.toString());
            }
            return opened(file, identity, write);
        } catch (IOException e) {
            throw OwnerOnly.failed(file, e);
        }
    }

    FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OPEN.remove(identity);
        }
    }

    private static JournalLock opened(Path file, Object identity, boolean write) throws IOException, RefusedException {
        FileChannel channel = null;
        boolean mine = false;
        try {
            channel = write ? OwnerOnly.existing(file) : FileChannel.open(file, StandardOpenOption.READ);
            mine = !write || channel.tryLock(BYTE, 1, false) != null;
            if (!mine) {
                throw new RefusedException(ResultCode.JOURNAL_IN_USE, file.toString());
            }
            return new JournalLock(channel, identity);
        } finally {
            if (!mine) {
                OPEN.remove(identity);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static Object identity(Path file) throws IOException {
        Path real = file.toRealPath();
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        return key == null ? real : key;
    }
}
