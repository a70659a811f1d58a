package org.rums.cli.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Reads and writes small files of text. */
public final class TextFiles {
    /** Most bytes that are read. */
    public static final int MAX = 1 << 20;

    private TextFiles() {}

    /**
     * Reads a file.
     *
     * @param file of at most {@link #MAX} bytes
     * @return its content; what is not UTF-8 is replaced
     * @throws RefusedException FILE_FAILED
     */
    public static String read(Path file) throws RefusedException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in of at most {@link #MAX} bytes
     * @param name of the stream, for the refusal
     * @return its content; what is not UTF-8 is replaced
     * @throws RefusedException FILE_FAILED
     * @throws IOException where the stream fails
     */
    public static String read(InputStream in, String name) throws IOException, RefusedException {
        byte[] bytes = in.readNBytes(MAX + 1);
        if (bytes.length > MAX) {
            throw new RefusedException(ResultCode.FILE_FAILED, name + " is larger than " + MAX + " bytes.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Writes a new file; one that exists stays as it is.
     *
     * @param file must not exist
     * @param text its content
     * @throws RefusedException EXISTS_ALREADY, FILE_FAILED
     */
    public static void write(Path file, String text) throws RefusedException {
        VendorHome.fresh(file);
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, file.toString());
        } catch (IOException e) {
            discard(file);
            throw failed(file, e);
        }
    }

    /**
     * Makes sure, before a step that cannot be taken back, that its result can be written afterwards.
     *
     * @param file that the step will write, if any
     * @throws RefusedException EXISTS_ALREADY; FILE_FAILED where its folder is absent or cannot be written
     */
    public static void writable(Optional<Path> file) throws RefusedException {
        if (file.isEmpty()) {
            return;
        }
        VendorHome.fresh(file.get());
        Path folder = file.get().toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw failed(folder, new NoSuchFileException(folder.toString()));
        }
        if (!Files.isWritable(folder)) {
            throw failed(folder, new AccessDeniedException(folder.toString()));
        }
    }

    /**
     * Makes a folder where there is none.
     *
     * @param folder for files to come
     * @return the folder
     * @throws RefusedException FILE_FAILED
     */
    public static Path folder(Path folder) throws RefusedException {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Takes a file back that a failed command made.
     *
     * @param file that may exist
     */
    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(TextFiles.class.getName())
                    .log(System.Logger.Level.WARNING, "{0} could not be taken back: {1}", file, e.getMessage());
        }
    }

    /**
     * Makes sure that a file exists.
     *
     * @param file to be read
     * @return the file
     * @throws RefusedException FILE_FAILED
     */
    public static Path existing(Path file) throws RefusedException {
        if (!Files.isRegularFile(file)) {
            throw failed(file, new NoSuchFileException(file.toString()));
        }
        return file;
    }

    /**
     * Why a file could not be used.
     *
     * @param file which one
     * @param e what happened
     * @return FILE_FAILED with the path and a reason
     */
    public static RefusedException failed(Path file, IOException e) {
        return OwnerOnly.failed(file, e);
    }
}
