package org.rums.ui.internal.hex;

/** The columns of a hex editor that take the caret. */
public enum HexColumn {
    /** Hexadecimal digits, two for each byte. */
    HEX,
    /** One character for each byte. */
    TEXT;

    /** Returns the other one. */
    HexColumn other() {
        return this == HEX ? TEXT : HEX;
    }
}
