package org.rums.ui.internal.hex;

/**
 * The caret of a hex editor and what is selected: the bytes from anchor to caret, both included, so always at least
 * one. Never changes; each move gives a new one.
 *
 * @param anchor offset where the selection began
 * @param offset of the byte under the caret
 * @param column in which it stands
 * @param low whether it stands on the second digit of the byte
 */
public record HexCaret(int anchor, int offset, HexColumn column, boolean low) {
    /** At the first byte of the hexadecimal column. */
    public static final HexCaret START = new HexCaret(0, 0, HexColumn.HEX, false);

    /** Returns the first selected offset. */
    public int first() {
        return Math.min(anchor, offset);
    }

    /** Returns the last selected offset. */
    public int last() {
        return Math.max(anchor, offset);
    }

    /** Returns the number of selected bytes. */
    public int length() {
        return last() - first() + 1;
    }

    /** Tells whether a byte is selected. */
    public boolean selects(int candidate) {
        return candidate >= first() && candidate <= last();
    }

    /** Moves to a byte, which then is selected alone; an offset outside of the content becomes the nearest. */
    HexCaret moveTo(int target, int size) {
        int there = clip(target, size);
        return new HexCaret(there, there, column, false);
    }

    /** Moves to a byte and selects all from the anchor to it. */
    HexCaret extendTo(int target, int size) {
        return new HexCaret(clip(anchor, size), clip(target, size), column, false);
    }

    /** Selects a range. */
    HexCaret select(int start, int length, int size) {
        return new HexCaret(clip(start, size), clip(start + length - 1, size), column, false);
    }

    /** Goes to the same byte in another column. */
    HexCaret in(HexColumn target) {
        return new HexCaret(anchor, offset, target, false);
    }

    /** Goes to the second digit of the same byte. */
    HexCaret onLowDigit() {
        return new HexCaret(offset, offset, column, true);
    }

    /** Returns the caret in a content whose size has changed. */
    HexCaret within(int size) {
        return last() < Math.max(1, size) ? this : new HexCaret(clip(anchor, size), clip(offset, size), column, false);
    }

    private static int clip(int target, int size) {
        return Math.max(0, Math.min(target, size - 1));
    }
}
