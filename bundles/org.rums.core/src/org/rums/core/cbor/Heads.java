package org.rums.core.cbor;

import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException.Reason;

/** Reads the first byte of an item and the number that belongs to it, always in the shortest form. */
final class Heads {
    static final int UINT = 0;
    static final int NEGATIVE = 1;
    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int ARRAY = 4;
    static final int MAP = 5;
    static final int TAG = 6;
    static final int FALSE = 0xF4;
    static final int TRUE = 0xF5;
    static final int NULL = 0xF6;

    private final ByteCursor in;

    Heads(ByteCursor in) {
        this.in = in;
    }

    int remaining() {
        return in.remaining();
    }

    /** Returns the next first byte and stays before it. */
    int peek() {
        if (in.remaining() == 0) {
            throw new CborException(Reason.TRUNCATED, "input ends before the item");
        }
        return in.peekU8();
    }

    void skip(int count) {
        in.skip(count);
    }

    byte[] bytes(int count) {
        return in.bytes(count);
    }

    /** Takes the first byte of an item of this major type. */
    int head(int major) {
        int next = peek();
        if (next >> 5 != major) {
            throw unexpected(next);
        }
        in.skip(1);
        return next;
    }

    /** Takes the number that belongs to a first byte. */
    long argument(int head) {
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
        long value = switch (width) {
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

    /** Takes the head of a string and returns its length, which lies in the input. */
    int length(int major, int max) {
        long length = argument(head(major));
        if (length < 0 || length > in.remaining()) {
            throw new CborException(Reason.TRUNCATED, "string announces more bytes than follow");
        }
        if (length > max) {
            throw new CborException(Reason.RANGE, "string of " + length + " bytes, at most " + max);
        }
        return (int) length;
    }

    static CborException unexpected(int head) {
        boolean known = head >> 5 < TAG || head == TRUE || head == FALSE || head == NULL;
        if (known && (head >> 5 >= TAG || (head & 0x1F) <= 27)) {
            return new CborException(Reason.TYPE, String.format("unexpected type of value (0x%02X)", head));
        }
        return new CborException(Reason.UNSUPPORTED, String.format("unsupported form (0x%02X)", head));
    }
}
