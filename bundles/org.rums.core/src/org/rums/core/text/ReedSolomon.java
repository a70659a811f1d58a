package org.rums.core.text;

/**
 * The Reed–Solomon code [31, 25] over GF(32), shortened: six parity symbols, first symbol = highest power.
 *
 * <p>The generator has the zeros alpha^1 to alpha^6. The remainder of a division by it is held in one int, 5 bits a
 * symbol, highest power first. Source: docs/protocol/text.md, section 2.3.
 */
final class ReedSolomon {
    static final int PARITY = 6;
    /** Result of {@link #repair} for a word that is beyond repair. */
    static final int FAILED = -1;

    private static final int REGISTER_MASK = (1 << 5 * PARITY) - 1;
    private static final int TOP_SHIFT = 5 * (PARITY - 1);
    private static final int[] FEEDBACK = feedback();

    private ReedSolomon() {}

    /** The remainder after one more symbol; it starts as 0, is the parity after the data, and 0 after a codeword. */
    static int step(int register, int symbol) {
        return register << 5 & REGISTER_MASK ^ FEEDBACK[register >>> TOP_SHIFT ^ symbol];
    }

    /** One of the six symbols of a remainder, the highest power first. */
    static int parity(int register, int index) {
        return register >>> TOP_SHIFT - 5 * index & 31;
    }

    /** The remainder of the first n symbols; 0 says that they are a codeword. */
    static int remainder(byte[] word, int n) {
        int register = 0;
        for (int i = 0; i < n; i++) {
            register = step(register, word[i]);
        }
        return register;
    }

    /**
     * Repairs a word in place while 2·errors + erasures is at most the budget.
     *
     * @param word symbols 0 to 31; erased ones have any value
     * @param n length of the word, 7 to 31
     * @param erasures bit i set: word[i] is erased
     * @param budget at most {@link #PARITY}
     * @return the number of wrong symbols that were not erased, or {@link #FAILED} with the word as it was
     */
    static int repair(byte[] word, int n, int erasures, int budget) {
        int erased = Integer.bitCount(erasures);
        if (erased > budget) {
            return FAILED;
        }
        int[] syndromes = syndromes(remainder(word, n));
        int[] locator = new int[PARITY + 1];
        int degree = locate(syndromes, n, erasures, erased, locator);
        int errors = degree - erased;
        if (errors < 0 || 2 * errors + erased > budget) {
            return FAILED;
        }
        byte[] before = word.clone();
        if (!correct(word, n, syndromes, locator, degree) || remainder(word, n) != 0) {
            System.arraycopy(before, 0, word, 0, n);
            return FAILED;
        }
        return errors;
    }

    /** The word at alpha^1 to alpha^6. The remainder is that of the word times x^6, hence the division. */
    private static int[] syndromes(int remainder) {
        int[] syndromes = new int[PARITY];
        for (int j = 1; j <= PARITY; j++) {
            int x = Gf32.exp(j);
            int sum = 0;
            for (int i = 0; i < PARITY; i++) {
                sum = Gf32.multiply(sum, x) ^ parity(remainder, i);
            }
            syndromes[j - 1] = Gf32.multiply(sum, Gf32.exp((2 * Gf32.ORDER - PARITY * j) % Gf32.ORDER));
        }
        return syndromes;
    }

    /** Berlekamp–Massey, begun with the locator of the erasures. Returns the length of the register found. */
    private static int locate(int[] syndromes, int n, int erasures, int erased, int[] locator) {
        locator[0] = 1;
        int filled = 0;
        for (int i = 0; i < n; i++) {
            if ((erasures >>> i & 1) != 0) {
                int x = Gf32.exp(n - 1 - i);
                filled++;
                for (int k = filled; k > 0; k--) {
                    locator[k] ^= Gf32.multiply(locator[k - 1], x);
                }
            }
        }
        int[] previous = locator.clone();
        int length = erased;
        for (int r = erased; r < PARITY; r++) {
            shift(previous);
            int discrepancy = 0;
            for (int k = 0; k <= r; k++) {
                discrepancy ^= Gf32.multiply(locator[k], syndromes[r - k]);
            }
            if (discrepancy == 0) {
                continue;
            }
            int[] old = locator.clone();
            for (int k = 0; k <= PARITY; k++) {
                locator[k] ^= Gf32.multiply(discrepancy, previous[k]);
            }
            if (2 * length <= r + erased) {
                length = r + 1 + erased - length;
                for (int k = 0; k <= PARITY; k++) {
                    previous[k] = Gf32.divide(old[k], discrepancy);
                }
            }
        }
        return length;
    }

    private static void shift(int[] polynomial) {
        System.arraycopy(polynomial, 0, polynomial, 1, PARITY);
        polynomial[0] = 0;
    }

    /** Finds the zeros of the locator and subtracts the values there (Forney); false if the zeros do not fit. */
    private static boolean correct(byte[] word, int n, int[] syndromes, int[] locator, int degree) {
        int[] evaluator = new int[PARITY];
        for (int i = 0; i < PARITY; i++) {
            for (int k = 0; k <= i; k++) {
                evaluator[i] ^= Gf32.multiply(locator[k], syndromes[i - k]);
            }
        }
        int found = 0;
        for (int i = 0; i < n; i++) {
            int inverse = Gf32.exp((Gf32.ORDER - (n - 1 - i)) % Gf32.ORDER);
            if (evaluate(locator, PARITY, inverse) != 0) {
                continue;
            }
            int slope = slope(locator, inverse);
            if (slope == 0) {
                return false;
            }
            found++;
            word[i] ^= (byte) Gf32.divide(evaluate(evaluator, PARITY - 1, inverse), slope);
        }
        return found == degree;
    }

    private static int evaluate(int[] polynomial, int top, int x) {
        int sum = 0;
        for (int k = top; k >= 0; k--) {
            sum = Gf32.multiply(sum, x) ^ polynomial[k];
        }
        return sum;
    }

    /** The derivative: in characteristic 2 only the odd powers remain, as even ones. */
    private static int slope(int[] polynomial, int x) {
        int square = Gf32.multiply(x, x);
        int sum = 0;
        for (int k = PARITY - 1; k >= 1; k -= 2) {
            sum = Gf32.multiply(sum, square) ^ polynomial[k];
        }
        return sum;
    }

    private static int[] feedback() {
        int[] generator = new int[PARITY + 1];
        generator[0] = 1;
        for (int i = 1; i <= PARITY; i++) {
            for (int k = i; k > 0; k--) {
                generator[k] ^= Gf32.multiply(generator[k - 1], Gf32.exp(i));
            }
        }
        int[] table = new int[32];
        for (int factor = 0; factor < 32; factor++) {
            for (int k = 1; k <= PARITY; k++) {
                table[factor] = table[factor] << 5 | Gf32.multiply(factor, generator[k]);
            }
        }
        return table;
    }
}
