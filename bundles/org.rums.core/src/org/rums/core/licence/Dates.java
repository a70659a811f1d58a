package org.rums.core.licence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * Reads dates as people write them: {@code 2027-12-31}, {@code 2027-12-31 12:00 UTC}, {@code 2027-12-31T12:00+01:00},
 * {@code @1830254400}. Without a zone they are UTC. {@link LicenceWords} writes them.
 */
public final class Dates {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int DAY_ALONE = 10;

    private Dates() {}

    /**
     * Reads the time at which something happens; a day alone is its first second.
     *
     * @param text as people write it
     * @return seconds since 1970, u32, or nothing where it is no date
     */
    public static OptionalLong moment(String text) {
        return parse(text, LocalTime.MIDNIGHT);
    }

    /**
     * Reads the time up to which something holds; a day alone is its last second.
     *
     * @param text as people write it
     * @return seconds since 1970, u32, or nothing where it is no date
     */
    public static OptionalLong end(String text) {
        return parse(text, LAST_SECOND);
    }

    private static OptionalLong parse(String text, LocalTime ofDay) {
        try {
            long seconds = seconds(text.strip(), ofDay);
            return seconds < 0 || seconds > Limits.U32 ? OptionalLong.empty() : OptionalLong.of(seconds);
        } catch (DateTimeException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long seconds(String text, LocalTime ofDay) {
        if (text.startsWith("@")) {
            return Long.parseLong(text.substring(1));
        }
        if (text.length() <= DAY_ALONE) {
            return LocalDate.parse(text).atTime(ofDay).toEpochSecond(ZoneOffset.UTC);
        }
        String joined = text.replace(" UTC", "Z").replace(' ', 'T');
        boolean zoned =
                joined.endsWith("Z") || joined.lastIndexOf('+') > DAY_ALONE || joined.lastIndexOf('-') > DAY_ALONE;
        return zoned
                ? OffsetDateTime.parse(joined).toEpochSecond()
                : LocalDateTime.parse(joined).toEpochSecond(ZoneOffset.UTC);
    }
}
