package org.rums.core.wire;

import java.util.Arrays;
import java.util.Objects;

/**
 * Reads big-endian numbers and byte runs from a part of an array and never beyond it. Each read checks first and
 * moves after; a refused read leaves the position where it was. Not thread-safe. The array is not copied.
 *
 * <p>Reads past the end throw {@link WireException} with {@link WireException.Reason#TRUNCATED}. See
 * {@code docs/protocol/cbor.md}, "Primitives".
 */
public final class ByteCursor {
    private final byte[] data;
    private final int limit;
    private int position;

    /** Reads all of {@code data}. */
    public ByteCursor(byte[] data) {
        this(data, 0, data.length);
    }

    /**
     * Reads {@code length} bytes of {@code data} from {@code offset}.
     *
     * @throws IndexOutOfBoundsException if the part does not lie in the array
     */
    public ByteCursor(byte[] data, int offset, int length) {
        this.position = Objects.checkFromIndexSize(offset, length, data.length);
        this.limit = offset + length;
        this.data = data;
    }

    /** Returns the index in the array of the next byte. */
    public int position() {
        return position;
    }

    /** Returns how many bytes are left. */
    public int remaining() {
        return limit - position;
    }

    /** Returns the next byte, 0..255, and stays before it. */
    public int peekU8() {
        need(1);
        return data[position] & 0xFF;
    }

    /** Reads one byte, 0..255. */
    public int u8() {
        int value = peekU8();
        position++;
        return value;
    }

    /** Reads two bytes, 0..65535. */
    public int u16() {
        return (int) number(2);
    }

    /** Reads three bytes, 0..16777215. */
    public int u24() {
        return (int) number(3);
    }

    /** Reads four bytes, 0..2^32-1. */
    public long u32() {
        return number(4);
    }

    /** Reads eight bytes; the result is to be taken as unsigned. */
    public long u64() {
        return number(8);
    }

    /** Reads a copy of the next {@code count} bytes; nothing is allocated before the length is checked. */
    public byte[] bytes(int count) {
        need(count);
        byte[] part = Arrays.copyOfRange(data, position, position + count);
        position += count;
        return part;
    }

    /** Reads a copy of all bytes that are left. */
    public byte[] rest() {
        return bytes(remaining());
    }

    /** Passes over {@code count} bytes. */
    public void skip(int count) {
        need(count);
        position += count;
    }

    /**
     * Demands that all has been read.
     *
     * @throws WireException with {@link WireException.Reason#TRAILING} if bytes are left
     */
    public void end() {
        if (remaining() != 0) {
            throw new WireException(WireException.Reason.TRAILING, remaining() + " bytes too many");
        }
    }

    private long number(int width) {
        need(width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | data[position++] & 0xFF;
        }
        return value;
    }

    private void need(int count) {
        if (count < 0 || count > remaining()) {
            throw new WireException(WireException.Reason.TRUNCATED, "needs " + count + " bytes, has " + remaining());
        }
    }
}
