package org.rums.core.text;

import java.util.Optional;

/**
 * The three kinds of code that travel as text.
 *
 * <p>Source: docs/protocol/text.md, sections 1 and 6.
 */
public enum Kind {
    /** What the end user sends to ask for an update. */
    TRANSACTION_KEY('T', 26, "TRANSACTION KEY", "rtk"),
    /** What the vendor answers with. */
    ACTIVATION_CODE('A', 10, "ACTIVATION CODE", "rac"),
    /** What the box says about an applied code. */
    CONFIRMATION_CODE('C', 12, "CONFIRMATION CODE", "rcc");

    private final char letter;
    private final int symbol;
    private final String label;
    private final String extension;

    Kind(char letter, int symbol, String label, String extension) {
        this.letter = letter;
        this.symbol = symbol;
        this.label = label;
        this.extension = extension;
    }

    /**
     * The first letter of the short form.
     *
     * @return T, A or C
     */
    public char letter() {
        return letter;
    }

    /**
     * The name in the BEGIN and END lines of the file form.
     *
     * @return upper case, with a space
     */
    public String label() {
        return label;
    }

    /**
     * The file name extension of the file form.
     *
     * @return lower case, without a dot
     */
    public String extension() {
        return extension;
    }

    /** The value of the letter as a symbol. */
    int symbol() {
        return symbol;
    }

    /** The kind whose letter has this symbol value. */
    static Optional<Kind> ofSymbol(int symbol) {
        return switch (symbol) {
            case 26 -> Optional.of(TRANSACTION_KEY);
            case 10 -> Optional.of(ACTIVATION_CODE);
            case 12 -> Optional.of(CONFIRMATION_CODE);
            default -> Optional.empty();
        };
    }

    /** The kind with this name in the file form. */
    static Optional<Kind> ofLabel(String label) {
        for (Kind kind : values()) {
            if (kind.label.equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
