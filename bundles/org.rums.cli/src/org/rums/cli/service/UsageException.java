package org.rums.cli.service;

import java.util.Arrays;

/** The command line was used wrongly: exit code 2, with a text of the messages. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] parts;

    /**
     * A wrong use.
     *
     * @param key of the text that says what is wrong
     * @param parts to be filled in
     */
    public UsageException(String key, Object... parts) {
        super(key + " " + Arrays.toString(parts));
        this.key = key;
        this.parts = Arrays.stream(parts).map(String::valueOf).toArray(String[]::new);
    }

    /**
     * Which text.
     *
     * @return a key of the messages
     */
    public String key() {
        return key;
    }

    /**
     * What to fill in.
     *
     * @return a copy
     */
    public Object[] parts() {
        return parts.clone();
    }
}
