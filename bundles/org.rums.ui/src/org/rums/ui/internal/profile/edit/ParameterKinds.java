package org.rums.ui.internal.profile.edit;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.DateParameter;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.PasswordChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.edit.Parts;

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
        String base = usual(slot);
        String name = base;
        for (int number = 2; !usable(profile, slot, name); number++) {
            name = base + number;
        }
        return name;
    }

    private static String usual(Slot slot) {
        if (!(slot.owner() instanceof Change change)) {
            return slot.demand().kind() == Demand.Kind.DATE ? "date" : "least";
        }
        ObjectType object = ChangeKinds.object(change);
        return switch (object) {
            case USAGE_COUNTER -> "runs";
            case EXPIRATION_DATE -> ChangeKinds.verb(change) == Verb.SET ? "until" : "days";
            case RELATIVE_EXPIRATION, EXPIRATION_DAYS -> "days";
            case TIME_ALLOWED -> "minutes";
            case APPLICATION_PASSWORD -> "password";
            case SIGNATURE -> "signature";
            case LOCAL_SEATS -> "seats";
            case NETWORK_SEATS -> "networkSeats";
            case MEMORY -> "key";
        };
    }

    /** Makes a parameter for a place, whose fixed value becomes the default. */
    static Parameter create(Slot slot, String name) {
        Optional<ParameterValue> fixed = slot.fixed();
        return switch (slot.demand().kind()) {
            case NUMBER -> {
                NumberParameter made = Parts.numberParameter(name);
                fixed.ifPresent(value -> made.setStandard(value.size()));
                yield made;
            }
            case DATE -> {
                DateParameter made = Parts.dateParameter(name);
                fixed.ifPresent(value -> made.setStandard(Parts.moment(Instant.ofEpochSecond(value.size()))));
                yield made;
            }
            case BYTES, TEXT -> bytes(slot, name, fixed);
        };
    }

    private static BytesParameter bytes(Slot slot, String name, Optional<ParameterValue> fixed) {
        boolean secret = slot.owner() instanceof PasswordChange;
        BytesParameter made = Parts.bytesParameter(name, secret ? BytesKind.PASSWORD : BytesKind.TEXT);
        Optional<Bytes> bytes = fixed.map(value -> ((ParameterValue.OfBytes) value).bytes());
        bytes.filter(known -> !secret).ifPresent(made::setStandard);
        return made;
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
