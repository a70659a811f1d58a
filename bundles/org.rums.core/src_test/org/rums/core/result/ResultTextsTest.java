package org.rums.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ResultTextsTest {
    @Test
    void everyResultHasAGermanTextAndAdviceAndNothingElseIsThere() throws IOException {
        ResultTexts german = ResultTexts.in(Locale.GERMANY);
        for (ResultCode code : ResultCode.values()) {
            assertNotEquals(code.text(), german.text(code));
            assertNotEquals(code.advice(), german.advice(code));
        }
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                ResultTexts.class.getResourceAsStream("results_de.properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        }
        assertEquals(2 * ResultCode.values().length + 1, file.size(), "and the sentence for named groups");
    }

    @Test
    void otherLanguagesAreEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("Done.", ResultTexts.in(Locale.FRENCH).text(ResultCode.OK));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void groupsAreMentionedOnlyWhereTheyAreKnown() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ResultTexts texts = ResultTexts.in(locale);
            String advice = texts.advice(ResultCode.DAMAGED_TEXT);
            String word = locale.equals(Locale.GERMAN) ? "Gruppen" : "groups";
            assertFalse(advice.contains(word), advice);
            assertEquals(advice, texts.advice(RefusedException.damagedText("", List.of())));
            String first = texts.advice(RefusedException.damagedText("", List.of(3)));
            assertTrue(first.contains(word) && first.endsWith(advice), first);
        }
    }

    @Test
    void theDetailFollowsTheText() {
        RefusedException refusal = new RefusedException(ResultCode.UNKNOWN_BOX, "LAB-1");
        assertEquals(
                "Eine solche Box gibt es nicht. LAB-1",
                ResultTexts.in(Locale.GERMAN).text(refusal));
    }
}
