package org.rums.core.keyfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Files and folders that only their owner may read and write, where the file system knows such rights, written so
 * that after a crash the old content or the new one is there.
 */
public final class OwnerOnly {
    private static final String BESIDE = ".rums-";
    private static final String NEW = ".new";
    private static final Duration LEFT = Duration.ofHours(1);

    private OwnerOnly() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of them.
         *
         * @param out an empty file
         * @throws IOException where that fails
         */
        void writeTo(FileChannel out) throws IOException;
    }

    /** Looks once more before a whole file gets its name. */
    @FunctionalInterface
    public interface LastLook {
        /**
         * Does nothing where the file may get its name.
         *
         * @throws RefusedException where it must not
         * @throws IOException where that cannot be told
         */
        void look() throws RefusedException, IOException;
    }

    /**
     * Makes an empty file.
     *
     * @param file where nothing has this name yet
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static void create(Path file) throws RefusedException {
        try {
            empty(file, secret(file));
        } catch (FileAlreadyExistsException e) {
            throw because(ResultCode.EXISTS_ALREADY, file.toString(), e);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static void empty(Path file, FileAttribute<?>[] rights) throws IOException {
        FileChannel.open(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)
                .close();
    }

    private static FileAttribute<?>[] secret(Path file) {
        return attributes(file, "rw-------");
    }

    /**
     * Makes a folder, and those above it, where there is none.
     *
     * @param folder for files to come
     * @return the folder
     * @throws RefusedException FILE_FAILED
     */
    public static Path folder(Path folder) throws RefusedException {
        try {
            return Files.createDirectories(folder, attributes(folder, "rwx------"));
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Opens a file to read and write it.
     *
     * @param file one that exists
     * @return its channel
     * @throws IOException where it cannot be opened
     */
    public static FileChannel existing(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Writes a whole file: into a file beside it, synced, then moved into its place.
     *
     * @param file where to
     * @param content its bytes
     * @param replace whether one that is there may be replaced
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED; what was there before is still there
     */
    public static void write(Path file, byte[] content, boolean replace) throws RefusedException {
        write(file, all(content), replace);
    }

    /**
     * Writes a whole file in the same way with the rights of any other file, for what is encrypted to its readers.
     *
     * @param file where to
     * @param content its bytes
     * @param replace whether one that is there may be replaced
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED; what was there before is still there
     */
    public static void writeForAll(Path file, byte[] content, boolean replace) throws RefusedException {
        writeForAll(file, content, replace, () -> {});
    }

    /**
     * Writes a whole file that others may write too, each beside under a name of its own. One that is replaced hands its
     * rights on. What a crash left beside more than an hour ago is removed.
     *
     * @param file where to
     * @param content its bytes
     * @param replace whether one that is there may be replaced
     * @param look the last chance to stop
     * @throws RefusedException EXISTS_ALREADY, FILE_FAILED, or as the look; what was there before is still there
     */
    public static void writeForAll(Path file, byte[] content, boolean replace, LastLook look) throws RefusedException {
        sweep(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(BESIDE + UUID.randomUUID() + NEW);
        Content written = out -> {
            if (replace) {
                keepRights(file, beside);
            }
            all(content).writeTo(out);
        };
        write(file, beside, written, replace, new FileAttribute<?>[0], look);
    }

    private static void keepRights(Path from, Path to) throws IOException {
        if (Files.exists(from)
                && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void sweep(Path folder) {
        Instant old = Instant.now().minus(LEFT);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BESIDE + "*" + NEW)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    tidy(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what is left hinders nobody; where there is no folder, writing says so
            return;
        }
    }

    private static Content all(byte[] content) {
        return out -> {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                out.write(left);
            }
        };
    }

    /**
     * Writes a whole file that need not fit into memory, as {@link #write(Path, byte[], boolean)} does.
     *
     * @param file where to
     * @param content writes its bytes
     * @param replace whether one that is there may be replaced
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED; what was there before is still there
     */
    public static void write(Path file, Content content, boolean replace) throws RefusedException {
        Path beside = file.resolveSibling("." + file.getFileName() + NEW);
        write(file, beside, content, replace, secret(file), () -> {});
    }

    private static void write(
            Path file, Path beside, Content content, boolean replace, FileAttribute<?>[] rights, LastLook look)
            throws RefusedException {
        if (!replace && Files.exists(file)) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, file.toString());
        }
        try {
            Files.deleteIfExists(beside);
            empty(beside, rights);
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                content.writeTo(out);
                out.force(true);
            }
            look.look();
            if (replace) {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                place(beside, file, rights);
            }
            syncFolder(file);
        } catch (IOException e) {
            throw failed(file, e);
        } finally {
            tidy(beside);
        }
    }

    /** Gives a whole file its name where nothing has it yet, in one step where the file system knows second names. */
    private static void place(Path beside, Path file, FileAttribute<?>[] rights) throws IOException, RefusedException {
        try {
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException e) {
            throw because(ResultCode.EXISTS_ALREADY, file.toString(), e);
        } catch (IOException | UnsupportedOperationException e) {
            empty(file, rights);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param file where from
     * @param max bytes that it may have
     * @param tooLong the reason given for a longer one
     * @return its bytes
     * @throws RefusedException FILE_FAILED, or the reason given
     */
    public static byte[] read(Path file, int max, ResultCode tooLong) throws RefusedException {
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(max + 1);
            if (content.length > max) {
                throw new RefusedException(tooLong, file.toString());
            }
            return content;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Makes the name of a new file durable, where the system lets a folder be synced.
     *
     * @param file the file
     */
    public static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder; there the name is as durable as the file system makes it
            return;
        }
    }

    /**
     * The refusal for a failure of a file.
     *
     * @param file which
     * @param cause what happened
     * @return FILE_FAILED
     */
    public static RefusedException failed(Path file, IOException cause) {
        return because(ResultCode.FILE_FAILED, file + ": " + reason(file, cause), cause);
    }

    private static String reason(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException missing) {
            boolean folder = !file.toString().equals(missing.getFile());
            return folder ? "There is no folder for it." : "There is no such file.";
        }
        if (cause instanceof AccessDeniedException) {
            return "No permission.";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ".";
        }
        String what = String.valueOf(cause.getMessage()).replace(file.toString(), "");
        return cause.getClass().getSimpleName().replaceAll("Exception$", "") + (what.isBlank() ? "." : ": " + what);
    }

    private static RefusedException because(ResultCode code, String detail, IOException cause) {
        return new RefusedException(code, detail).because(cause);
    }

    private static void tidy(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what cannot be removed is no secret in clear; a failure that led here is reported
            return;
        }
    }

    private static FileAttribute<?>[] attributes(Path file, String rights) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
