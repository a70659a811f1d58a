package org.rums.ui.internal.profile.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.licence.Dates;

/**
 * A second in UTC, typed as a date of the user's locale, perhaps with a time behind it, or as ISO 8601. A date alone
 * means its last second, and is written without it.
 */
public final class DateCodec implements TextCodec<Instant> {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final DateTimeFormatter date;
    private final DateTimeFormatter typed;
    private final String sample;

    /** Dates as a locale writes them, with four digits for the year. */
    public DateCodec(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("[yu]+", "uuuu");
        date = DateTimeFormatter.ofPattern(pattern, locale);
        String lenient = pattern.replaceAll("d+", "d").replaceAll("M+", "M");
        typed = DateTimeFormatter.ofPattern(lenient, locale).withResolverStyle(ResolverStyle.STRICT);
        sample = date.format(LocalDate.of(2027, 12, 31));
    }

    @Override
    public Class<Instant> type() {
        return Instant.class;
    }

    @Override
    public Optional<Instant> read(String text) throws UnreadableException {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong iso = Dates.end(plain);
        return Optional.of(iso.isPresent() ? Instant.ofEpochSecond(iso.getAsLong()) : localized(plain));
    }

    private Instant localized(String text) throws UnreadableException {
        int blank = text.indexOf(' ');
        try {
            LocalDate day = LocalDate.parse(blank < 0 ? text : text.substring(0, blank), typed);
            LocalTime time = blank < 0
                    ? LAST_SECOND
                    : LocalTime.parse(text.substring(blank + 1).strip());
            return day.atTime(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UnreadableException(FieldMessages.format(FieldMessages.NoDate, text, sample));
        }
    }

    @Override
    public String write(Instant value) {
        LocalTime time = LocalTime.ofInstant(value, ZoneOffset.UTC);
        String day = date.format(LocalDate.ofInstant(value, ZoneOffset.UTC));
        return time.equals(LAST_SECOND) ? day : day + ' ' + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }

    /** Returns a date as it is typed. */
    public String sample() {
        return sample;
    }
}
