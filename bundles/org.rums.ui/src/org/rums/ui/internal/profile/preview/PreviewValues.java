package org.rums.ui.internal.profile.preview;

import java.util.Locale;
import java.util.Optional;
import org.rums.core.licence.Limits;
import org.rums.model.Bytes;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Uses;
import org.rums.ui.internal.profile.fields.OpenCodec;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.fields.TextCodec;

/** Values of parameters to look ahead with: typed as in the fields of the editor, else made up. */
final class PreviewValues {
    private static final long YEAR = 365 * Limits.DAY;

    private final Uses uses;
    private final long now;

    PreviewValues(UpdateProfile profile, long now) {
        this.uses = Uses.of(profile);
        this.now = now;
    }

    /** What was typed cannot be read; the message says what is expected. */
    static final class UnreadableValueException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableValueException(String sentence) {
            super(sentence);
        }
    }

    /** Reads what was typed. */
    ParameterValue read(Parameter parameter, String text) throws UnreadableValueException {
        try {
            return codec(parameter)
                    .read(text)
                    .flatMap(OpenValue::fixed)
                    .orElseThrow(() -> new UnreadableValueException(""));
        } catch (TextCodec.UnreadableException e) {
            throw new UnreadableValueException(e.getMessage());
        }
    }

    private static OpenCodec codec(Parameter parameter) {
        Demand.Kind kind = Parameters.kind(parameter);
        return new OpenCodec(kind, kind == Demand.Kind.TEXT);
    }

    /** Makes a value up where the parameter has no default. */
    Optional<ParameterValue> example(Parameter parameter) {
        return Parameters.standard(parameter, now).isPresent() ? Optional.empty() : Optional.of(madeUp(parameter));
    }

    private ParameterValue madeUp(Parameter parameter) {
        Demand demand = Parameters.demand(parameter, uses, now);
        return switch (demand.kind()) {
            case NUMBER -> new ParameterValue.OfNumber(inside(demand, 1));
            case DATE -> new ParameterValue.OfDate(inside(demand, endOfDay(now + YEAR)));
            case BYTES, TEXT ->
                new ParameterValue.OfBytes(Bytes.ofText("x".repeat((int) inside(demand, demand.least()))));
        };
    }

    private static long endOfDay(long seconds) {
        return seconds - seconds % Limits.DAY + Limits.DAY - 1;
    }

    private static long inside(Demand demand, long wished) {
        return Math.max(0, Math.min(demand.most(), Math.max(demand.least(), wished)));
    }

    /** Says what stands in for an empty field: the default or the example. */
    String hint(Parameter parameter) {
        ParameterValue value = Parameters.standard(parameter, now).orElseGet(() -> madeUp(parameter));
        return codec(parameter)
                .write(new OpenValue(Optional.of(value), Optional.empty()))
                .strip();
    }

    /** Names the field of a parameter. */
    static String label(Parameter parameter) {
        return String.format(Locale.ROOT, "{%s}", Parameters.name(parameter));
    }
}
