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
    private static final int UINT = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;
    private static final int FALSE = 0xF4;
    private static final int TRUE = 0xF5;
    private static final int NULL = 0xF6;

    private final ByteCursor in;
    private final Nesting nesting = new Nesting();

    /** Reads all of {@code data}; the array is not copied. */
    public CborReader(byte[] data) {
        this.in = new ByteCursor(data);
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
        return open(MAP);
    }

    /** Opens an array and returns how many values it has. */
    public int readArray() {
        return open(ARRAY);
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
        int head = head(UINT);
        long key = argument(head);
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
        long value = argument(head(UINT));
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
        int head = in().peekU8() >> 5 == NEGATIVE ? head(NEGATIVE) : head(UINT);
        long value = argument(head);
        if (value < 0) {
            throw new CborException(Reason.RANGE, "integer beyond 63 bits");
        }
        nesting.value();
        return head >> 5 == NEGATIVE ? -1 - value : value;
    }

    /** Reads a byte string of at most {@code max} bytes. */
    public byte[] readBytes(int max) {
        value();
        byte[] bytes = run(BYTES, max);
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
        String text = decode(run(TEXT, max));
        nesting.value();
        return text;
    }

    /** Reads true or false. */
    public boolean readBool() {
        value();
        int next = in().peekU8();
        if (next != TRUE && next != FALSE) {
            throw unexpected(next);
        }
        in.skip(1);
        nesting.value();
        return next == TRUE;
    }

    /** Takes a null if one stands next, and tells whether it did. */
    public boolean readNull() {
        value();
        if (in().peekU8() != NULL) {
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
        int next = in().peekU8();
        switch (next >> 5) {
            case UINT, NEGATIVE -> readAnyInteger(next >> 5);
            case BYTES -> passRun(BYTES);
            case TEXT -> readText(in.remaining());
            case ARRAY, MAP -> open(next >> 5);
            default -> {
                if (!readNull()) {
                    readBool();
                }
            }
        }
    }

    private void readAnyInteger(int major) {
        if (major == UINT) {
            readUInt();
        } else {
            readInt();
        }
    }

    private void passRun(int major) {
        in.skip(length(major, in.remaining()));
        nesting.value();
    }

    private int open(int major) {
        value();
        int head = head(major);
        long count = argument(head);
        if (nesting.isFull()) {
            throw new CborException(Reason.DEPTH, "more than " + Nesting.DEPTH + " containers nested");
        }
        int smallest = major == MAP ? 2 : 1;
        if (count < 0 || count > in.remaining() / smallest) {
            throw new CborException(Reason.TRUNCATED, "container announces more entries than bytes follow");
        }
        nesting.open(major == MAP, (int) count);
        return (int) count;
    }

    private byte[] run(int major, int max) {
        return in.bytes(length(major, max));
    }

    private int length(int major, int max) {
        long length = argument(head(major));
        if (length < 0 || length > in.remaining()) {
            throw new CborException(Reason.TRUNCATED, "string announces more bytes than follow");
        }
        if (length > max) {
            throw new CborException(Reason.RANGE, "string of " + length + " bytes, at most " + max);
        }
        return (int) length;
    }

    private int head(int major) {
        int next = in().peekU8();
        if (next >> 5 != major) {
            throw unexpected(next);
        }
        in.skip(1);
        return next;
    }

    private long argument(int head) {
        int low = head & 0x1F;
        if (low < 24) {
            return low;
        }
        if (low > 27) {
            throw new CborException(Reason.UNSUPPORTED, "indefinite or reserved length");
        }
        int width = 1 << (low - 24);
        if (in.remaining() < width) {
            throw new CborException(Reason.TRUNCATED, "input ends in a number");
        }
        long value =
                switch (width) {
                    case 1 -> in.u8();
                    case 2 -> in.u16();
                    case 4 -> in.u32();
                    default -> in.u64();
                };
        boolean minimal = width == 1 ? value >= 24 : value >>> (4 * width) != 0;
        if (!minimal) {
            throw new CborException(Reason.NOT_MINIMAL, "number is not in its shortest form");
        }
        return value;
    }

    private void value() {
        if (!nesting.wantsValue()) {
            throw new CborException(Reason.TYPE, "no value expected here");
        }
    }

    private ByteCursor in() {
        if (in.remaining() == 0) {
            throw new CborException(Reason.TRUNCATED, "input ends before the item");
        }
        return in;
    }

    private static CborException unexpected(int head) {
        boolean known = head >> 5 < TAG || head == TRUE || head == FALSE || head == NULL;
        if (known && (head >> 5 >= TAG || (head & 0x1F) <= 27)) {
            return new CborException(Reason.TYPE, String.format("unexpected type of value (0x%02X)", head));
        }
        return new CborException(Reason.UNSUPPORTED, String.format("unsupported form (0x%02X)", head));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            Arrays.fill(bytes, (byte) 0);
            throw new CborException(Reason.UTF8, "text is not valid UTF-8");
        }
    }
}
