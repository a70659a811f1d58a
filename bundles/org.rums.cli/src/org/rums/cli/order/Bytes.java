package org.rums.cli.order;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rums.cli.service.Passphrases;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.UsageException;
import org.rums.core.result.RefusedException;

/** Where the bytes of memory objects, signatures and application passwords come from. */
public final class Bytes {
    private static final long MAX = 64 * 1024;

    private final Passphrases passphrases;

    /**
     * A source of bytes.
     *
     * @param passphrases asks for passwords
     */
    public Bytes(Passphrases passphrases) {
        this.passphrases = passphrases;
    }

    /**
     * Reads bytes.
     *
     * @param text {@code hex:00FF}, {@code text:words} or {@code file:path}
     * @return the bytes
     * @throws RefusedException FILE_FAILED
     * @throws UsageException for another beginning
     */
    public byte[] read(String text) throws RefusedException {
        if (text.startsWith("hex:")) {
            return Names.hex(text.substring("hex:".length()));
        }
        if (text.startsWith("text:")) {
            return text.substring("text:".length()).getBytes(StandardCharsets.UTF_8);
        }
        if (text.startsWith("file:")) {
            return file(Path.of(text.substring("file:".length())));
        }
        throw new UsageException("usage.bytes", text);
    }

    private static byte[] file(Path file) throws RefusedException {
        try {
            if (Files.size(file) > MAX) {
                throw new UsageException("usage.file-size", file, MAX);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw TextFiles.failed(file, e);
        }
    }

    /**
     * Gets an application password that is to be set.
     *
     * @param file its file; without one the environment or a prompt
     * @param question for the prompt
     * @param again second question for the prompt
     * @return UTF-8, to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public byte[] newPassword(Optional<Path> file, String question, String again) throws RefusedException {
        return wiped(passphrases.create(file, "RUMS_APPLICATION_PASSWORD", question, again, 1));
    }

    /**
     * Gets an application password that a program would ask for.
     *
     * @param file its file; without one the environment or a prompt
     * @param question for the prompt
     * @return UTF-8, to be wiped
     * @throws RefusedException FILE_FAILED
     */
    public byte[] password(Optional<Path> file, String question) throws RefusedException {
        return wiped(passphrases.get(file, "RUMS_APPLICATION_PASSWORD", question));
    }

    private static byte[] wiped(char[] text) {
        ByteBuffer coded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[coded.remaining()];
        coded.get(bytes);
        Arrays.fill(coded.array(), (byte) 0);
        Arrays.fill(text, '\0');
        return bytes;
    }
}
