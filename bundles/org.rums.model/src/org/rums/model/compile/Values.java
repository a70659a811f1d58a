package org.rums.model.compile;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;

/**
 * What each parameter of a profile is for one code: what was given, else its default.
 *
 * @param byName a value for each parameter that has one; an unused one needs none
 * @param problems why these values cannot be used; none where they can
 */
public record Values(Map<String, ParameterValue> byName, List<ValueProblem> problems) {
    /** Copies both. */
    public Values {
        byName = Map.copyOf(byName);
        problems = List.copyOf(problems);
    }

    /**
     * Completes and checks values.
     *
     * @param profile that has the parameters
     * @param given by name
     * @param vendorTime seconds since 1970, from which relative dates count
     * @return the values, in use or with their problems
     */
    public static Values of(UpdateProfile profile, Map<String, ParameterValue> given, long vendorTime) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        List<ValueProblem> problems = new ArrayList<>();
        Uses uses = Uses.of(profile);
        for (Parameter parameter : profile.getParameters()) {
            String name = Parameters.name(parameter);
            Demand demand = Parameters.demand(parameter, uses, vendorTime);
            Optional<ParameterValue> value =
                    Optional.ofNullable(given.get(name)).or(() -> Parameters.standard(parameter, vendorTime));
            value.ifPresent(known -> values.put(name, known));
            if (value.isPresent() || !uses.of(name).isEmpty()) {
                problem(demand, value).ifPresent(reason -> problems.add(new ValueProblem(name, reason, demand)));
            }
        }
        given.keySet().stream()
                .filter(name -> Parameters.named(profile, name).isEmpty())
                .sorted()
                .forEach(name -> problems.add(new ValueProblem(name, ValueProblem.Reason.UNKNOWN, Demand.NUMBER)));
        return new Values(values, problems);
    }

    /**
     * Values that make the longest code: each parameter at its most.
     *
     * @param profile that has the parameters
     * @param vendorTime seconds since 1970, from which relative dates count
     * @return a value for each parameter
     */
    public static Values longest(UpdateProfile profile, long vendorTime) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        Uses uses = Uses.of(profile);
        for (Parameter parameter : profile.getParameters()) {
            values.put(Parameters.name(parameter), largest(Parameters.demand(parameter, uses, vendorTime)));
        }
        return new Values(values, List.of());
    }

    /**
     * Refuses values with a problem.
     *
     * @return this
     * @throws RefusedException VALUE_MISSING or VALUE_REFUSED, naming each parameter
     */
    public Values usable() throws RefusedException {
        if (problems.isEmpty()) {
            return this;
        }
        boolean missing = problems.stream().allMatch(problem -> problem.reason() == ValueProblem.Reason.MISSING);
        String detail = problems.stream()
                .map(problem -> problem.text(Locale.ENGLISH, ZoneOffset.UTC))
                .collect(Collectors.joining(" "));
        throw new RefusedException(missing ? ResultCode.VALUE_MISSING : ResultCode.VALUE_REFUSED, detail);
    }

    private static Optional<ValueProblem.Reason> problem(Demand demand, Optional<ParameterValue> value) {
        return value.map(known -> problem(demand, known)).orElse(Optional.of(ValueProblem.Reason.MISSING));
    }

    private static Optional<ValueProblem.Reason> problem(Demand demand, ParameterValue value) {
        if (!value.kind().fits(demand.kind())) {
            return Optional.of(ValueProblem.Reason.OTHER_KIND);
        } else if (value.size() < demand.least()) {
            return Optional.of(ValueProblem.Reason.TOO_SMALL);
        } else if (value.size() > demand.most()) {
            return Optional.of(ValueProblem.Reason.TOO_LARGE);
        }
        boolean text = demand.kind() != Demand.Kind.TEXT
                || Limits.isUtf8(((ParameterValue.OfBytes) value).bytes().toArray());
        return text ? Optional.empty() : Optional.of(ValueProblem.Reason.NO_TEXT);
    }

    private static ParameterValue largest(Demand demand) {
        return switch (demand.kind()) {
            case NUMBER -> new ParameterValue.OfNumber(demand.most());
            case DATE -> new ParameterValue.OfDate(demand.most());
            case BYTES, TEXT -> new ParameterValue.OfBytes(Bytes.ofText("x".repeat((int) Math.max(0, demand.most()))));
        };
    }
}
