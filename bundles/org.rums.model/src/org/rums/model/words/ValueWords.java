package org.rums.model.words;

import java.util.Locale;
import java.util.Optional;
import org.rums.core.licence.LicenceWords;
import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.Parameter;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.nls.Phrases;

/** Says values, places and parameters. */
final class ValueWords {
    /** Stands for what is not there yet. */
    static final String MISSING = "…";

    private final LicenceWords licences;
    private final Phrases phrases;

    ValueWords(LicenceWords licences, Phrases phrases) {
        this.licences = licences;
        this.phrases = phrases;
    }

    static String braces(String parameter) {
        return "{" + parameter + "}";
    }

    /** A number or date, the parameter that gives it, or that it is missing. */
    String value(Slot slot) {
        return slot.parameter()
                .map(ValueWords::braces)
                .or(() -> slot.fixed().map(this::shown))
                .orElse(MISSING);
    }

    String place(int zone, int offset) {
        return phrases.say("place", String.valueOf(zone), String.format(Locale.ROOT, "0x%04X", offset));
    }

    String parameter(Parameter parameter) {
        String kind = phrases.say("kind." + (Parameters.secret(parameter) ? "PASSWORD" : Parameters.kind(parameter)));
        String name = Parameters.name(parameter);
        return standard(parameter)
                .map(value -> phrases.say("parameter.standard", name, kind, value))
                .orElseGet(() -> phrases.say("parameter", name, kind));
    }

    String moment(Moment moment) {
        if (moment.getCount() == MomentKind.FIXED) {
            return Optional.ofNullable(moment.getDate())
                    .map(date -> licences.date(date.getEpochSecond()))
                    .orElse(MISSING);
        }
        return phrases.say("moment." + moment.getCount(), moment.getAmount());
    }

    private Optional<String> standard(Parameter parameter) {
        if (parameter instanceof DateParameter date) {
            return Optional.ofNullable(date.getStandard()).map(this::moment);
        }
        return Parameters.standard(parameter, 0)
                .map(value ->
                        value instanceof ParameterValue.OfBytes text && Parameters.kind(parameter) == Demand.Kind.TEXT
                                ? text.bytes().toText()
                                : shown(value));
    }

    private String shown(ParameterValue value) {
        if (value instanceof ParameterValue.OfDate date) {
            return licences.date(date.seconds());
        }
        return value instanceof ParameterValue.OfBytes bytes
                ? bytes.bytes().toHex()
                : phrases.say("number", value.size());
    }
}
