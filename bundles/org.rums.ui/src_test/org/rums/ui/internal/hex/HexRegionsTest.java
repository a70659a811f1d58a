package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HexRegionsTest {
    private static final HexRegion LIC = new HexRegion(16, 16, "lic", "{key}");
    private static final HexRegion OPTS = new HexRegion(28, 8, "opts", "");

    @Test
    void keepsOnlyWhatReachesIntoThePartAndItsPlaceAmongAll() {
        HexRegions part = HexRegions.within(List.of(LIC, OPTS), 32, 48);
        assertEquals(List.of(new HexRegions.Placed(OPTS, 1)), part.placed());
        assertEquals(List.of(), HexRegions.within(List.of(LIC, OPTS), 36, 48).placed());
    }

    @Test
    void knowsWhoOwnsAByteAndWhereTwoDo() {
        HexRegions all = HexRegions.within(List.of(LIC, OPTS), 0, 64);
        assertEquals(Optional.empty(), all.at(15));
        assertEquals(Optional.of(LIC), all.at(30));
        assertEquals(Optional.of(OPTS), all.at(35));
        assertFalse(all.overlaps(27));
        assertTrue(all.overlaps(28));
        assertTrue(all.overlaps(31));
        assertFalse(all.overlaps(32));
    }
}
