package org.rums.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Expectation;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;

/**
 * What a profile takes for granted about one object before the update: by a condition, or because a change needs it.
 *
 * @param source condition, expectation or change
 * @param appId AppID, as text that is never grouped
 * @param object type of the object
 * @param place what tells the object from all others
 * @param comparison how it must compare
 * @param number with what, where it is fixed
 */
record Claim(
        EObject source,
        String appId,
        ObjectType object,
        List<Object> place,
        Comparison comparison,
        OptionalLong number) {
    /** All claims of a profile, conditions first. */
    static List<Claim> of(UpdateProfile profile) {
        List<Claim> claims = new ArrayList<>();
        profile.getConditions().forEach(condition -> of(condition).ifPresent(claims::add));
        for (PartitionChange partition : profile.getPartitions()) {
            for (Change change : partition.getChanges()) {
                List<Object> place = place(partition.getAppId(), change);
                Optional.ofNullable(change.getOnlyIf())
                        .map(expected -> of(expected, expected, partition.getAppId(), place))
                        .ifPresent(claims::add);
                if (needsObject(change)) {
                    claims.add(new Claim(
                            change,
                            String.valueOf(partition.getAppId()),
                            ChangeKinds.object(change),
                            place,
                            Comparison.PRESENT,
                            OptionalLong.empty()));
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> of(Condition condition) {
        if (condition instanceof ObjectCondition object && object.getExpected() != null) {
            Expectation expected = object.getExpected();
            return Optional.of(
                    of(object, expected, object.getAppId(), List.of(object.getAppId(), Slots.tested(expected))));
        } else if (condition instanceof MemoryCondition memory) {
            return Optional.of(new Claim(
                    memory,
                    String.valueOf(memory.getAppId()),
                    ObjectType.MEMORY,
                    List.of(memory.getAppId(), memory.getZone(), memory.getOffset()),
                    memory.isPresent() ? Comparison.PRESENT : Comparison.ABSENT,
                    OptionalLong.empty()));
        }
        return Optional.empty();
    }

    private static Claim of(EObject source, Expectation expected, int appId, List<Object> place) {
        Comparison comparison = Slots.comparison(expected);
        OptionalLong number = comparison.hasNumber()
                ? Slots.own(expected).flatMap(Slot::fixed).stream()
                        .mapToLong(ParameterValue::size)
                        .findFirst()
                : OptionalLong.empty();
        return new Claim(source, String.valueOf(appId), Slots.tested(expected), place, comparison, number);
    }

    /** What tells the object of a change from all others. */
    static List<Object> place(int appId, Change change) {
        return change instanceof MemoryChange memory
                ? List.of(appId, memory.getZone(), memory.getOffset())
                : List.of(appId, ChangeKinds.object(change));
    }

    /** UNLIMITED makes seats that are absent; SET makes everything. */
    private static boolean needsObject(Change change) {
        return switch (ChangeKinds.verb(change)) {
            case SET, SPECIAL -> false;
            case UNLIMITED -> ChangeKinds.object(change).unit() != Unit.SEATS;
            default -> true;
        };
    }
}
