package org.rums.virtualbox.flash;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that only their owner can read; where the file system has no such permissions, the directory decides. */
final class OwnerFiles {

    private OwnerFiles() {}

    /** Makes a file with this content as one step: after a crash it is there in whole or not at all. */
    static void create(Path path, byte[]... parts) throws IOException {
        Path directory = path.getParent();
        Path temporary = Files.createTempFile(directory, "." + path.getFileName(), ".new", ownerOnly(directory));
        try {
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                for (byte[] part : parts) {
                    out.write(part);
                }
                out.getFD().sync();
            }
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncDirectory(directory);
    }

    /** Makes an empty file unless it is there. */
    static void createEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            try {
                Files.createFile(path, ownerOnly(path.getParent()));
            } catch (FileAlreadyExistsException e) {
                // another process made it just now; the lock decides which of the two goes on
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
        if (!Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    /** Makes the new name last; some systems cannot open a directory, and there the move itself has to do. */
    private static void syncDirectory(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
