package org.rums.core.text;

/**
 * Between the binary body and the data symbols after the kind letter, most significant bit first.
 *
 * <p>Source: docs/protocol/text.md, section 2.2.
 */
final class BodyBits {
    private static final int VERSION_BITS = 3;

    private BodyBits() {}

    /** Writes the body to symbols 1 to data - 1; what remains of them is zero. */
    static void write(Kind kind, byte[] body, byte[] symbols, int data) {
        int from = 0;
        int held = 0;
        int bits = 0;
        if (kind == Kind.ACTIVATION_CODE) {
            held = (body[0] & 0xFF) >>> 8 - VERSION_BITS;
            bits = VERSION_BITS;
            from = 1;
        }
        for (int p = 1; p < data; p++) {
            if (bits < 5) {
                held = held << 8 | (from < body.length ? body[from++] & 0xFF : 0);
                bits += 8;
            }
            bits -= 5;
            symbols[p] = (byte) (held >>> bits & 31);
            held &= (1 << bits) - 1;
        }
    }

    /** Reads the body from symbols 1 to data - 1; an empty array says that padding bits are not zero. */
    static byte[] read(Kind kind, byte[] symbols, Layout layout) {
        byte[] body = new byte[layout.bodyBytes()];
        int to = 0;
        int held = 0;
        int bits = 0;
        int p = 1;
        if (kind == Kind.ACTIVATION_CODE) {
            body[to++] = (byte) (symbols[p] >>> 2 << 5 | ShortForm.SUITE);
            held = symbols[p++] & 3;
            bits = 2;
        }
        for (; p < layout.data(); p++) {
            held = held << 5 | symbols[p];
            bits += 5;
            if (bits >= 8 && to < body.length) {
                bits -= 8;
                body[to++] = (byte) (held >>> bits);
                held &= (1 << bits) - 1;
            }
            if (to == body.length && held != 0) {
                return new byte[0];
            }
            bits = to == body.length ? 0 : bits;
        }
        if (to < body.length) {
            body[to] = (byte) (held << 8 - bits);
        }
        return body;
    }
}
