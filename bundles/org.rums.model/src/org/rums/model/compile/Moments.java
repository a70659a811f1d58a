package org.rums.model.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.rums.model.Moment;
import org.rums.model.MomentKind;

/** Turns a {@link Moment} into a date: days and months count from the day (UTC) of issuing. */
public final class Moments {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Moments() {}

    /**
     * The date where a day counts from its first second on.
     *
     * @param moment of a parameter
     * @param vendorTime seconds since 1970
     * @return seconds since 1970; nothing for a fixed one without its date
     */
    public static OptionalLong first(Moment moment, long vendorTime) {
        return at(moment, vendorTime, LocalTime.MIDNIGHT);
    }

    /**
     * The date where a day counts up to its last second.
     *
     * @param moment of a parameter
     * @param vendorTime seconds since 1970
     * @return seconds since 1970; nothing for a fixed one without its date
     */
    public static OptionalLong last(Moment moment, long vendorTime) {
        return at(moment, vendorTime, LAST_SECOND);
    }

    private static OptionalLong at(Moment moment, long vendorTime, LocalTime time) {
        if (moment.getCount() == MomentKind.FIXED) {
            Instant date = moment.getDate();
            return date == null ? OptionalLong.empty() : OptionalLong.of(date.getEpochSecond());
        }
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochSecond(vendorTime), ZoneOffset.UTC);
        LocalDate day = moment.getCount() == MomentKind.DAYS
                ? today.plusDays(moment.getAmount())
                : today.plusMonths(moment.getAmount());
        return OptionalLong.of(day.atTime(time).toEpochSecond(ZoneOffset.UTC));
    }
}
