package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2027-12-31, 2027-12-31T00:00:00Z",
        "2027-12-31T12:30, 2027-12-31T12:30:00Z",
        "2027-12-31 12:30:15 UTC, 2027-12-31T12:30:15Z",
        "2027-12-31T12:30+01:00, 2027-12-31T11:30:00Z",
        "@1830254400, 2027-12-31T12:00:00Z",
        "' 2027-12-31 ', 2027-12-31T00:00:00Z"
    })
    void readsWhatPeopleWrite(String text, Instant date) {
        assertEquals(OptionalLong.of(date.getEpochSecond()), Dates.moment(text));
    }

    @Test
    void aDayHoldsUpToItsLastSecond() {
        long end = Instant.parse("2027-12-31T23:59:59Z").getEpochSecond();
        assertEquals(OptionalLong.of(end), Dates.end("2027-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-02-30", "31.12.2027", "1969-12-31", "2107-01-01", "@-1", "@x", "@"})
    void nothingElseIsADate(String text) {
        assertEquals(OptionalLong.empty(), Dates.moment(text));
    }
}
