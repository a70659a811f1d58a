package org.rums.virtualbox.flash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sole ownership of a state file, by an exclusive lock on a file beside it.
 *
 * <p>The lock is not on the state file itself: some systems drop all locks of a process on a file when it closes any
 * handle of that file, so copying the state file would unlock it; others would refuse the copy. For the same reason a
 * second open within the process is refused by name before it touches the lock file; this list is the one piece of
 * static state here, as the locks that it guards belong to the process too. The lock file is never deleted, as two
 * processes could then lock two files of one name.
 */
final class FileOwner implements AutoCloseable {

    private static final Set<Path> OWNED_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

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

    /** The file's path without links. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
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
