package org.rums.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportDescriptorTest {
    private static final String BOX = "0600ff0901a101150026ff007508954009018102954009019102c0";
    private static final String NUMBERED = "0600ff0901a101150026ff0075088502953f09018102953f09019102c0";
    private static final String KEYBOARD = "05010906a101050719e029e71500250175019508810295017508810195057501"
            + "0508190129059102950175039101950675081500256505071900296581 00c0".replace(" ", "");

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static ReportDescriptor parsed(String hex) {
        return ReportDescriptor.parse(bytes(hex)).orElseThrow();
    }

    @Test
    void aBoxHasPlainReportsOf64BytesEachWay() {
        ReportDescriptor box = parsed(BOX);
        assertTrue(box.isPlain(64));
        assertEquals("plain reports, in 64, out 64", box.toString());
        assertEquals(box, parsed(BOX));
        assertEquals(box.hashCode(), parsed(BOX).hashCode());
    }

    @Test
    void numberedReportsAndOtherSizesAreNoBox() {
        assertTrue(parsed(NUMBERED).numbered());
        assertFalse(parsed(NUMBERED).isPlain(63));
        assertFalse(parsed(BOX.replace("9540", "9508")).isPlain(64));
    }

    @Test
    void sizesAreCountedInBitsAndRoundedUp() {
        ReportDescriptor keyboard = parsed(KEYBOARD);
        assertEquals(8, keyboard.inputBytes());
        assertEquals(1, keyboard.outputBytes());
        assertFalse(keyboard.numbered());
    }

    @Test
    void pushAndPopKeepSizeAndCount() {
        assertEquals(
                3, parsed("75089502a4751095018102b49501810 2".replace(" ", "")).inputBytes());
        assertEquals(Optional.empty(), ReportDescriptor.parse(bytes("b4")), "nothing was pushed");
        assertEquals(Optional.empty(), ReportDescriptor.parse(bytes("a4".repeat(17))), "too deep");
    }

    @Test
    void longItemsArePassedOver() {
        assertTrue(parsed("fe0355112233" + BOX).isPlain(64));
        assertEquals(Optional.empty(), ReportDescriptor.parse(bytes("fe")));
        assertEquals(Optional.empty(), ReportDescriptor.parse(bytes("fe0955")));
    }

    @Test
    void absurdSizesAreRefused() {
        assertEquals(Optional.empty(), ReportDescriptor.parse(bytes("77ffffffff97ffffffff8102")));
        assertEquals(
                Optional.empty(), ReportDescriptor.parse(bytes("750897000001008102".replace("00000100", "01000100"))));
        assertEquals(Optional.empty(), ReportDescriptor.parse(new byte[0]));
    }

    @Test
    void everyTruncationBitFlipAndRandomInputEndsWell() {
        byte[] box = bytes(BOX);
        for (int length = 0; length < box.length; length++) {
            ReportDescriptor.parse(Arrays.copyOf(box, length));
        }
        for (int bit = 0; bit < 8 * box.length; bit++) {
            byte[] flipped = box.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReportDescriptor.parse(flipped);
        }
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            ReportDescriptor.parse(noise)
                    .ifPresent(read -> assertTrue(read.inputBytes() <= 65_536 && read.outputBytes() <= 65_536));
        }
    }
}
