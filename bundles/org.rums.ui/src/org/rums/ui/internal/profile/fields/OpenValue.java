package org.rums.ui.internal.profile.fields;

import java.util.Optional;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;

/**
 * What stands in a place for a value: a fixed one, the name of a parameter, or nothing yet.
 *
 * @param fixed the fixed value
 * @param parameter name of the parameter
 */
public record OpenValue(Optional<ParameterValue> fixed, Optional<String> parameter) {
    /** Returns what stands in a place. */
    public static OpenValue of(Slot slot) {
        return new OpenValue(slot.fixed(), slot.parameter());
    }
}
