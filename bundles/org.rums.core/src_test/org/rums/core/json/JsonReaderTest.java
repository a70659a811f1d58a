package org.rums.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final String GOOD =
            "{\"a\": [1, -20.5e+3, true, false, null],\n \"b\\u00fc\": \"x\\\"\\n\\ud83d\\ude00 ü😀\"}";

    private static JsonValue read(String text) throws JsonException {
        return JsonReader.read(text.getBytes(UTF_8), 4, 100);
    }

    private static JsonException refused(String text) {
        return assertThrows(JsonException.class, () -> read(text), text);
    }

    @Test
    void readsEveryKindOfValueWithItsPlace() throws JsonException {
        JsonValue.Members root = (JsonValue.Members) read("\uFEFF" + GOOD);
        assertEquals(List.of("a", "bü"), List.copyOf(root.members().keySet()));
        JsonValue.Items array = (JsonValue.Items) root.members().get("a");
        assertEquals("line 1, column 7", array.place().toString());
        assertEquals("-20.5e+3", ((JsonValue.Number) array.items().get(1)).literal());
        assertEquals("line 1, column 34", array.items().get(4).place().toString());
        JsonValue.Text text = (JsonValue.Text) root.members().get("bü");
        assertEquals("x\"\n😀 ü😀", text.text());
        assertEquals("line 2, column 13", text.place().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,]|4",
                "{\"a\":1,}|8",
                "{\"a\" 1}|6",
                "{\"a\":1 \"b\":2}|8",
                "{a:1}|2",
                "{\"a\":1,\"a\":2}|8",
                "[1 2]|4",
                "[01]|3",
                "[.5]|2",
                "[1.]|4",
                "[-]|3",
                "[+1]|2",
                "[NaN]|2",
                "[truE]|5",
                "['a']|2",
                "[1]x|4",
                "[1]//|4",
                "[\"a\tb\"]|4",
                "[\"\\x41\"]|4",
                "[\"\\u00g1\"]|7",
                "[\"\\ud83d\"]|9",
                "[\"\\ud83dx\"]|9",
                "[\"\\ude00\"]|3",
                "[[[[[[1]]]]]]|6"
            })
    void refusesWhatIsNoJsonAtItsPlace(String text, int column) {
        assertEquals("line 1, column " + column, refused(text).place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "[", "{", "\"", "{\"a\":", "[1", "-", "tru"})
    void saysWhereATextIsCutOff(String text) {
        assertTrue(
                refused(text).getMessage().endsWith("the text is cut off"),
                refused(text).getMessage());
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < GOOD.length(); length++) {
            refused(GOOD.substring(0, length));
        }
    }

    @Test
    void whateverIsReadIsReadOrRefused() {
        Random random = new Random(20_270_115);
        byte[] good = GOOD.getBytes(UTF_8);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(bytes.length);
                bytes[at] =
                        random.nextBoolean() ? (byte) (bytes[at] ^ 1 << random.nextInt(8)) : (byte) random.nextInt();
            }
            try {
                JsonReader.read(bytes, 4, 100);
            } catch (JsonException e) {
                refused++;
                assertFalse(e.tooLarge());
            }
        }
        assertTrue(refused > 10_000, refused + " refused");
    }

    @Test
    void refusesMoreThanItsReaderTakes() {
        assertTrue(refused("[[[[[[1]]]]]]").tooLarge());
        assertTrue(refused("[" + "1,".repeat(200) + "1]").tooLarge());
        assertTrue(refused("[".repeat(1_000_000)).tooLarge());
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] bytes = {'[', '"', '\n', (byte) 0xC3, '"', ']'};
        JsonException refused = assertThrows(JsonException.class, () -> JsonReader.read(bytes, 4, 100));
        assertEquals("line 2, column 1: the text is not UTF-8", refused.getMessage());
    }
}
