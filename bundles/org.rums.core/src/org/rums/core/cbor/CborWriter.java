package org.rums.core.cbor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.rums.core.wire.ByteWriter;

/**
 * Writes one item of deterministic CBOR. Containers are announced with their size and close by themselves after the
 * last value. Breaking the order (a value where a key belongs, keys that do not ascend, more than six containers
 * nested, an unfinished item) is a programming error and throws {@link IllegalStateException}. Not thread-safe.
 *
 * <pre>{@code
 * byte[] bytes = new CborWriter().map(2).key(1).text("name").key(2).uint(7).toByteArray();
 * }</pre>
 *
 * <p>See {@code docs/protocol/cbor.md}.
 */
public final class CborWriter {
    private final ByteWriter out = new ByteWriter();
    private final Nesting nesting = new Nesting();

    /** Opens a map of {@code size} entries; {@link #key} and a value follow for each. */
    public CborWriter map(int size) {
        return open(5, size);
    }

    /** Opens an array of {@code size} values. */
    public CborWriter array(int size) {
        return open(4, size);
    }

    /** Writes the next key of the open map, 0..65535, larger than the one before. */
    public CborWriter key(int key) {
        if (!nesting.wantsKey() || key > Nesting.LARGEST_KEY || !nesting.key(key)) {
            throw new IllegalStateException("map key " + key + " cannot stand here");
        }
        head(0, key);
        return this;
    }

    /** Writes an unsigned integer, any 64-bit value taken as unsigned. */
    public CborWriter uint(long value) {
        begin();
        head(0, value);
        return done();
    }

    /** Writes a signed integer. */
    public CborWriter integer(long value) {
        begin();
        head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value);
        return done();
    }

    /** Writes a byte string. */
    public CborWriter bytes(byte[] value) {
        begin();
        head(2, value.length);
        out.bytes(value);
        return done();
    }

    /**
     * Writes a text in UTF-8.
     *
     * @throws IllegalArgumentException if the text holds half a surrogate pair
     */
    public CborWriter text(String value) {
        begin();
        ByteBuffer utf8 = encode(value);
        head(3, utf8.remaining());
        out.bytes(utf8.array(), utf8.arrayOffset(), utf8.remaining());
        return done();
    }

    /** Writes true or false. */
    public CborWriter bool(boolean value) {
        begin();
        out.u8(value ? 0xF5 : 0xF4);
        return done();
    }

    /** Writes null. */
    public CborWriter nothing() {
        begin();
        out.u8(0xF6);
        return done();
    }

    /** Returns the finished item. */
    public byte[] toByteArray() {
        if (!nesting.isComplete()) {
            throw new IllegalStateException("the item is not finished");
        }
        return out.toByteArray();
    }

    /** Zeroes the buffer; the writer must not be used afterwards. */
    public void wipe() {
        out.wipe();
    }

    private CborWriter open(int major, int size) {
        begin();
        if (nesting.isFull() || size < 0) {
            throw new IllegalStateException("container of " + size + " cannot stand here");
        }
        head(major, size);
        nesting.open(major == 5, size);
        return this;
    }

    private void begin() {
        if (!nesting.wantsValue()) {
            throw new IllegalStateException("no value expected here");
        }
    }

    private CborWriter done() {
        nesting.value();
        return this;
    }

    private void head(int major, long argument) {
        int top = major << 5;
        if (argument >= 0 && argument < 24) {
            out.u8(top | (int) argument);
        } else if (argument >>> 8 == 0) {
            out.u8(top | 24).u8((int) argument);
        } else if (argument >>> 16 == 0) {
            out.u8(top | 25).u16((int) argument);
        } else if (argument >>> 32 == 0) {
            out.u8(top | 26).u32(argument);
        } else {
            out.u8(top | 27).u64(argument);
        }
    }

    private static ByteBuffer encode(String value) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text is not valid Unicode", e);
        }
    }
}
