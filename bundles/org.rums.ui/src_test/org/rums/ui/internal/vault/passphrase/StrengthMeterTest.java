package org.rums.ui.internal.vault.passphrase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthMeterTest {
    private static StrengthMeter meter;

    @BeforeAll
    static void load() {
        meter = StrengthMeter.load();
    }

    private static double guesses(String passphrase) {
        return meter.guesses(passphrase.toCharArray());
    }

    // each of these would throw where a part of it became a String
    @ParameterizedTest
    @CsvSource({
        "passwordpassword, WEAK",
        "aaaaaaaaaaaaaaaa, WEAK",
        "abcdefghijklmnop, WEAK",
        "qwertzuiopasdf, WEAK",
        "P4$$w0rdPassword, WEAK",
        "1234567890123, WEAK",
        "anna-muster, FAIR",
        "letmein-tiger7, FAIR",
        "horse battery 9x, GOOD",
        "correct horse battery, STRONG",
        "x9K#mQ2$vL8!pZ4r, STRONG"
    })
    void tellsHowStrongAPassphraseIs(String passphrase, Strength expected) {
        assertEquals(expected, Strength.of(guesses(passphrase)), () -> String.valueOf(guesses(passphrase)));
    }

    @Test
    void nothingTakesOneGuess() {
        assertEquals(0, guesses(""));
    }

    @Test
    void moreCharactersNeverTakeLongerThanAMoment() {
        long begin = System.nanoTime();
        assertTrue(guesses("correct horse battery staple ".repeat(20)) > 10);
        assertTrue(System.nanoTime() - begin < 5_000_000_000L);
    }

    @Test
    void thePassphraseStaysWithTheCaller() {
        char[] typed = "correct horse".toCharArray();
        meter.guesses(typed);
        assertArrayEquals("correct horse".toCharArray(), typed);
    }

    @Test
    void aPartOfASecretFindsAWordAndBecomesNoString() {
        Letters whole = Letters.of("my horse".toCharArray(), 64);
        Letters part = whole.subSequence(3, 8);
        assertEquals(7, Map.<CharSequence, Integer>of("horse", 7).get(part));
        assertThrows(UnsupportedOperationException.class, part::toString);
        whole.close();
        assertEquals('\0', part.charAt(0));
    }
}
