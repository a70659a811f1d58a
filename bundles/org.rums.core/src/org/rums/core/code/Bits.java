package org.rums.core.code;

/** Writes and reads fields of bits, most significant first, in an array of bytes. */
final class Bits {
    private final byte[] bytes;
    private int position;

    Bits(byte[] bytes) {
        this.bytes = bytes;
    }

    Bits put(long value, int width) {
        for (int i = width - 1; i >= 0; i--) {
            if ((value >>> i & 1) != 0) {
                bytes[position >> 3] |= (byte) (0x80 >> (position & 7));
            }
            position++;
        }
        return this;
    }

    long get(int width) {
        long value = 0;
        int left = width;
        while (left > 0) {
            int free = 8 - (position & 7);
            int take = Math.min(free, left);
            int chunk = (bytes[position >> 3] & 0xFF) >>> (free - take) & (1 << take) - 1;
            value = value << take | chunk;
            position += take;
            left -= take;
        }
        return value;
    }
}
