package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortFormTest {
    private static void assertReads(Samples.Sample sample, String text) throws TextException {
        Decoded decoded = ShortForm.decode(text);
        assertEquals(sample.kind(), decoded.kind());
        assertArrayEquals(sample.body(), decoded.body());
        assertEquals(List.of(), decoded.repairs());
        assertFalse(decoded.needsConsent());
    }

    private static TextException refusal(String text) {
        return assertThrows(TextException.class, () -> ShortForm.decode(text));
    }

    @Test
    void everyPlaintextSizeHasItsDocumentedLength() throws TextException {
        Random random = new Random(1);
        for (int i = 0; i < Samples.PLAINTEXTS.length; i++) {
            int n = Samples.PLAINTEXTS[i];
            String text = ShortForm.encode(Kind.ACTIVATION_CODE, Samples.activationBody(random, n));
            assertEquals(Samples.LENGTHS[i], Samples.bare(text).length());
            assertEquals(Samples.LENGTHS[i], ShortForm.activationSymbols(n));
            assertTrue(text.matches("A[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4})+"), text);
            int bits = 3 + 8 * (13 + n);
            int blocks = (Samples.LENGTHS[i] + 30) / 31;
            assertTrue(bits <= 5 * (Samples.LENGTHS[i] - 6 * blocks - 1));
            assertTrue(bits + 8 > 5 * (Samples.LENGTHS[i] - 6 * blocks - 1), "a byte more would fit " + n);
        }
    }

    @Test
    void transactionKeyAndConfirmationCodeHave48Symbols() throws TextException {
        Random random = new Random(2);
        assertEquals(
                48 + 11,
                ShortForm.encode(Kind.TRANSACTION_KEY, Samples.fixedBody(random))
                        .length());
        assertEquals(
                48 + 11,
                ShortForm.encode(Kind.CONFIRMATION_CODE, Samples.fixedBody(random))
                        .length());
    }

    @Test
    void theSmallestSizeThatFitsIsChosen() throws TextException {
        for (int bytes = 0; bytes <= 48; bytes++) {
            int padded = ShortForm.paddedPlaintext(bytes);
            int wanted = bytes;
            while (Arrays.binarySearch(Samples.PLAINTEXTS, wanted) < 0) {
                wanted++;
            }
            assertEquals(wanted, padded);
        }
    }

    @Test
    void aLargerBodyIsTooLongToType() {
        byte[] body = new byte[14 + 49];
        body[0] = 0x21;
        TextException e = assertThrows(TextException.class, () -> ShortForm.encode(Kind.ACTIVATION_CODE, body));
        assertEquals(TextProblem.TOO_LONG_TO_TYPE, e.problem());
        e = assertThrows(TextException.class, () -> ShortForm.paddedPlaintext(49));
        assertEquals(TextProblem.TOO_LONG_TO_TYPE, e.problem());
    }

    @Test
    void refusesToEncodeABodyThatIsNotCanonical() {
        byte[] set = new byte[22];
        set[21] = 1;
        assertThrows(IllegalArgumentException.class, () -> ShortForm.encode(Kind.TRANSACTION_KEY, set));
        assertThrows(IllegalArgumentException.class, () -> ShortForm.encode(Kind.CONFIRMATION_CODE, new byte[21]));
        byte[] fileSuite = new byte[25];
        fileSuite[0] = 0x22;
        assertThrows(IllegalArgumentException.class, () -> ShortForm.encode(Kind.ACTIVATION_CODE, fileSuite));
        byte[] oddSize = new byte[26];
        oddSize[0] = 0x21;
        assertThrows(IllegalArgumentException.class, () -> ShortForm.encode(Kind.ACTIVATION_CODE, oddSize));
        assertThrows(IllegalArgumentException.class, () -> ShortForm.encode(Kind.ACTIVATION_CODE, new byte[0]));
    }

    @Test
    void everyBlockOfEveryLengthIsACodeword() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            String bare = Samples.bare(Samples.any(random).text());
            int blocks = (bare.length() + 30) / 31;
            for (int j = 0; j < blocks; j++) {
                byte[] word = new byte[31];
                int n = 0;
                for (int p = j; p < bare.length(); p += blocks) {
                    word[n++] = (byte) Symbols.ALPHABET.indexOf(bare.charAt(p));
                }
                assertTrue(ReedSolomonTest.slowIsCodeword(word, n));
            }
        }
    }

    @Test
    void whatIsWrittenIsRead() throws TextException {
        Random random = new Random(4);
        for (int run = 0; run < 5000; run++) {
            Samples.Sample sample = Samples.any(random);
            assertReads(sample, sample.text());
        }
    }

    @Test
    void readsEveryWayOfWritingTheSame() throws TextException {
        Random random = new Random(5);
        for (int run = 0; run < 50; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = sample.text();
            String bare = Samples.bare(text);
            assertReads(sample, bare);
            assertReads(sample, ShortForm.grouped(text));
            assertReads(sample, text.toLowerCase(Locale.ROOT));
            assertReads(sample, text.toLowerCase(Locale.forLanguageTag("tr")));
            assertReads(sample, text.replace('1', 'l').replace('0', 'o'));
            assertReads(sample, text.replace('1', 'I').replace('0', 'O').toLowerCase(Locale.forLanguageTag("tr")));
            assertReads(sample, text.replace('1', 'i').toUpperCase(Locale.forLanguageTag("tr")));
            assertReads(sample, text.replace('1', '\u0130').toLowerCase(Locale.ROOT));
            assertReads(sample, text.replace("-", "\u2013"));
            assertReads(sample, text.replace("-", " \u2212\u00A0"));
            assertReads(sample, "\uFEFF" + text.replace("-", "-\u200B\u00AD"));
            assertReads(sample, "> " + text.replaceFirst("-", "-\r\n> ").replaceFirst("(.{20})-", "$1\n>> > "));
            assertReads(sample, bare.replaceAll("(.)", "$1 "));
            StringBuilder wide = new StringBuilder();
            text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
            assertReads(sample, wide.toString());
        }
    }

    @Test
    void readsAndWritesTheSameUnderATurkishDefaultLocale() throws TextException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Random random = new Random(6);
            for (int run = 0; run < 20; run++) {
                Samples.Sample sample = Samples.any(random);
                assertReads(sample, sample.text().replace('1', 'I').toLowerCase());
                assertReads(sample, sample.text().replace('1', 'i').toUpperCase());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theDisplayFormHasPairsOfGroups() {
        assertEquals("TABC-DEFG  HJKM-NPQR  STVW", ShortForm.grouped("TABC-DEFG-HJKM-NPQR-STVW"));
    }

    @Test
    void nothingToReadIsSaidSo() {
        assertEquals(TextProblem.EMPTY, refusal("").problem());
        assertEquals(TextProblem.EMPTY, refusal(" - \r\n> > \u200B").problem());
    }

    @Test
    void otherLengthsAreRefused() {
        String bare = "A" + "0".repeat(130);
        for (int n = 1; n < 131; n++) {
            int length = n;
            boolean near = length >= 46 && length <= 126;
            TextException e = assertThrows(TextException.class, () -> {
                List<Decoded> all = ShortForm.candidates(Samples.regroup(bare.substring(0, length)));
                throw new TextException(TextProblem.EMPTY, all.toString());
            });
            if (!near) {
                assertEquals(TextProblem.LENGTH, e.problem(), "length " + length);
            }
        }
        assertEquals(TextProblem.LENGTH, refusal(" ".repeat(4097)).problem());
    }

    @Test
    void refusesNonZeroPaddingBitsAlthoughTheParityIsRight() throws TextException {
        Random random = new Random(7);
        for (int i = 0; i < Samples.PLAINTEXTS.length; i++) {
            int n = Samples.PLAINTEXTS[i];
            int length = Samples.LENGTHS[i];
            int blocks = (length + 30) / 31;
            int data = length - 6 * blocks;
            int padding = 5 * (data - 1) - 3 - 8 * (13 + n);
            for (int bit = 0; bit < padding; bit++) {
                byte[] symbols = symbols(ShortForm.encode(Kind.ACTIVATION_CODE, Samples.activationBody(random, n)));
                symbols[data - 1 - bit / 5] |= (byte) (1 << bit % 5);
                assertEquals(TextProblem.PADDING, refusal(withParity(symbols)).problem());
            }
        }
    }

    @Test
    void refusesAKindLetterThatDoesNotExistOrDoesNotFitTheLength() throws TextException {
        Random random = new Random(8);
        byte[] symbols = symbols(ShortForm.encode(Kind.TRANSACTION_KEY, Samples.fixedBody(random)));
        symbols[0] = 31;
        assertEquals(TextProblem.KIND, refusal(withParity(symbols)).problem());
        symbols[0] = 10;
        assertEquals(TextProblem.KIND, refusal(withParity(symbols)).problem());
        symbols = symbols(ShortForm.encode(Kind.ACTIVATION_CODE, Samples.activationBody(random, 11)));
        symbols[0] = 26;
        assertEquals(TextProblem.KIND, refusal(withParity(symbols)).problem());
    }

    static byte[] symbols(String text) {
        String bare = Samples.bare(text);
        byte[] symbols = new byte[bare.length()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = (byte) Symbols.ALPHABET.indexOf(bare.charAt(i));
        }
        return symbols;
    }

    /** The text of symbols whose parity is made anew. */
    static String withParity(byte[] symbols) {
        int blocks = (symbols.length + 30) / 31;
        int data = symbols.length - 6 * blocks;
        StringBuilder bare = new StringBuilder();
        int[] registers = new int[blocks];
        for (int p = 0; p < symbols.length; p++) {
            int symbol = symbols[p];
            if (p < data) {
                registers[p % blocks] = ReedSolomon.step(registers[p % blocks], symbol);
            } else {
                symbol = ReedSolomon.parity(registers[p % blocks], (p - data) / blocks);
            }
            bare.append(Symbols.letter(symbol));
        }
        return Samples.regroup(bare.toString());
    }
}
