package org.rums.ui.internal.profile.fields;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.edit.Parts;

/** A date, or one that counts from the day of issue: "+12 months", "+30 days", "today", "31.12.2027". */
public final class MomentCodec implements TextCodec<Moment> {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?\\d{1,5})\\s*(\\p{L}*)\\.?");

    private final DateCodec dates;

    /** With dates typed so. */
    public MomentCodec(DateCodec dates) {
        this.dates = dates;
    }

    @Override
    public Class<Moment> type() {
        return Moment.class;
    }

    @Override
    public Optional<Moment> read(String text) throws UnreadableException {
        String plain = text.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        } else if (starts(FieldMessages.Today, plain)) {
            return Optional.of(Parts.moment(MomentKind.DAYS, 0));
        }
        Matcher matcher = RELATIVE.matcher(plain);
        if (matcher.matches()) {
            int amount = Integer.parseInt(matcher.group(1));
            String unit = matcher.group(2);
            if (starts(FieldMessages.Days, unit)) {
                return Optional.of(Parts.moment(MomentKind.DAYS, amount));
            } else if (starts(FieldMessages.Months, unit)) {
                return Optional.of(Parts.moment(MomentKind.MONTHS, amount));
            }
        }
        return date(plain);
    }

    private Optional<Moment> date(String text) throws UnreadableException {
        try {
            return dates.read(text).map(Parts::moment);
        } catch (UnreadableException e) {
            throw new UnreadableException(FieldMessages.format(FieldMessages.NoMoment, text, dates.sample()));
        }
    }

    /** Tells whether a text is a word or begins like it. */
    private static boolean starts(String word, String text) {
        return !text.isEmpty() && word.regionMatches(true, 0, text, 0, text.length());
    }

    @Override
    public String write(Moment value) {
        if (value.getCount() == MomentKind.FIXED) {
            return Optional.ofNullable(value.getDate()).map(this::write).orElse("");
        }
        int amount = value.getAmount();
        String unit = value.getCount() == MomentKind.DAYS ? FieldMessages.Days : FieldMessages.Months;
        return amount == 0 ? FieldMessages.Today : (amount < 0 ? "" : "+") + amount + ' ' + unit;
    }

    private String write(Instant date) {
        return dates.write(date);
    }
}
