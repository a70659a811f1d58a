package org.rums.model.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rums.model.UpdateProfile;

/**
 * The places of a profile that take a value, and which parameter gives it. A picture of one moment: it does not follow
 * edits.
 *
 * @param slots all places, in the order of the profile
 * @param byParameter those whose value a parameter gives, by its name
 */
public record Uses(List<Slot> slots, Map<String, List<Slot>> byParameter) {
    /** Copies both. */
    public Uses {
        slots = List.copyOf(slots);
        byParameter = Map.copyOf(byParameter);
    }

    /** Returns those of a profile. */
    public static Uses of(UpdateProfile profile) {
        List<Slot> slots = Slots.of(profile);
        return new Uses(
                slots,
                slots.stream()
                        .filter(slot -> slot.parameter().isPresent())
                        .collect(Collectors.groupingBy(slot -> slot.parameter().orElseThrow())));
    }

    /** Returns the places whose value a parameter gives. */
    public List<Slot> of(String parameter) {
        return byParameter.getOrDefault(parameter, List.of());
    }
}
