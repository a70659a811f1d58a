package org.rums.core.keyfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * An open file that nobody else has open: a lock of the operating system against other processes, and a set
 * of the files that this process has open against itself.
 *
 * <p>The set is the one piece of static state here: on POSIX systems closing any channel of a file drops the locks
 * that the whole process holds on it, so a second opening has to be refused before it opens a channel. The byte locked
 * lies far behind the end, so that back-up programs can read the file where locks are mandatory.
 */
public final class LockedFile implements Closeable {
    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Object identity;

    private LockedFile(FileChannel channel, Object identity) {
        this.channel = channel;
        this.identity = identity;
    }

    /**
     * Opens an existing file to read and write it.
     *
     * @param file one that exists
     * @param inUse what is said where somebody else has it open
     * @return the file, locked until it is closed
     * @throws RefusedException the reason given, or FILE_FAILED
     */
    public static LockedFile of(Path file, ResultCode inUse) throws RefusedException {
        return open(file, true, new RefusedException(inUse, file.toString()));
    }

    /**
     * Opens an existing file to look at it, also while another process writes it: what it appends is not seen.
     *
     * @param file one that exists
     * @param inUse what is said where this process has it open
     * @return the file
     * @throws RefusedException the reason given, or FILE_FAILED
     */
    public static LockedFile looking(Path file, ResultCode inUse) throws RefusedException {
        return open(file, false, new RefusedException(inUse, file.toString()));
    }

    /**
     * Locks an empty file beside one that is going to be replaced as a whole, and makes it where it is missing.
     *
     * @param file whose name it gets, with {@code .lock} behind
     * @param inUse what is said where somebody else has it locked
     * @return the file, locked until it is closed
     * @throws RefusedException the reason given, or FILE_FAILED
     */
    public static LockedFile beside(Path file, ResultCode inUse) throws RefusedException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        if (!Files.exists(lock)) {
            try {
                OwnerOnly.create(lock);
            } catch (RefusedException e) {
                if (e.code() != ResultCode.EXISTS_ALREADY) {
                    throw e;
                }
            }
        }
        return open(lock, true, new RefusedException(inUse, file.toString()));
    }

    private static LockedFile open(Path file, boolean write, RefusedException inUse) throws RefusedException {
        try {
            Object identity = identity(file);
            if (!OPEN.add(identity)) {
                throw inUse;
            }
            return opened(file, identity, write, inUse);
        } catch (IOException e) {
            throw OwnerOnly.failed(file, e);
        }
    }

    /**
     * Its bytes.
     *
     * @return an open channel
     */
    public FileChannel channel() {
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

    private static LockedFile opened(Path file, Object identity, boolean write, RefusedException inUse)
            throws IOException, RefusedException {
        FileChannel channel = null;
        boolean mine = false;
        try {
            channel = write ? OwnerOnly.existing(file) : FileChannel.open(file, StandardOpenOption.READ);
            mine = !write || channel.tryLock(BYTE, 1, false) != null;
            if (!mine) {
                throw inUse;
            }
            return new LockedFile(channel, identity);
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
