package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeFinderTest {
    private static final String PROSE = "Dear Ann, this is the code that you want from us for your box. Take care that "
            + "each line goes into the window, then send back what the tool says. It will work at once, and the "
            + "licence runs from 2026-11-24 10:15 until 2031. Call +44 20 7946 0958 (9-17 h) or read "
            + "https://example.com/a-b-c-d?x=1 for more; order 4711-0815-2026-0003.\n";

    private static void assertFinds(Samples.Sample sample, String mail) throws TextException {
        List<FoundCode> found = CodeFinder.find(mail);
        assertEquals(1, found.size(), () -> found + " in " + mail);
        FoundCode code = found.get(0);
        assertEquals(mail.substring(code.start(), code.end()), code.text());
        assertEquals(FoundCode.Form.SHORT, code.form());
        assertArrayEquals(sample.body(), ShortForm.decode(code.text()).body());
    }

    @Test
    void findsNothingInProse() {
        assertEquals(List.of(), CodeFinder.find(""));
        assertEquals(List.of(), CodeFinder.find(PROSE.repeat(20)));
    }

    @Test
    void findsACodeInProseHoweverItIsWritten() throws TextException {
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = sample.text();
            assertFinds(sample, text);
            assertFinds(sample, PROSE + text + "\n" + PROSE);
            assertFinds(sample, PROSE + "The code is " + text + ". Thank you");
            assertFinds(sample, PROSE + "*" + ShortForm.grouped(text) + "*\n" + PROSE);
            assertFinds(sample, "Take that code " + text.replace('-', ' ').toLowerCase(Locale.ROOT) + " and go");
            assertFinds(sample, "Code: " + Samples.bare(text) + ", and so on");
            assertFinds(sample, "> hello\n> " + text.replaceAll("(.{24})-", "$1-\n> ") + "\n> bye\n");
            assertFinds(sample, ">> " + text.replaceAll("(.{22})", "$1\r\n>> ") + "\r\n>> bye\r\n");
            assertFinds(sample, "<b>" + text.replace("-", "\u2011") + "</b>");
        }
    }

    @Test
    void findsADamagedCodeSoThatItsDamageCanBeTold() {
        Random random = new Random(2);
        for (int run = 0; run < 40; run++) {
            String bare = Samples.bare(Samples.any(random).text());
            for (int p = 0; p < 12; p++) {
                bare = Samples.set(bare, 4 * p + random.nextInt(4), '#');
            }
            String text = Samples.regroup(bare);
            List<FoundCode> found = CodeFinder.find(PROSE + "here is it\n" + text + "\nbest wishes");
            assertEquals(1, found.size(), text);
            assertEquals(text, found.get(0).text());
        }
    }

    @Test
    void findsACodeThatLostACharacter() throws TextException {
        Samples.Sample sample = new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(new Random(3)));
        String lost = sample.text().substring(0, 6) + sample.text().substring(7);
        assertFinds(sample, "the code:\n" + lost + "\n");
    }

    @Test
    void findsArmouredBlocksAndShortFormsInTheirOrder() throws TextException {
        Random random = new Random(4);
        String first = Samples.any(random).text();
        String second = Samples.any(random).text();
        String file = Armour.encode(Kind.ACTIVATION_CODE, Map.of("Box", "1"), new byte[200]);
        String mail = PROSE + first + "\nor\n> " + file.replace("\n", "\n> ") + "\nand\n" + second + "\n" + PROSE;
        List<FoundCode> found = CodeFinder.find(mail);
        assertEquals(3, found.size());
        assertEquals(first, found.get(0).text());
        assertEquals(FoundCode.Form.FILE, found.get(1).form());
        assertArrayEquals(new byte[200], Armour.decode(found.get(1).text()).payload());
        assertEquals(second, found.get(2).text());
        for (FoundCode code : found) {
            assertEquals(mail.substring(code.start(), code.end()), code.text());
        }
    }

    @Test
    void twoCodesUnderEachOtherAreTwo() throws TextException {
        Random random = new Random(5);
        for (int run = 0; run < 40; run++) {
            String first = Samples.any(random).text();
            String second = Samples.any(random).text();
            List<FoundCode> found = CodeFinder.find(first + "\n" + second + "\n");
            assertEquals(
                    List.of(first, second), found.stream().map(FoundCode::text).toList());
        }
    }

    @Test
    void anArmourThatWasCutOffSaysSo() {
        List<FoundCode> found =
                CodeFinder.find("Hello,\n-----BEGIN RUMS ACTIVATION CODE-----\nBox: 1\n\nAAAA\nBBBB\n\nRegards, Ann");
        assertEquals(1, found.size());
        assertTrue(found.get(0).text().endsWith("BBBB"), found.toString());
        TextException cut = assertThrows(
                TextException.class, () -> Armour.decode(found.get(0).text()));
        assertEquals("The text ends before its END line.", cut.getMessage());
    }

    @Test
    void staysBoundedOnHostileText() {
        long start = System.nanoTime();
        assertEquals(List.of(), CodeFinder.find("T ".repeat(CodeFinder.MAX_TEXT)));
        assertTrue(CodeFinder.find("-----BEGIN RUMS X-----\n-----END RUMS X-----\n".repeat(1000))
                        .size()
                == CodeFinder.MAX_FOUND);
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }
}
