package org.rums.core.text;

import java.util.Arrays;

/**
 * One of the lengths of the short form.
 *
 * <p>Source: docs/protocol/text.md, section 2.
 *
 * @param symbols all symbols, N; 0 for "no such length"
 * @param data data symbols, L, the kind letter among them
 * @param blocks Reed–Solomon blocks, b
 * @param plaintext bytes of sealed plaintext of an Activation Code, n; 0 for the two other kinds
 */
record Layout(int symbols, int data, int blocks, int plaintext) {
    static final int MIN_SYMBOLS = 48;
    static final int MAX_SYMBOLS = 124;
    /** Longest block over GF(32). */
    static final int BLOCK = 31;
    /** Bytes of a Transaction Key or Confirmation Code. */
    static final int FIXED_BODY = 22;
    /** Bytes of an Activation Code that are not plaintext: head 6, tag 8. */
    static final int ACTIVATION_EXTRA = 14;

    private static final Layout NONE = new Layout(0, 0, 0, 0);
    private static final int[][] SIZES = {
        {48, 0}, {52, 11}, {56, 13}, {60, 16}, {72, 19}, {76, 22}, {80, 24}, {84, 27}, {88, 29}, {92, 32}, {100, 33},
        {104, 36}, {108, 38}, {112, 41}, {116, 43}, {120, 46}, {124, 48}
    };
    private static final Layout[] BY_SYMBOLS = bySymbols();

    /** The layout of a text of so many symbols. */
    static Layout of(int symbols) {
        return symbols < 0 || symbols > MAX_SYMBOLS ? NONE : BY_SYMBOLS[symbols];
    }

    /** The smallest layout of an Activation Code that holds so many plaintext bytes. */
    static Layout forPlaintext(int bytes) {
        for (int[] size : SIZES) {
            if (size[1] > 0 && size[1] >= bytes) {
                return BY_SYMBOLS[size[0]];
            }
        }
        return NONE;
    }

    boolean exists() {
        return symbols != 0;
    }

    boolean fits(Kind kind) {
        return exists() && (kind == Kind.ACTIVATION_CODE) == (plaintext > 0);
    }

    int bodyBytes() {
        return plaintext == 0 ? FIXED_BODY : ACTIVATION_EXTRA + plaintext;
    }

    private static Layout[] bySymbols() {
        Layout[] table = new Layout[MAX_SYMBOLS + 1];
        Arrays.fill(table, NONE);
        for (int[] size : SIZES) {
            int blocks = (size[0] + BLOCK - 1) / BLOCK;
            table[size[0]] = new Layout(size[0], size[0] - ReedSolomon.PARITY * blocks, blocks, size[1]);
        }
        return table;
    }
}
