package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReedSolomonTest {
    /** Multiplication from the definition: shift, add, reduce. */
    private static int slowMultiply(int a, int b) {
        int product = 0;
        for (int i = 0; i < 5; i++) {
            product ^= (b >>> i & 1) * (a << i);
        }
        for (int i = 9; i >= 5; i--) {
            product ^= (product >>> i & 1) * (0x25 << i - 5);
        }
        return product;
    }

    /** Whether c(alpha^i) = 0 for i = 1 to 6, term by term. */
    static boolean slowIsCodeword(byte[] word, int n) {
        int x = 1;
        for (int i = 1; i <= 6; i++) {
            x = slowMultiply(x, 2);
            int sum = 0;
            for (int k = 0; k < n; k++) {
                int term = word[k];
                for (int power = 0; power < n - 1 - k; power++) {
                    term = slowMultiply(term, x);
                }
                sum ^= term;
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    static byte[] randomCodeword(Random random, int n) {
        byte[] word = new byte[31];
        int register = 0;
        for (int i = 0; i < n - 6; i++) {
            word[i] = (byte) random.nextInt(32);
            register = ReedSolomon.step(register, word[i]);
        }
        for (int i = 0; i < 6; i++) {
            word[n - 6 + i] = (byte) ReedSolomon.parity(register, i);
        }
        return word;
    }

    @Test
    void multipliesAndDividesAsTheDefinitionSays() {
        for (int a = 0; a < 32; a++) {
            for (int b = 0; b < 32; b++) {
                int product = Gf32.multiply(a, b);
                assertEquals(slowMultiply(a, b), product);
                if (b != 0) {
                    assertEquals(a, Gf32.divide(product, b));
                }
            }
        }
    }

    @Test
    void everyLengthHasSixParitySymbolsWithTheRightZeros() {
        Random random = new Random(1);
        for (int n = 7; n <= 31; n++) {
            for (int run = 0; run < 20; run++) {
                byte[] word = randomCodeword(random, n);
                assertTrue(slowIsCodeword(word, n));
                assertTrue(ReedSolomon.remainder(word, n) == 0);
            }
        }
    }

    @Test
    void agreesWithTheSlowCheckOnEverySingleChange() {
        byte[] word = randomCodeword(new Random(2), 24);
        for (int i = 0; i < 24; i++) {
            for (int v = 0; v < 32; v++) {
                byte[] other = word.clone();
                other[i] = (byte) v;
                assertEquals(v == word[i], ReedSolomon.remainder(other, 24) == 0);
                assertEquals(v == word[i], slowIsCodeword(other, 24));
            }
        }
    }

    @Test
    void repairsEverySingleChangeAndEveryPairOfPlaces() {
        Random random = new Random(3);
        for (int n : new int[] {7, 24, 25, 31}) {
            byte[] word = randomCodeword(random, n);
            for (int i = 0; i < n; i++) {
                for (int v = 1; v < 32; v++) {
                    byte[] one = word.clone();
                    one[i] ^= (byte) v;
                    assertEquals(1, ReedSolomon.repair(one, n, 0, 6));
                    assertArrayEquals(word, one);
                }
                for (int k = i + 1; k < n; k++) {
                    byte[] two = word.clone();
                    two[i] ^= (byte) (1 + random.nextInt(31));
                    two[k] ^= (byte) (1 + random.nextInt(31));
                    assertEquals(2, ReedSolomon.repair(two, n, 0, 6));
                    assertArrayEquals(word, two);
                }
            }
        }
    }

    @Test
    void repairsEveryMixThatTheBoundAllows() {
        Random random = new Random(4);
        for (int run = 0; run < 40_000; run++) {
            int n = 7 + random.nextInt(25);
            int errors = random.nextInt(4);
            int erasures = random.nextInt(7 - 2 * errors);
            if (errors + erasures > n) {
                continue;
            }
            byte[] word = randomCodeword(random, n);
            byte[] damaged = word.clone();
            int mask = damage(random, damaged, n, errors, erasures);
            assertEquals(errors, ReedSolomon.repair(damaged, n, mask, 6), "n " + n + ", " + errors + "+" + erasures);
            assertArrayEquals(word, damaged);
        }
    }

    @Test
    void beyondTheBoundItFailsOrFindsAnotherNearCodeword() {
        Random random = new Random(5);
        int failed = 0;
        for (int run = 0; run < 20_000; run++) {
            int n = 20 + random.nextInt(12);
            byte[] damaged = randomCodeword(random, n);
            int errors = 4 + random.nextInt(4);
            int mask = damage(random, damaged, n, errors, random.nextInt(3));
            byte[] before = damaged.clone();
            int result = ReedSolomon.repair(damaged, n, mask, 6);
            if (result == ReedSolomon.FAILED) {
                failed++;
                assertArrayEquals(before, damaged);
                continue;
            }
            assertTrue(slowIsCodeword(damaged, n));
            int changed = 0;
            for (int i = 0; i < n; i++) {
                changed += (mask >>> i & 1) == 0 && before[i] != damaged[i] ? 1 : 0;
            }
            assertEquals(changed, result);
            assertTrue(2 * changed + Integer.bitCount(mask) <= 6);
        }
        assertTrue(failed > 17_000, "failed " + failed);
    }

    @Test
    void sevenErasuresAreRefused() {
        byte[] word = randomCodeword(new Random(6), 24);
        assertEquals(ReedSolomon.FAILED, ReedSolomon.repair(word, 24, 0x7F, 6));
    }

    private static int damage(Random random, byte[] word, int n, int errors, int erasures) {
        int used = 0;
        int mask = 0;
        for (int k = 0; k < errors + erasures; ) {
            int i = random.nextInt(n);
            if ((used >>> i & 1) != 0) {
                continue;
            }
            used |= 1 << i;
            if (k < errors) {
                word[i] ^= (byte) (1 + random.nextInt(31));
            } else {
                word[i] = (byte) random.nextInt(32);
                mask |= 1 << i;
            }
            k++;
        }
        return mask;
    }
}
