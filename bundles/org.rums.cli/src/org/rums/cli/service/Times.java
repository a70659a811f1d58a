package org.rums.cli.service;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.core.licence.Dates;

/** Dates and durations as people write and read them; all dates are UTC, in seconds since 1970. */
public final class Times {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,5})([hd])");

    private Times() {}

    /**
     * Formats a date.
     *
     * @param seconds since 1970
     * @return such as {@code 2027-12-31 23:59:59 UTC}
     */
    public static String shown(long seconds) {
        return SHOWN.format(Instant.ofEpochSecond(seconds));
    }

    /**
     * A date as programs get it: it is written in ISO 8601, UTC.
     *
     * @param seconds since 1970
     * @return the same
     */
    public static Instant at(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    /**
     * A value as people get it.
     *
     * @param value a date from {@link #at}, or anything else
     * @return its text
     */
    public static String text(Object value) {
        return value instanceof Instant date ? SHOWN.format(date) : String.valueOf(value);
    }

    /**
     * Reads the time at which something happens; a day alone is its first second.
     *
     * @param text such as {@code 2027-12-31}, {@code 2027-12-31T12:00Z} or {@code @1830254400}
     * @return seconds since 1970, u32
     * @throws UsageException where it is none
     */
    public static long moment(String text) {
        return date(text, Dates.moment(text));
    }

    /**
     * Reads the time up to which something holds; a day alone is its last second.
     *
     * @param text such as {@code 2027-12-31}
     * @return seconds since 1970, u32
     * @throws UsageException where it is none
     */
    public static long end(String text) {
        return date(text, Dates.end(text));
    }

    private static long date(String text, OptionalLong seconds) {
        return seconds.orElseThrow(() -> new UsageException("usage.date", text));
    }

    /**
     * Reads a duration.
     *
     * @param text such as {@code 12h} or {@code 30d}
     * @return the duration
     * @throws UsageException where it is none
     */
    public static Duration duration(String text) {
        Matcher match = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new UsageException("usage.duration", text);
        }
        long amount = Long.parseLong(match.group(1));
        return match.group(2).equals("h") ? Duration.ofHours(amount) : Duration.ofDays(amount);
    }
}
