package org.rums.core.wire;

/**
 * Unsigned numbers in LEB128, low seven bits first, always in the fewest bytes: at most ten for 64 bits. See
 * {@code docs/protocol/cbor.md}, "LEB128".
 */
public final class Leb128 {
    private static final int LONGEST = 10;

    private Leb128() {}

    /**
     * Reads one number; the result is to be taken as unsigned.
     *
     * @throws WireException TRUNCATED if the input ends first, NOT_MINIMAL if the last byte is a needless zero,
     *     RANGE above 2^64-1
     */
    public static long read(ByteCursor in) {
        long value = 0;
        for (int i = 0; i < LONGEST; i++) {
            int next = in.u8();
            if (i == LONGEST - 1 && next > 1) {
                break;
            }
            value |= (long) (next & 0x7F) << (7 * i);
            if (next < 0x80) {
                if (next == 0 && i > 0) {
                    throw new WireException(WireException.Reason.NOT_MINIMAL, "number has a needless last byte");
                }
                return value;
            }
        }
        throw new WireException(WireException.Reason.RANGE, "number exceeds 64 bits");
    }

    /** Appends {@code value}, taken as unsigned, in the fewest bytes. */
    public static void write(ByteWriter out, long value) {
        long left = value;
        while (left >>> 7 != 0) {
            out.u8((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.u8((int) left);
    }

    /** Returns how many bytes {@link #write} makes of {@code value}: 1..10. */
    public static int length(long value) {
        return Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7);
    }
}
