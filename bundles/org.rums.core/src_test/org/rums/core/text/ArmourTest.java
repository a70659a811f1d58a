package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArmourTest {
    private static final String SMALL = """
            -----BEGIN RUMS TRANSACTION KEY-----
            Box: 4711
            Comment: caf\u00e9, third floor

            MTIzNDU2Nzg5
            =Ic8C
            -----END RUMS TRANSACTION KEY-----
            """;

    private static TextProblem refusal(String text) {
        return assertThrows(TextException.class, () -> Armour.decode(text), text)
                .problem();
    }

    private static byte[] digits() {
        return "123456789".getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void theChecksumHasItsPublishedCheckValue() {
        assertArrayEquals(new byte[] {0x21, (byte) 0xCF, 0x02}, Crc24.of(digits()));
    }

    @Test
    void writesTheDocumentedLines() throws TextException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Box", "4711");
        headers.put("Comment", "caf\u00e9, third floor");
        assertEquals(SMALL, Armour.encode(Kind.TRANSACTION_KEY, headers, digits()));
        assertEquals(new Armoured(Kind.TRANSACTION_KEY, headers, digits()), Armour.decode(SMALL));
    }

    @Test
    void everySizeComesBack() throws TextException {
        Random random = new Random(1);
        for (int size = 1; size <= 300; size++) {
            byte[] payload = new byte[size];
            random.nextBytes(payload);
            String text = Armour.encode(Kind.CONFIRMATION_CODE, Map.of(), payload);
            assertTrue(text.lines().allMatch(line -> line.length() <= 64));
            assertEquals(new Armoured(Kind.CONFIRMATION_CODE, Map.of(), payload), Armour.decode(text));
        }
        byte[] largest = new byte[Armour.MAX_PAYLOAD];
        random.nextBytes(largest);
        assertArrayEquals(
                largest,
                Armour.decode(Armour.encode(Kind.ACTIVATION_CODE, Map.of(), largest))
                        .payload());
    }

    @Test
    void readsThroughQuotingIndentationAndAnyLineEnds() throws TextException {
        Armoured expected = Armour.decode(SMALL);
        assertEquals(expected, Armour.decode(SMALL.replace("\n", "\r\n")));
        assertEquals(expected, Armour.decode(SMALL.replace("\n", "\r")));
        assertEquals(expected, Armour.decode(SMALL.replace("\n", "\n\n")));
        assertEquals(expected, Armour.decode("> " + SMALL.replace("\n", "\n> > ")));
        assertEquals(expected, Armour.decode("\uFEFF" + SMALL.replace("\n", "  \n\t ")));
        assertEquals(expected, Armour.decode(SMALL.replace("NDU2", "\n NDU2\n")));
        assertEquals(expected, Armour.decode(SMALL.strip()));
    }

    @Test
    void everyTruncationIsRefused() {
        for (int to = 0; to < SMALL.length() - 1; to++) {
            TextProblem problem = refusal(SMALL.substring(0, to));
            assertTrue(problem == TextProblem.DAMAGED || problem == TextProblem.EMPTY);
        }
    }

    @Test
    void everyChangedBitOfThePayloadIsRefused() {
        int from = SMALL.indexOf("MTIz");
        for (int i = from; i < SMALL.indexOf("\n-----END"); i++) {
            for (int bit = 0; bit < 7; bit++) {
                char changed = (char) (SMALL.charAt(i) ^ 1 << bit);
                String text = SMALL.substring(0, i) + changed + SMALL.substring(i + 1);
                if (SMALL.charAt(i) != '\n') {
                    assertEquals(TextProblem.DAMAGED, refusal(text));
                }
            }
        }
    }

    @Test
    void refusesWhatIsNotCanonical() {
        assertEquals(TextProblem.EMPTY, refusal(""));
        assertEquals(TextProblem.EMPTY, refusal("Dear all,\n" + SMALL));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL + "regards"));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL + SMALL));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("=Ic8C\n", "")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("END RUMS TRANSACTION", "END RUMS CONFIRMATION")));
        assertEquals(TextProblem.KIND, refusal("-----BEGIN RUMS -----"));
        assertEquals(TextProblem.KIND, refusal(SMALL.replace("TRANSACTION KEY", "PRIVATE KEY")));
        assertEquals(TextProblem.EMPTY, refusal("-----BEGIN RUMS -----".replace(" -", "-")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("MTIzNDU2Nzg5", "MTIzNDU2Nzg")));
        assertEquals(
                TextProblem.DAMAGED,
                refusal("-----BEGIN RUMS ACTIVATION CODE-----\n=twTO\n-----END RUMS ACTIVATION CODE-----"));
    }

    @Test
    void refusesBitsBehindTheEndOfThePayload() throws TextException {
        String text = Armour.encode(Kind.ACTIVATION_CODE, Map.of(), new byte[] {0});
        assertTrue(text.contains("\nAA==\n"));
        assertEquals(TextProblem.DAMAGED, refusal(text.replace("AA==", "AB==")));
        assertEquals(TextProblem.DAMAGED, refusal(text.replace("AA==", "AA")));
    }

    @Test
    void refusesHostileHeaders() {
        String evil = "Box: 4711\u202E";
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711", evil)));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711", "Box: 47\u000711")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711", "B x: 4711")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711", ": 4711")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711", "comment: 4711")));
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("4711", "4".repeat(201))));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            many.append('H').append(i).append(": x\n");
        }
        assertEquals(TextProblem.DAMAGED, refusal(SMALL.replace("Box: 4711\n", many)));
    }

    @Test
    void refusesToWriteWhatNobodyWouldRead() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Armour.encode(Kind.ACTIVATION_CODE, Map.of("Box", "1\nBox: 2"), digits()));
        assertThrows(
                IllegalArgumentException.class, () -> Armour.encode(Kind.ACTIVATION_CODE, Map.of("", "x"), digits()));
        for (int size : new int[] {0, Armour.MAX_PAYLOAD + 1}) {
            TextException e = assertThrows(
                    TextException.class, () -> Armour.encode(Kind.ACTIVATION_CODE, Map.of(), new byte[size]));
            assertEquals(TextProblem.LENGTH, e.problem());
        }
    }

    @Test
    void refusesTextsAboveTheLimits() {
        assertEquals(TextProblem.LENGTH, refusal(" ".repeat(Armour.MAX_TEXT + 1)));
        assertEquals(TextProblem.LENGTH, refusal(SMALL.replace("MTIz", "MTIz\n".repeat(22_000))));
    }
}
