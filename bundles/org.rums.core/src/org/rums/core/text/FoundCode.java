package org.rums.core.text;

import java.util.Objects;

/**
 * A piece of a longer text that looks like a code.
 *
 * <p>Source: docs/protocol/text.md, section 7.
 *
 * @param form how to read it: {@link ShortForm} or {@link Armour}
 * @param start offset of its first character in the searched text
 * @param end offset behind its last character
 * @param text the characters between, with quoting and line ends as they were
 */
public record FoundCode(Form form, int start, int end, String text) {
    /** The two forms of a code. */
    public enum Form {
        /** Groups to be typed. */
        SHORT,
        /** Armoured text. */
        FILE
    }

    /** A found piece; no part may be null. */
    public FoundCode {
        Objects.requireNonNull(form);
        Objects.requireNonNull(text);
    }
}
