package org.rums.model.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rums.core.result.RefusedException;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.CodeLength;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.compile.Uses;

/**
 * What rules look at, computed once for all of them.
 *
 * @param profile not changed
 * @param uses its places for values
 * @param length of its longest code; nothing where no code can be made
 * @param context what is known beside
 */
record Subject(UpdateProfile profile, Uses uses, Optional<CodeLength> length, RuleContext context) {
    static Subject of(UpdateProfile profile, RuleContext context) {
        return new Subject(profile, Uses.of(profile), length(profile, context), context);
    }

    private static Optional<CodeLength> length(UpdateProfile profile, RuleContext context) {
        try {
            return Optional.of(CodeLength.worst(profile, context.now()));
        } catch (RefusedException e) {
            // rules say what is wrong
            return Optional.empty();
        }
    }

    Stream<Change> changes() {
        return profile.getPartitions().stream().flatMap(partition -> partition.getChanges().stream());
    }

    /** The AppID of a change, as text that is never grouped. */
    static String appId(Change change) {
        return change.eContainer() instanceof PartitionChange partition ? String.valueOf(partition.getAppId()) : "";
    }

    /** How many bytes a memory object has at most, whatever its parameter gives. */
    long longest(MemoryChange change) {
        if (change.getLength() > 0) {
            return change.getLength();
        }
        List<Slot> slots = Slots.of(change);
        return slots.isEmpty() ? 0 : longest(slots.get(0));
    }

    private long longest(Slot slot) {
        return slot.parameter()
                .map(name -> Parameters.named(profile, name)
                        .map(parameter -> Parameters.demand(parameter, uses, context.now()))
                        .filter(demand -> demand.kind().hasBytes())
                        .map(Demand::most)
                        .orElse(0L))
                .orElseGet(() -> slot.fixed().map(ParameterValue::size).orElse(0L));
    }
}
