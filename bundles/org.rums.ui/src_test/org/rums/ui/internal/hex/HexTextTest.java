package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexTextTest {
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

    @Test
    void whatCannotBePrintedIsADot() {
        assertEquals(
                "A.~..",
                "" + HexText.character('A') + HexText.character(0x1F) + HexText.character('~') + HexText.character(0x7F)
                        + HexText.character(0xE4));
    }
}
