package org.rums.ui.internal.hex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HexSearchTest {
    private final Sample content = new Sample(64).with(8, "lic\u0001\u0002").with(32, "lic");

    @Test
    void findsTextAndGoesRoundAtTheEnd() {
        HexSearch search = HexSearch.of("lic");
        assertEquals(Optional.of(new HexSearch.Hit(8, 3)), search.after(content, 0));
        assertEquals(Optional.of(new HexSearch.Hit(32, 3)), search.after(content, 8));
        assertEquals(Optional.of(new HexSearch.Hit(8, 3)), search.after(content, 32));
        assertEquals(Optional.of(new HexSearch.Hit(32, 3)), search.before(content, 8));
    }

    @Test
    void findsTheSameBytesAsDigits() {
        assertEquals(
                Optional.of(new HexSearch.Hit(10, 3)), HexSearch.of("63 01 02").after(content, 0));
        assertEquals(Optional.of(new HexSearch.Hit(11, 1)), HexSearch.of("0x01").after(content, 0));
    }

    @Test
    void whatMayBeDigitsOrTextIsFoundAsEither() {
        content.with(50, "63");
        assertEquals(Optional.of(new HexSearch.Hit(10, 1)), HexSearch.of("63").after(content, 0));
        assertEquals(Optional.of(new HexSearch.Hit(50, 2)), HexSearch.of("63").after(content, 34));
    }

    @Test
    void theOnlyPlaceIsFoundAgain() {
        assertEquals(Optional.of(new HexSearch.Hit(11, 1)), HexSearch.of("01").after(content, 11));
    }

    @Test
    void findsNothingInWhatNothingSetsAndForAnEmptyWord() {
        assertEquals(Optional.empty(), HexSearch.of("00").after(content, 0));
        assertEquals(Optional.empty(), HexSearch.of("").after(content, 0));
        assertEquals(Optional.empty(), HexSearch.of("lic").after(new Sample(0), 0));
        assertEquals(Optional.empty(), HexSearch.of("licence").after(content, 0));
    }
}
