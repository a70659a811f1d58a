package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HexLayoutTest {
    private static final double CHAR = 7.8;
    private final HexLayout layout = HexLayout.fitting(2000, CHAR, 17, 1000);

    @Test
    void takesSixteenBytesWhereTheyFitAndEightElsewhere() {
        assertEquals(16, layout.perLine());
        assertEquals(8, HexLayout.fitting(layout.width() - 1, CHAR, 17, 1000).perLine());
        assertEquals(63, layout.lines());
        assertEquals(1, HexLayout.fitting(2000, CHAR, 17, 0).lines());
    }

    @Test
    void everyByteIsFoundWhereItIsDrawnInBothColumns() {
        for (HexColumn column : HexColumn.values()) {
            for (int offset = 0; offset < 1000; offset++) {
                int middle = layout.x(offset % 16, column) + layout.cellWidth(column) / 2;
                assertEquals(
                        Optional.of(new HexLayout.Place(offset, column)),
                        layout.at(middle, layout.lineOf(offset) * 17 + 8));
            }
        }
    }

    @Test
    void placesBesideAndBelowBecomeTheNearestByte() {
        assertEquals(Optional.of(new HexLayout.Place(15, HexColumn.TEXT)), layout.at(5000, 3));
        assertEquals(Optional.of(new HexLayout.Place(999, HexColumn.TEXT)), layout.at(5000, 90_000));
        assertEquals(Optional.of(new HexLayout.Place(0, HexColumn.HEX)), layout.at(layout.x(0, HexColumn.HEX), -50));
        assertEquals(Optional.empty(), layout.at(3, 3));
    }

    @Test
    void longContentsGetLongerOffsets() {
        assertEquals(4, HexLayout.fitting(2000, CHAR, 17, 65_536).offsetDigits());
        assertEquals(5, HexLayout.fitting(2000, CHAR, 17, 65_537).offsetDigits());
        assertTrue(HexLayout.fitting(2000, CHAR, 17, 1 << 28).width() > layout.width());
    }
}
