package org.rums.model.compile;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import org.rums.core.licence.Dates;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.HexDigits;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Parameter;

/** Reads what a person, a table or a command line gives for a parameter. Limits are tested later. */
public final class ValueReader {
    private ValueReader() {}

    /**
     * Reads a value: a whole number, decimal or with {@code 0x}; a date ({@link Dates}), whose day ends with its last
     * second; hexadecimal digits with or without blanks, commas and {@code 0x}; or a text as it is.
     *
     * @param parameter that it is for
     * @param text as given
     * @return the value
     * @throws RefusedException VALUE_REFUSED, naming the parameter and what it needs
     */
    public static ParameterValue read(Parameter parameter, String text) throws RefusedException {
        return switch (Parameters.kind(parameter)) {
            case NUMBER -> number(parameter, text.strip());
            case DATE -> date(parameter, text);
            case BYTES -> bytes(parameter, text);
            case TEXT -> new ParameterValue.OfBytes(Bytes.ofText(text));
        };
    }

    /**
     * Reads hexadecimal digits as people write them.
     *
     * @param text such as {@code 0x1F, 2a 3B}
     * @return the bytes
     * @throws IllegalArgumentException for anything else
     */
    public static Bytes hex(String text) {
        return HexDigits.bytes(text).map(Bytes::of).orElseThrow(() -> new IllegalArgumentException("no digits"));
    }

    private static ParameterValue number(Parameter parameter, String text) throws RefusedException {
        try {
            boolean hex = text.regionMatches(true, 0, "0x", 0, 2);
            return new ParameterValue.OfNumber(hex ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw unreadable(parameter);
        }
    }

    private static ParameterValue date(Parameter parameter, String text) throws RefusedException {
        OptionalLong seconds = Dates.end(text);
        if (seconds.isEmpty()) {
            throw unreadable(parameter);
        }
        return new ParameterValue.OfDate(seconds.getAsLong());
    }

    private static ParameterValue bytes(Parameter parameter, String text) throws RefusedException {
        assert ((BytesParameter) parameter).getKind() == BytesKind.BYTES;
        try {
            return new ParameterValue.OfBytes(hex(text));
        } catch (IllegalArgumentException e) {
            throw unreadable(parameter);
        }
    }

    private static RefusedException unreadable(Parameter parameter) {
        Demand demand = new Demand(Parameters.kind(parameter), 0, 0);
        ValueProblem problem = new ValueProblem(parameter.getName(), ValueProblem.Reason.UNREADABLE, demand);
        return new RefusedException(ResultCode.VALUE_REFUSED, problem.text(Locale.ENGLISH, ZoneOffset.UTC));
    }
}
