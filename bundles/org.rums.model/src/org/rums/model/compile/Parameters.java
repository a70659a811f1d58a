package org.rums.model.compile;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.rums.core.licence.Limits;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;

/** What the parameters of a profile are, allow and default to. */
public final class Parameters {
    private Parameters() {}

    /** Returns the first parameter of a name. */
    public static Optional<Parameter> named(UpdateProfile profile, String name) {
        return profile.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    /** Returns what a value of a parameter is. */
    public static Demand.Kind kind(Parameter parameter) {
        if (parameter instanceof NumberParameter) {
            return Demand.Kind.NUMBER;
        } else if (parameter instanceof DateParameter) {
            return Demand.Kind.DATE;
        }
        return bytesKind(parameter) == BytesKind.BYTES ? Demand.Kind.BYTES : Demand.Kind.TEXT;
    }

    /** Tells whether a value must never be shown. */
    public static boolean secret(Parameter parameter) {
        return parameter instanceof BytesParameter && bytesKind(parameter) == BytesKind.PASSWORD;
    }

    private static BytesKind bytesKind(Parameter parameter) {
        return ((BytesParameter) parameter).getKind();
    }

    /**
     * Returns what a parameter itself demands, without its uses.
     *
     * @param parameter of a profile
     * @param vendorTime seconds since 1970, from which relative dates count
     */
    public static Demand ownDemand(Parameter parameter, long vendorTime) {
        if (parameter instanceof NumberParameter number) {
            return new Demand(
                    Demand.Kind.NUMBER,
                    Optional.ofNullable(number.getLeast()).orElse(0L),
                    Optional.ofNullable(number.getMost()).orElse(Demand.NUMBER.most()));
        } else if (parameter instanceof DateParameter date) {
            return new Demand(
                    Demand.Kind.DATE,
                    moment(date.getEarliest(), vendorTime, Moments::first).orElse(0),
                    moment(date.getLatest(), vendorTime, Moments::last).orElse(Demand.DATE.most()));
        }
        BytesParameter bytes = (BytesParameter) parameter;
        return new Demand(
                kind(parameter),
                Optional.ofNullable(bytes.getLeast()).orElse(1),
                Math.min(
                        Limits.MEMORY_LENGTH,
                        Optional.ofNullable(bytes.getMost()).orElse(Limits.MEMORY_LENGTH)));
    }

    /**
     * Returns what a value of a parameter must be: its own limits and those of all its uses.
     *
     * @param parameter of the profile
     * @param uses of the parameters of the profile
     * @param vendorTime seconds since 1970, from which relative dates count
     */
    public static Demand demand(Parameter parameter, Uses uses, long vendorTime) {
        Demand demand = ownDemand(parameter, vendorTime);
        for (Slot use : uses.of(name(parameter))) {
            if (use.demand().kind().fits(demand.kind())) {
                demand = demand.and(use.demand());
            }
        }
        return demand;
    }

    /** Returns the name of a parameter, empty where it has none yet. */
    public static String name(Parameter parameter) {
        return Optional.ofNullable(parameter.getName()).orElse("");
    }

    /**
     * Returns what a parameter is where nothing is given; a password has no such value.
     *
     * @param parameter of a profile
     * @param vendorTime seconds since 1970, from which relative dates count
     */
    public static Optional<ParameterValue> standard(Parameter parameter, long vendorTime) {
        if (parameter instanceof NumberParameter number) {
            return Optional.ofNullable(number.getStandard()).map(ParameterValue.OfNumber::new);
        } else if (parameter instanceof DateParameter date) {
            OptionalLong seconds = moment(date.getStandard(), vendorTime, Moments::last);
            return seconds.isPresent() ? Optional.of(new ParameterValue.OfDate(seconds.getAsLong())) : Optional.empty();
        }
        return secret(parameter)
                ? Optional.empty()
                : Optional.ofNullable(((BytesParameter) parameter).getStandard())
                        .map(ParameterValue.OfBytes::new);
    }

    private static OptionalLong moment(Moment moment, long vendorTime, BiFunction<Moment, Long, OptionalLong> date) {
        return moment == null ? OptionalLong.empty() : date.apply(moment, vendorTime);
    }
}
