package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x1F, 2a 3B | 1F 2A 3B",
                "1f2a3b | 1F 2A 3B",
                "1F:2A-3B;4c | 1F 2A 3B 4C",
                "0x1, 0x2, 3 | 01 02 03",
                "'  00\t01\n0203  ' | 00 01 02 03",
                "\\x41\\x42 | -",
                "0X7f | 7F",
                "123 | -",
                "0x | -",
                "'' | -",
                "hello | -",
                "12 zz | -",
            })
    void readsBytesAsPeopleWriteThem(String text, String bytes) {
        assertEquals(
                bytes.equals("-") ? Optional.empty() : Optional.of(bytes),
                HexText.parse(text).map(HexText::format));
    }

    @Test
    void digitsArePastedAsBytesAmongDigitsAndAsTextAmongText() {
        assertArrayEquals(new byte[] {0x1F, 0x2A}, HexText.pasted("1F 2a", HexColumn.HEX));
        assertArrayEquals("1F 2a".getBytes(StandardCharsets.US_ASCII), HexText.pasted("1F 2a", HexColumn.TEXT));
        assertArrayEquals("Grüße".getBytes(StandardCharsets.UTF_8), HexText.pasted("Grüße", HexColumn.HEX));
    }

    @Test
    void whatIsCopiedIsPastedAsTheSameBytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        assertArrayEquals(all, HexText.pasted(HexText.format(all), HexColumn.HEX));
    }

    @ParameterizedTest
    @CsvSource({"0x0020,32", "20,32", "ffff,65535", "' 10 ',16"})
    void readsOffsetsInHexadecimalAsTheyAreShown(String text, int offset) {
        assertEquals(Optional.of(offset), HexText.offset(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "lic", "-1", "123456789"})
    void readsNoOffsetFromAnythingElse(String text) {
        assertEquals(Optional.empty(), HexText.offset(text));
    }

    @Test
    void whatCannotBePrintedIsADot() {
        assertEquals(
                "A.~..",
                "" + HexText.character('A') + HexText.character(0x1F) + HexText.character('~') + HexText.character(0x7F)
                        + HexText.character(0xE4));
    }
}
