package org.rums.core.cbor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException.Reason;

/**
 * Pulls values one by one out of deterministic CBOR. The caller asks for the type it expects; another one, or bytes
 * that break a rule, throw {@link CborException}. A container closes by itself after its last value; {@link #end()}
 * demands that the one item at the top is complete and nothing follows. Nothing is allocated beyond the input's own
 * length, and nothing recurses. After an exception the reader must not be used again. Not thread-safe.
 *
 * <pre>{@code
 * CborReader in = new CborReader(bytes);
 * for (int left = in.readMap(); left > 0; left--) {
 *     switch (in.readKey()) {
 *         case 1 -> name = in.readText(64);
 *         case 2 -> count = in.readUInt(0xFFFFFFFFL);
 *         default -> in.skip();
 *     }
 * }
 * in.end();
 * }</pre>
 *
 * <p>See {@code docs/protocol/cbor.md}.
 */
public final class CborReader {
    private final Heads in;
    private final Nesting nesting = new Nesting();

    /** Reads all of {@code data}; the array is not copied. */
    public CborReader(byte[] data) {
        this.in = new Heads(new ByteCursor(data));
    }

    /**
     * Checks that {@code data} is exactly one well-formed deterministic item by the rules of this project.
     *
     * @throws CborException if it is not
     */
    public static void check(byte[] data) {
        CborReader reader = new CborReader(data);
        reader.skip();
        reader.end();
    }

    /** Opens a map and returns how many entries it has. */
    public int readMap() {
        return open(Heads.MAP);
    }

    /** Opens an array and returns how many values it has. */
    public int readArray() {
        return open(Heads.ARRAY);
    }

    /** Returns whether the innermost open container has a further entry; false when none is open. */
    public boolean hasNext() {
        return nesting.missing() > 0;
    }

    /** Reads the next key of the open map, 0..65535. */
    public int readKey() {
        if (!nesting.wantsKey()) {
            throw new CborException(Reason.TYPE, "no map key expected here");
        }
        int head = in.head(Heads.UINT);
        long key = in.argument(head);
        if (key < 0 || key > Nesting.LARGEST_KEY) {
            throw new CborException(Reason.RANGE, "map key above " + Nesting.LARGEST_KEY);
        }
        if (!nesting.key((int) key)) {
            throw new CborException(Reason.KEY_ORDER, "map key " + key + " repeats or is out of order");
        }
        return (int) key;
    }

    /** Reads the next key and demands that it is {@code key}; another one is of {@link Reason#TYPE}. */
    public void expectKey(int key) {
        int found = readKey();
        if (found != key) {
            throw new CborException(Reason.TYPE, "map key " + found + " instead of " + key);
        }
    }

    /** Reads an unsigned integer; the result is to be taken as unsigned. */
    public long readUInt() {
        value();
        long value = in.argument(in.head(Heads.UINT));
        nesting.value();
        return value;
    }

    /** Reads an unsigned integer not above {@code max}, itself taken as unsigned. */
    public long readUInt(long max) {
        long value = readUInt();
        if (Long.compareUnsigned(value, max) > 0) {
            throw new CborException(Reason.RANGE, "number above " + Long.toUnsignedString(max));
        }
        return value;
    }

    /** Reads an unsigned or negative integer in the range of {@code long}. */
    public long readInt() {
        value();
        int head = in.peek() >> 5 == Heads.NEGATIVE ? in.head(Heads.NEGATIVE) : in.head(Heads.UINT);
        long value = in.argument(head);
        if (value < 0) {
            throw new CborException(Reason.RANGE, "integer beyond 63 bits");
        }
        nesting.value();
        return head >> 5 == Heads.NEGATIVE ? -1 - value : value;
    }

    /** Reads a byte string of at most {@code max} bytes. */
    public byte[] readBytes(int max) {
        value();
        byte[] bytes = run(Heads.BYTES, max);
        nesting.value();
        return bytes;
    }

    /** Reads a byte string of exactly {@code length} bytes; another length is of {@link Reason#RANGE}. */
    public byte[] readFixedBytes(int length) {
        byte[] bytes = readBytes(length);
        if (bytes.length != length) {
            throw new CborException(Reason.RANGE, "byte string of " + bytes.length + " instead of " + length);
        }
        return bytes;
    }

    /** Reads a text of at most {@code max} bytes of UTF-8. */
    public String readText(int max) {
        value();
        String text = decode(run(Heads.TEXT, max));
        nesting.value();
        return text;
    }

    /** Reads true or false. */
    public boolean readBool() {
        value();
        int next = in.peek();
        if (next != Heads.TRUE && next != Heads.FALSE) {
            throw Heads.unexpected(next);
        }
        in.skip(1);
        nesting.value();
        return next == Heads.TRUE;
    }

    /** Takes a null if one stands next, and tells whether it did. */
    public boolean readNull() {
        value();
        if (in.peek() != Heads.NULL) {
            return false;
        }
        in.skip(1);
        nesting.value();
        return true;
    }

    /** Passes over the next value with all that lies in it, checking every rule on the way. */
    public void skip() {
        value();
        int outside = nesting.depth();
        do {
            if (nesting.wantsKey()) {
                readKey();
            } else {
                skipOne();
            }
        } while (nesting.depth() > outside);
    }

    /**
     * Demands that one complete item has been read and that nothing follows it.
     *
     * @throws CborException TYPE if entries are left unread, TRAILING if bytes follow
     */
    public void end() {
        if (!nesting.isComplete()) {
            throw new CborException(Reason.TYPE, "entries are left unread");
        }
        if (in.remaining() != 0) {
            throw new CborException(Reason.TRAILING, in.remaining() + " bytes follow the item");
        }
    }

    private void skipOne() {
        int next = in.peek();
        switch (next >> 5) {
            case Heads.UINT, Heads.NEGATIVE -> readAnyInteger(next >> 5);
            case Heads.BYTES -> passRun(Heads.BYTES);
            case Heads.TEXT -> readText(in.remaining());
            case Heads.ARRAY, Heads.MAP -> open(next >> 5);
            default -> {
                if (!readNull()) {
                    readBool();
                }
            }
        }
    }

    private void readAnyInteger(int major) {
        if (major == Heads.UINT) {
            readUInt();
        } else {
            readInt();
        }
    }

    private void passRun(int major) {
        in.skip(in.length(major, in.remaining()));
        nesting.value();
    }

    private int open(int major) {
        value();
        int head = in.head(major);
        long count = in.argument(head);
        if (nesting.isFull()) {
            throw new CborException(Reason.DEPTH, "more than " + Nesting.DEPTH + " containers nested");
        }
        int smallest = major == Heads.MAP ? 2 : 1;
        if (count < 0 || count > in.remaining() / smallest) {
            throw new CborException(Reason.TRUNCATED, "container announces more entries than bytes follow");
        }
        nesting.open(major == Heads.MAP, (int) count);
        return (int) count;
    }

    private byte[] run(int major, int max) {
        return in.bytes(in.length(major, max));
    }

    private void value() {
        if (!nesting.wantsValue()) {
            throw new CborException(Reason.TYPE, "no value expected here");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Arrays.fill(bytes, (byte) 0);
            throw new CborException(Reason.UTF8, "text is not valid UTF-8");
        }
    }
}
