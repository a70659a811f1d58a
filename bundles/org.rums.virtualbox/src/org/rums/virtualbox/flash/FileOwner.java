package org.rums.virtualbox.flash;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sole ownership of a state file, by an exclusive lock on a file beside it and one on the file itself.
 *
 * <p>The first holds for the name. It is not on the state file, as some systems drop all locks of a process on a file
 * when it closes any handle of that file, so copying the state file would unlock it. For the same reason a second open
 * within the process is refused before it touches either file; this list is the one piece of static state here, as the
 * locks that it guards belong to the process too. The lock file is never deleted, as two processes could then lock two
 * files of one name.
 *
 * <p>The second holds for the file whatever its name is, so that a hard link leads to no second owner. It is on a byte
 * far behind the end: where locks are mandatory the file can still be copied.
 */
final class FileOwner implements Closeable {

    private static final Set<Object> OWNED_HERE = ConcurrentHashMap.newKeySet();
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private Optional<Object> held = Optional.empty();

    private FileOwner(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the file into ownership, whether it exists or not. */
    static FileOwner take(Path path) throws IOException {
        Path real = realPath(path.toAbsolutePath());
        if (!OWNED_HERE.add(real)) {
            throw new BoxInUseException(path + " is already open in this program");
        }
        try {
            return new FileOwner(real, lock(real));
        } catch (IOException | RuntimeException e) {
            OWNED_HERE.remove(real);
            throw e;
        }
    }

    /** Takes the file that has the name now, before it is opened. */
    void holdFile() throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        if (key != null) {
            if (!OWNED_HERE.add(key)) {
                throw new BoxInUseException(path + " is already open in this program under another name");
            }
            held = Optional.of(key);
        }
    }

    /** Locks the file itself; the lock ends with the channel. */
    void lock(FileChannel file) throws IOException {
        if (file.tryLock(BYTE, 1, false) == null) {
            throw new BoxInUseException(path + " is open in another program under another name");
        }
    }

    /** The file's path without links. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            held.ifPresent(OWNED_HERE::remove);
            OWNED_HERE.remove(path);
        }
    }

    private static Path realPath(Path path) throws IOException {
        return Files.exists(path)
                ? path.toRealPath()
                : path.getParent().toRealPath().resolve(path.getFileName());
    }

    private static FileChannel lock(Path real) throws IOException {
        Path lockFile = real.resolveSibling(real.getFileName() + ".lock");
        OwnerFiles.createEmpty(lockFile);
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new BoxInUseException(real + " is open in another program");
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
