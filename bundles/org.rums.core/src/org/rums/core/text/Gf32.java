package org.rums.core.text;

/**
 * Arithmetic in GF(32) with x^5 + x^2 + 1; alpha = 2. Addition is exclusive or.
 *
 * <p>Source: docs/protocol/text.md, section 2.3.
 */
final class Gf32 {
    static final int ORDER = 31;
    private static final int POLYNOMIAL = 0x25;
    private static final byte[] EXP = new byte[2 * ORDER];
    private static final byte[] LOG = new byte[32];
    /** All products, at a · 32 + b. */
    private static final byte[] PRODUCT = new byte[32 * 32];

    static {
        int value = 1;
        for (int i = 0; i < ORDER; i++) {
            EXP[i] = (byte) value;
            EXP[i + ORDER] = (byte) value;
            LOG[value] = (byte) i;
            value <<= 1;
            if (value > ORDER) {
                value ^= POLYNOMIAL;
            }
        }
        for (int a = 1; a < 32; a++) {
            for (int b = 1; b < 32; b++) {
                PRODUCT[a << 5 | b] = EXP[LOG[a] + LOG[b]];
            }
        }
    }

    private Gf32() {}

    /** alpha to a power from 0 to 61. */
    static int exp(int power) {
        return EXP[power];
    }

    static int multiply(int a, int b) {
        return PRODUCT[a << 5 | b];
    }

    /** Quotient; the divisor is not zero. */
    static int divide(int a, int b) {
        return a == 0 ? 0 : EXP[LOG[a] + ORDER - LOG[b]];
    }
}
