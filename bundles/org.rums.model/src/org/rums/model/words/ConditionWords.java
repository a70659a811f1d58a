package org.rums.model.words;

import java.util.Optional;
import java.util.stream.Collectors;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.model.BoxRange;
import org.rums.model.Change;
import org.rums.model.Expectation;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.nls.Phrases;

/** Says conditions. */
final class ConditionWords {
    private final LicenceWords licences;
    private final Phrases phrases;
    private final ValueWords values;

    ConditionWords(LicenceWords licences, Phrases phrases, ValueWords values) {
        this.licences = licences;
        this.phrases = phrases;
        this.values = values;
    }

    Optional<String> onlyIf(Change change) {
        return Optional.ofNullable(change.getOnlyIf())
                .map(expected -> change instanceof MemoryChange memory
                        ? memory(memory.getZone(), memory.getOffset(), presence(expected))
                        : expected(expected));
    }

    String condition(org.rums.model.Condition condition) {
        if (condition instanceof ModelCondition models) {
            return phrases.say(
                    "condition.models",
                    models.getModels().isEmpty()
                            ? ValueWords.MISSING
                            : models.getModels().stream().map(Model::title).collect(Collectors.joining(", ")));
        } else if (condition instanceof FirmwareCondition least) {
            return licences.condition(new Condition.FirmwareAtLeast(least.getFirmware() & 0xFFFF));
        } else if (condition instanceof BoxRange range) {
            return phrases.say("condition.range", box(range.getFirst()), box(range.getLast()));
        } else if (condition instanceof MemoryCondition memory) {
            return partition(memory(memory.getZone(), memory.getOffset(), memory.isPresent()), memory.getAppId());
        } else if (condition instanceof ObjectCondition object) {
            String expected = Optional.ofNullable(object.getExpected())
                    .map(this::expected)
                    .orElse(ValueWords.MISSING);
            return partition(expected, object.getAppId());
        }
        return ValueWords.MISSING;
    }

    private String partition(String condition, int appId) {
        return phrases.say("condition.partition", condition, String.valueOf(appId));
    }

    private String expected(Expectation expected) {
        ObjectType object = Slots.tested(expected);
        Comparison comparison = Slots.comparison(expected);
        if (object == ObjectType.MEMORY || comparison.hasNumber() && !object.isNumber()) {
            return phrases.say("change.impossible", licences.object(object));
        } else if (!comparison.hasNumber()) {
            return licences.condition(new Condition.ObjectCompare(0, object, comparison, 0));
        }
        Slot slot = Slots.own(expected).orElseThrow();
        return slot.fixed()
                .map(ParameterValue::size)
                .filter(slot.demand()::holds)
                .map(number -> licences.condition(new Condition.ObjectCompare(0, object, comparison, number)))
                .orElseGet(() -> licences.compare(object, comparison, values.value(slot)));
    }

    private String memory(int zone, int offset, boolean present) {
        return phrases.say("condition.memory." + (present ? "present" : "absent"), values.place(zone, offset));
    }

    private static boolean presence(Expectation expected) {
        return Slots.comparison(expected) != Comparison.ABSENT;
    }

    private static String box(long name) {
        return BoxId.format(name & 0xFFFF_FFFFL);
    }
}
