package org.rums.cli.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rums.core.result.RefusedException;

/**
 * Where a secret comes from: a file, an environment variable or a prompt, in this order; never the command line. The
 * caller wipes what it gets.
 */
public final class Passphrases {
    /** Fewest characters of a new passphrase: what is shorter is guessed, however slow a guess is. */
    public static final int LEAST = 10;

    private static final int MAX = 4096;

    private final Environment environment;

    /**
     * A source of secrets.
     *
     * @param environment with variables and a prompt
     */
    public Passphrases(Environment environment) {
        this.environment = environment;
    }

    /**
     * Gets a secret that exists.
     *
     * @param file its file, if the command names one; the first line counts
     * @param variable name of the environment variable
     * @param question for the prompt
     * @return the secret, to be wiped
     * @throws RefusedException FILE_FAILED
     * @throws UsageException where there is no way to ask
     */
    public char[] get(Optional<Path> file, String variable, String question) throws RefusedException {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        Optional<String> value = environment.variable(variable);
        if (value.isPresent()) {
            return value.get().toCharArray();
        }
        Environment.Prompt prompt =
                environment.prompt().orElseThrow(() -> new UsageException("usage.no-prompt", question, variable));
        return prompt.read(question);
    }

    /**
     * Gets a new secret, at a prompt twice.
     *
     * @param file its file, if the command names one
     * @param variable name of the environment variable
     * @param question for the prompt
     * @param again second question for the prompt
     * @param least fewest characters
     * @return the secret, to be wiped
     * @throws RefusedException FILE_FAILED
     * @throws UsageException where there is no way to ask, the two differ, or it is too short
     */
    public char[] create(Optional<Path> file, String variable, String question, String again, int least)
            throws RefusedException {
        char[] first = get(file, variable, question);
        boolean asked = file.isEmpty() && environment.variable(variable).isEmpty();
        if (first.length < least) {
            Arrays.fill(first, '\0');
            throw new UsageException("usage.short-passphrase", question, least);
        }
        if (asked) {
            char[] second = environment.prompt().orElseThrow().read(again);
            boolean same = Arrays.equals(first, second);
            Arrays.fill(second, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
                throw new UsageException("usage.passphrases-differ");
            }
        }
        return first;
    }

    private static char[] firstLine(Path file) throws RefusedException {
        byte[] bytes = new byte[0];
        try {
            if (Files.size(file) > MAX) {
                throw new UsageException("usage.passphrase-file", file);
            }
            bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            text.get(line);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (IOException e) {
            throw TextFiles.failed(file, e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
