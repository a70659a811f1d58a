package org.rums.model.compile;

import java.time.ZoneId;
import java.util.Locale;
import org.rums.core.licence.LicenceWords;
import org.rums.model.nls.Phrases;

/**
 * Why the values given for a profile cannot be used: one parameter, one reason.
 *
 * @param parameter its name
 * @param reason what is wrong
 * @param demand what a value must be
 */
public record ValueProblem(String parameter, Reason reason, Demand demand) {
    /** What is wrong with a value. */
    public enum Reason {
        /** Nothing was given and there is no default. */
        MISSING,
        /** The profile has no such parameter. */
        UNKNOWN,
        /** The text cannot be read as a value of this kind. */
        UNREADABLE,
        /** A value of another kind was given. */
        OTHER_KIND,
        /** Below the least, before the earliest, or too short. */
        TOO_SMALL,
        /** Above the most, after the latest, or too long. */
        TOO_LARGE,
        /** The bytes are no text. */
        NO_TEXT
    }

    /**
     * Says it in words, with the parameter's name and the limits.
     *
     * @param locale German gives German, all others English
     * @param zone for dates
     * @return one sentence or two, without the value
     */
    public String text(Locale locale, ZoneId zone) {
        return Phrases.of(ValueProblem.class, "problems", locale)
                .say(key(), parameter, limit(demand.least(), locale, zone), limit(demand.most(), locale, zone));
    }

    private String key() {
        return switch (reason) {
            case MISSING, UNKNOWN, NO_TEXT -> reason.name();
            default ->
                reason + "." + (demand.kind().hasBytes() && reason != Reason.UNREADABLE ? "BYTES" : demand.kind());
        };
    }

    private Object limit(long limit, Locale locale, ZoneId zone) {
        return demand.kind() == Demand.Kind.DATE ? LicenceWords.of(locale, zone).date(limit) : (Object) limit;
    }
}
