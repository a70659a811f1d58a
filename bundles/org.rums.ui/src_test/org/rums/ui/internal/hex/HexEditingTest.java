package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HexEditingTest {
    private final Sample content = new Sample(64).open(16, 16, "key");
    private final HexEditing editing = new HexEditing(content);
    private final List<String> refusals = new ArrayList<>();

    @BeforeEach
    void listen() {
        editing.onRefusal(refusals::add);
    }

    private void type(String characters) {
        characters.chars().forEach(character -> editing.type((char) character));
    }

    private String bytes(int offset, int length) {
        editing.select(offset, length);
        return editing.copy().orElse("-");
    }

    @Test
    void typesTwoDigitsForEachByteAndMovesOn() {
        type("1f2");
        assertEquals(1, editing.caret().offset());
        assertTrue(editing.caret().low());
        assertEquals("1F 20", bytes(0, 2));
    }

    @Test
    void digitsTypedInARowAreOneEditUntilTheCaretMoves() {
        type("0102");
        editing.goTo(8, false);
        type("03");
        assertEquals(List.of(false, true, true, true, false, true), content.goingOn());
    }

    @Test
    void theSecondDigitKeepsTheFirstAndTheFirstTheSecond() {
        type("AB");
        editing.goTo(0, false);
        type("1");
        assertEquals("1B", bytes(0, 1));
    }

    @Test
    void typesTextAmongTextAndOnlyDigitsAmongDigits() {
        editing.column(HexColumn.TEXT);
        type("gö");
        assertEquals("67 C3 B6", bytes(0, 3));
        assertEquals(3, editing.caret().in(HexColumn.TEXT).moveTo(3, 64).offset());
        editing.column(HexColumn.HEX);
        type("g");
        assertEquals(1, refusals.size());
    }

    @Test
    void theLastByteTakesBothDigits() {
        editing.goTo(63, false);
        type("AB");
        assertEquals("AB", bytes(63, 1));
        type("C");
        assertEquals("CB", bytes(63, 1));
    }

    @Test
    void whatIsFilledInLaterIsNotTypedOverAndTheCaretStays() {
        editing.goTo(16, false);
        type("1");
        assertEquals(List.of("open"), refusals);
        assertEquals(16, editing.caret().offset());
        assertFalse(editing.caret().low());
    }

    @Test
    void pastesFromTheFirstSelectedByteOn() {
        editing.select(4, 2);
        editing.paste("0x1F, 2a 3B");
        assertEquals(7, editing.caret().offset());
        assertEquals("1F 2A 3B", bytes(4, 3));
    }

    @Test
    void refusesToPasteWhatDoesNotFit() {
        editing.goTo(62, false);
        editing.paste("01 02 03");
        assertEquals(1, refusals.size());
        assertEquals(HexContent.UNTOUCHED, content.valueAt(62));
    }

    @Test
    void fillsTheSelectedBytesWithZerosAndOnlyThoseThatAreSet() {
        type("010203");
        editing.select(0, 2);
        editing.clear();
        assertEquals("00 00 03", bytes(0, 3));
        editing.select(2, 2);
        editing.clear();
        assertEquals(1, refusals.size());
        assertEquals(HexContent.UNTOUCHED, content.valueAt(3));
    }

    @Test
    void copiesNothingWhereBytesAreUnknown() {
        type("4142");
        editing.select(0, 2);
        assertEquals(Optional.of("AB"), editing.copyText());
        editing.select(0, 3);
        assertEquals(Optional.empty(), editing.copy());
        assertEquals(1, refusals.size());
    }

    @Test
    void selectsTheObjectUnderTheCaret() {
        editing.goTo(20, false);
        editing.selectObject();
        assertEquals(16, editing.caret().first());
        assertEquals(16, editing.caret().length());
        assertEquals(Optional.empty(), editing.copy());
    }

    @Test
    void findsAndSelects() {
        editing.goTo(40, false);
        editing.paste("6C 69 63");
        assertTrue(editing.find("lic", true));
        assertEquals("6C 69 63", editing.copy().orElseThrow());
        assertFalse(editing.find("nothing", true));
        assertEquals(1, refusals.size());
    }

    @Test
    void movesByLinesAndPagesWithoutLeavingItsColumn() {
        editing.goTo(5, false);
        editing.move(HexMove.UP, false, 16, 32);
        assertEquals(5, editing.caret().offset());
        editing.move(HexMove.DOWN, false, 16, 32);
        assertEquals(21, editing.caret().offset());
        editing.move(HexMove.PAGE_DOWN, false, 16, 32);
        assertEquals(53, editing.caret().offset());
        editing.move(HexMove.DOWN, false, 16, 32);
        assertEquals(53, editing.caret().offset());
        editing.move(HexMove.PAGE_UP, true, 16, 32);
        assertEquals(33, editing.caret().length());
        editing.move(HexMove.LINE_START, false, 16, 32);
        assertEquals(16, editing.caret().offset());
        editing.move(HexMove.END, false, 16, 32);
        assertEquals(63, editing.caret().offset());
    }

    @Test
    void anEmptyContentTakesNothing() {
        HexEditing empty = new HexEditing(new Sample(0));
        empty.onRefusal(refusals::add);
        empty.type('1');
        empty.paste("00");
        empty.selectAll();
        empty.clear();
        assertEquals(3, refusals.size());
        assertEquals(0, empty.caret().offset());
    }

    @Test
    void aScreenReaderIsToldPlaceValueAndObject() {
        editing.paste("7B");
        assertEquals("offset 0000, value 7B", said(0, 1));
        assertEquals("offset 0002, value not set", said(2, 1));
        assertEquals("offset 0013, value filled in when issuing, object key, 4 bytes selected", said(16, 4));
    }

    private String said(int start, int length) {
        editing.select(start, length);
        return HexWords.spoken(content, editing.caret());
    }

    @Test
    void numbersAreReadLowestByteFirst() {
        editing.paste("01 00 0F 00");
        editing.goTo(0, false);
        assertEquals("u16 1   u32 983041", HexWords.numbers(content, editing.caret()));
        editing.goTo(2, false);
        assertEquals("u16 15   u32 –", HexWords.numbers(content, editing.caret()));
    }
}
