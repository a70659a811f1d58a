package org.rums.ui.internal.profile.licences;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.core.licence.Verb;
import org.rums.model.compile.Demand;
import org.rums.ui.internal.profile.fields.OpenCodec;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.fields.TextCodec;

/** What is done to seats, in one cell: "5", "+5", "-5", "{seats}", "+{seats}", "∞", "removed". */
final class SeatsCodec implements TextCodec<SeatsCodec.Seats> {
    private static final Pattern STEP = Pattern.compile("([+\u2212-])\\s*(.*)");
    private static final String UNLIMITED = "\u221E";

    /**
     * What is done to seats.
     *
     * @param verb SET, ADD, SUBTRACT, CLEAR or UNLIMITED
     * @param value how many, where the verb takes a number
     */
    record Seats(Verb verb, OpenValue value) {
        private static final OpenValue NONE = new OpenValue(Optional.empty(), Optional.empty());

        static Seats of(Verb verb) {
            return new Seats(verb, NONE);
        }
    }

    private final OpenCodec numbers = new OpenCodec(Demand.Kind.NUMBER, false);

    @Override
    public Class<Seats> type() {
        return Seats.class;
    }

    @Override
    public Optional<Seats> read(String typed) throws UnreadableException {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        } else if (isWord(text, UNLIMITED, LicenceMessages.Unlimited)) {
            return Optional.of(Seats.of(Verb.UNLIMITED));
        } else if (isWord(text, "x", LicenceMessages.Removed)) {
            return Optional.of(Seats.of(Verb.CLEAR));
        }
        Matcher step = STEP.matcher(text);
        Verb verb = !step.matches() ? Verb.SET : step.group(1).equals("+") ? Verb.ADD : Verb.SUBTRACT;
        String number = step.matches() ? step.group(2) : text.startsWith("=") ? text.substring(1) : text;
        try {
            return numbers.read(number.strip()).map(value -> new Seats(verb, value));
        } catch (UnreadableException e) {
            throw new UnreadableException(LicenceMessages.format(LicenceMessages.Unreadable, text));
        }
    }

    private static boolean isWord(String text, String sign, String word) {
        return text.equals(sign) || word.regionMatches(true, 0, text, 0, Math.max(3, text.length()));
    }

    @Override
    public String write(Seats seats) {
        return switch (seats.verb()) {
            case ADD -> "+" + numbers.write(seats.value());
            case SUBTRACT -> "\u2212" + numbers.write(seats.value());
            case UNLIMITED -> UNLIMITED + ' ' + LicenceMessages.Unlimited;
            case CLEAR -> LicenceMessages.Removed;
            default -> numbers.write(seats.value());
        };
    }
}
