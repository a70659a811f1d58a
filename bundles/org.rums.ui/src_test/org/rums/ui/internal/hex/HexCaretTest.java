package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HexCaretTest {
    private static final int SIZE = 64;

    @Test
    void aMoveSelectsOneByteAndStaysInTheContent() {
        HexCaret caret = HexCaret.START.moveTo(16, SIZE);
        assertEquals(16, caret.offset());
        assertEquals(1, caret.length());
        assertEquals(63, caret.moveTo(200, SIZE).offset());
        assertEquals(0, caret.moveTo(-5, SIZE).offset());
        assertEquals(0, caret.moveTo(5, 0).offset());
    }

    @Test
    void extendingSelectsFromTheAnchorInBothDirections() {
        HexCaret forward = HexCaret.START.moveTo(10, SIZE).extendTo(13, SIZE);
        assertEquals(10, forward.first());
        assertEquals(4, forward.length());
        HexCaret back = forward.extendTo(7, SIZE);
        assertEquals(7, back.first());
        assertEquals(10, back.last());
        assertTrue(back.selects(10));
        assertFalse(back.selects(11));
    }

    @Test
    void movingAfterAnExtensionDropsTheSelection() {
        assertEquals(1, HexCaret.START.extendTo(5, SIZE).moveTo(6, SIZE).length());
    }

    @Test
    void theOtherColumnKeepsTheSelectionAndForgetsTheDigit() {
        HexCaret caret = HexCaret.START.moveTo(3, SIZE).onLowDigit();
        assertTrue(caret.low());
        HexCaret text = caret.in(HexColumn.TEXT);
        assertFalse(text.low());
        assertEquals(3, text.offset());
        assertEquals(HexColumn.HEX, text.column().other());
    }

    @Test
    void aContentThatBecameShorterTakesTheCaretAlong() {
        HexCaret caret = HexCaret.START.select(40, 8, SIZE);
        assertEquals(caret, caret.within(48));
        assertEquals(43, caret.within(44).last());
        assertEquals(0, caret.within(0).offset());
    }
}
