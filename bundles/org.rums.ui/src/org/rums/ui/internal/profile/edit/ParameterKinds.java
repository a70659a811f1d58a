package org.rums.ui.internal.profile.edit;

import java.util.Optional;
import java.util.stream.Stream;
import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.Parameter;
import org.rums.model.PasswordChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.edit.ParameterEdits;

/** Which parameters fit a place, and what they are called as long as nobody says otherwise. */
public final class ParameterKinds {
    private ParameterKinds() {}

    /** Tells whether a parameter can give the value of a place: a password only where a password is set. */
    public static boolean fits(Slot slot, Parameter parameter) {
        return slot.demand().kind().fits(Parameters.kind(parameter))
                && slot.owner() instanceof PasswordChange == Parameters.secret(parameter);
    }

    /** Returns the names of all parameters that fit a place. */
    public static Stream<String> names(UpdateProfile profile, Slot slot) {
        return profile.getParameters().stream()
                .filter(parameter -> fits(slot, parameter))
                .map(Parameters::name);
    }

    /** Tells whether a name is free or that of a parameter that fits. */
    public static boolean usable(UpdateProfile profile, Slot slot, String name) {
        return Parameters.named(profile, name)
                .map(parameter -> fits(slot, parameter))
                .orElse(!name.isBlank());
    }

    /** Proposes a name for the parameter of a place: one that fits already, else the usual one, with a number if need be. */
    public static String propose(UpdateProfile profile, Slot slot) {
        String base = ParameterEdits.usualName(slot);
        String name = base;
        for (int number = 2; !usable(profile, slot, name); number++) {
            name = base + number;
        }
        return name;
    }

    /** Returns the default of a parameter that does not depend on the day of issue. */
    static Optional<ParameterValue> fixedStandard(Parameter parameter) {
        boolean relative = parameter instanceof DateParameter date
                && Optional.ofNullable(date.getStandard())
                        .map(Moment::getCount)
                        .filter(count -> count != MomentKind.FIXED)
                        .isPresent();
        return relative ? Optional.empty() : Parameters.standard(parameter, 0);
    }
}
