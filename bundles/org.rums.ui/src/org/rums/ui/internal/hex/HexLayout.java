package org.rums.ui.internal.hex;

import java.util.Optional;

/**
 * Where the bytes of a hex editor stand, in pixels from the left end of a line and from the top of the first one.
 *
 * @param charWidth of a character of the font, perhaps not whole
 * @param lineHeight in pixels
 * @param perLine bytes in a line, 8 or 16
 * @param size of the content in bytes
 */
record HexLayout(double charWidth, int lineHeight, int perLine, int size) {
    private static final int WIDE = 16;
    private static final int NARROW = 8;
    private static final int GROUP = 8;
    private static final int OFFSET_DIGITS = 4;
    private static final int OFFSET_HEADING = 6;
    private static final int CELL = 3;

    /**
     * A place under the mouse.
     *
     * @param offset of the byte
     * @param column in which it is
     */
    record Place(int offset, HexColumn column) {}

    /** Returns the layout that fits a width: 16 bytes in a line if there is room, else 8. */
    static HexLayout fitting(int width, double charWidth, int lineHeight, int size) {
        HexLayout wide = new HexLayout(charWidth, lineHeight, WIDE, size);
        return wide.width() <= width ? wide : new HexLayout(charWidth, lineHeight, NARROW, size);
    }

    int offsetDigits() {
        return Math.max(
                OFFSET_DIGITS, Integer.toHexString(Math.max(0, size - 1)).length());
    }

    /** Returns the number of lines, at least 1. */
    int lines() {
        return Math.max(1, (size + perLine - 1) / perLine);
    }

    int lineOf(int offset) {
        return offset / perLine;
    }

    /** Returns where the first character of a byte begins. */
    int x(int index, HexColumn column) {
        return pixels(column == HexColumn.HEX ? hexStart(index) : textStart() + index);
    }

    /** Returns how wide a byte is in a column. */
    int cellWidth(HexColumn column) {
        return pixels(column == HexColumn.HEX ? 2 : 1);
    }

    /** Returns half of a character: what a frame stands away from digits. */
    int halfChar() {
        return pixels(0.5);
    }

    /** Returns the width of a whole line. */
    int width() {
        return pixels(textStart() + perLine + 1.0);
    }

    /** Finds the byte at a point; from behind the ends of a line the nearest one, empty left of all bytes. */
    Optional<Place> at(int x, int y) {
        double character = x / charWidth;
        if (size == 0 || character < hexStart(0) - 1) {
            return Optional.empty();
        }
        HexColumn column = character < textStart() - 1 ? HexColumn.HEX : HexColumn.TEXT;
        int index = column == HexColumn.HEX ? hexIndex(character) : (int) (character - textStart());
        int line = Math.max(0, Math.min(Math.floorDiv(y, lineHeight), lines() - 1));
        int offset = line * perLine + Math.max(0, Math.min(index, perLine - 1));
        return Optional.of(new Place(Math.min(offset, size - 1), column));
    }

    private int hexIndex(double character) {
        int index = 0;
        while (index < perLine - 1 && character >= hexStart(index + 1) - 0.5) {
            index++;
        }
        return index;
    }

    private int hexStart(int index) {
        return Math.max(OFFSET_HEADING, offsetDigits()) + 2 + index * CELL + index / GROUP;
    }

    private int textStart() {
        return hexStart(perLine - 1) + CELL + 1;
    }

    private int pixels(double characters) {
        return (int) Math.round(characters * charWidth);
    }
}
