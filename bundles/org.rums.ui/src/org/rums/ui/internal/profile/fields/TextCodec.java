package org.rums.ui.internal.profile.fields;

import java.util.Optional;

/**
 * Reads a value from what was typed and writes it so that it can be read again.
 *
 * @param <T> type of the value
 */
public interface TextCodec<T> {
    /** Returns the type of the value. */
    Class<T> type();

    /**
     * Reads a text.
     *
     * @return the value, empty for an empty field
     * @throws UnreadableException with a sentence that says what is expected
     */
    Optional<T> read(String text) throws UnreadableException;

    /** Writes a value. */
    String write(T value);

    /** What was typed cannot be read; the message is for the user. */
    final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        /** With a sentence for the user. */
        public UnreadableException(String sentence) {
            super(sentence);
        }
    }
}
