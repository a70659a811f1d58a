package org.rums.cli.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;

/** Conditions as people write them: {@code usage-counter >= 1}, {@code password present}, {@code RAM2:0x10 absent}. */
final class Conditions {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z][A-Za-z0-9:-]*)\\s*(>=|<=|!=|=|<|>|present|absent)\\s*(\\S*)");
    private static final Map<String, Comparison> WORDS = Map.of(
            "present", Comparison.PRESENT,
            "absent", Comparison.ABSENT,
            "=", Comparison.EQUAL,
            "!=", Comparison.NOT_EQUAL,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.GREATER,
            ">=", Comparison.AT_LEAST);

    private Conditions() {}

    static Condition parse(int appId, String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw wrong(text);
        }
        Comparison comparison = WORDS.get(match.group(2));
        Optional<Names.Place> place = Names.place(match.group(1));
        if (comparison.hasNumber() == match.group(3).isEmpty() || place.isPresent() && comparison.hasNumber()) {
            throw wrong(text);
        }
        if (place.isPresent()) {
            boolean present = comparison == Comparison.PRESENT;
            return new Condition.MemoryPresence(
                    appId, place.get().zone(), place.get().offset(), present);
        }
        ObjectType object = Names.object(match.group(1));
        if (comparison.hasNumber() && !object.isNumber()) {
            throw wrong(text);
        }
        long number = comparison.hasNumber() ? Names.value(object, match.group(3)) : 0;
        return new Condition.ObjectCompare(appId, object, comparison, number);
    }

    static Condition models(String text) {
        Set<Model> models = EnumSet.noneOf(Model.class);
        for (String word : text.split(",", -1)) {
            models.add(Names.model(word));
        }
        return new Condition.ModelIn(models);
    }

    private static UsageException wrong(String text) {
        return new UsageException("usage.condition", text);
    }
}
