package org.rums.ui.internal.hex;

/**
 * An object in the bytes of a hex editor.
 *
 * @param start offset of its first byte
 * @param length number of bytes, 1 or more
 * @param name what people call it
 * @param caption shown in place of its text where its bytes are filled in later, such as "{key}"; else empty
 */
public record HexRegion(int start, int length, String name, String caption) {
    /** Returns the offset after its last byte. */
    public int end() {
        return start + length;
    }

    /** Tells whether a byte belongs to it. */
    public boolean contains(int offset) {
        return offset >= start && offset < end();
    }
}
