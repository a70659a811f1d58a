package org.rums.core.wire;

import java.util.Arrays;

/**
 * Collects big-endian numbers and byte runs. Values outside their field are a programming error and throw
 * {@link IllegalArgumentException}. Not thread-safe. Buffers that are outgrown are zeroed, and {@link #wipe()}
 * zeroes the last one, so that a writer may carry secrets. See {@code docs/protocol/cbor.md}, "Primitives".
 */
public final class ByteWriter {
    private byte[] buffer;
    private int size;

    /** Starts empty with room for 64 bytes. */
    public ByteWriter() {
        this(64);
    }

    /** Starts empty with room for {@code capacity} bytes; it grows as needed. */
    public ByteWriter(int capacity) {
        this.buffer = new byte[capacity];
    }

    /** Returns how many bytes have been written. */
    public int size() {
        return size;
    }

    /** Appends one byte, 0..255. */
    public ByteWriter u8(int value) {
        return number(value, 1);
    }

    /** Appends two bytes, 0..65535. */
    public ByteWriter u16(int value) {
        return number(value, 2);
    }

    /** Appends three bytes, 0..16777215. */
    public ByteWriter u24(int value) {
        return number(value, 3);
    }

    /** Appends four bytes, 0..2^32-1. */
    public ByteWriter u32(long value) {
        return number(value, 4);
    }

    /** Appends eight bytes, any value, taken as unsigned. */
    public ByteWriter u64(long value) {
        return put(value, 8);
    }

    /** Appends all of {@code part}. */
    public ByteWriter bytes(byte[] part) {
        return bytes(part, 0, part.length);
    }

    /** Appends {@code length} bytes of {@code part} from {@code offset}. */
    public ByteWriter bytes(byte[] part, int offset, int length) {
        room(length);
        System.arraycopy(part, offset, buffer, size, length);
        size += length;
        return this;
    }

    /** Appends {@code count} zero bytes. */
    public ByteWriter zeros(int count) {
        room(count);
        Arrays.fill(buffer, size, size + count, (byte) 0);
        size += count;
        return this;
    }

    /** Returns a copy of what has been written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    /** Zeroes the buffer and starts again. */
    public void wipe() {
        Arrays.fill(buffer, (byte) 0);
        size = 0;
    }

    private ByteWriter number(long value, int width) {
        if (value < 0 || value >>> (8 * width) != 0) {
            throw new IllegalArgumentException(value + " does not fit into " + width + " bytes");
        }
        return put(value, width);
    }

    private ByteWriter put(long value, int width) {
        room(width);
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    private void room(int count) {
        int wanted = Math.addExact(size, count);
        if (wanted > buffer.length) {
            byte[] old = buffer;
            buffer = Arrays.copyOf(old, Math.max(wanted, 2 * old.length));
            Arrays.fill(old, (byte) 0);
        }
    }
}
