package org.rums.model.edit;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.licence.Limits;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.DateChange;
import org.rums.model.DateParameter;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.PasswordChange;
import org.rums.model.SignatureChange;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;

/** Makes, finds names for, and renames parameters together with the values that refer to them. */
public final class ParameterEdits {
    private ParameterEdits() {}

    /**
     * Has a value asked for when issuing: makes a parameter for it, with the fixed value as its default.
     *
     * @param profile that gets the parameter
     * @param slot of the profile
     * @return the parameter
     */
    public static Parameter ask(UpdateProfile profile, Slot slot) {
        Parameter parameter = parameter(slot, freeName(profile, usualName(slot)));
        slot.fixed().ifPresent(value -> setStandard(parameter, value));
        profile.getParameters().add(parameter);
        refer(slot, parameter.getName());
        return parameter;
    }

    /** Makes a parameter that fits a place. It belongs to no profile yet. */
    public static Parameter parameter(Slot slot, String name) {
        return switch (slot.demand().kind()) {
            case NUMBER -> Parts.numberParameter(name);
            case DATE -> Parts.dateParameter(name);
            case BYTES -> Parts.bytesParameter(name, BytesKind.TEXT);
            case TEXT ->
                Parts.bytesParameter(
                        name, slot.owner() instanceof PasswordChange ? BytesKind.PASSWORD : BytesKind.TEXT);
        };
    }

    /** Has a place take the value of a parameter; a fixed value that is there stays for the way back. */
    public static void refer(Slot slot, String parameter) {
        Value value = slot.value()
                .orElseGet(() -> (Value) EcoreUtil.create(slot.feature().getEReferenceType()));
        value.setParameter(parameter);
        if (value.eContainer() == null) {
            slot.owner().eSet(slot.feature(), value);
        }
    }

    /**
     * Renames a parameter and all values that refer to it, even those that are not used now.
     *
     * @param profile that has the parameter
     * @param parameter of the profile
     * @param name the new name
     */
    public static void rename(UpdateProfile profile, Parameter parameter, String name) {
        String old = Parameters.name(parameter);
        boolean alone = profile.getParameters().stream()
                .noneMatch(other -> other != parameter && Parameters.name(other).equals(old));
        if (alone && !old.isEmpty()) {
            values(profile)
                    .filter(value -> old.equals(value.getParameter()))
                    .forEach(value -> value.setParameter(name));
        }
        parameter.setName(name);
    }

    /** Returns a name that no parameter of a profile has: the one wished, or with a number behind it. */
    public static String freeName(UpdateProfile profile, String wish) {
        return Stream.concat(Stream.of(wish), IntStream.iterate(2, n -> n + 1).mapToObj(n -> wish + n))
                .filter(name -> Parameters.named(profile, name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Returns all values in an object, used or not. */
    static Stream<Value> values(EObject object) {
        Iterable<EObject> contents = object::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(Value.class::isInstance)
                .map(Value.class::cast);
    }

    /** Returns what the parameter of a place is called as long as nobody says otherwise. */
    public static String usualName(Slot slot) {
        if (slot.owner() instanceof PasswordChange) {
            return "password";
        } else if (slot.owner() instanceof SignatureChange) {
            return "signature";
        } else if (slot.owner() instanceof MemoryChange) {
            return "key";
        } else if (slot.owner() instanceof NumberChange change) {
            return ChangeKinds.object(change).unit().name().toLowerCase(Locale.ROOT);
        } else if (slot.demand().kind() == Demand.Kind.DATE) {
            return slot.owner() instanceof DateChange ? "until" : "date";
        }
        return slot.owner() instanceof DateChange ? "days" : "least";
    }

    private static void setStandard(Parameter parameter, ParameterValue value) {
        if (parameter instanceof NumberParameter number && value instanceof ParameterValue.OfNumber known) {
            number.setStandard(known.number());
        } else if (parameter instanceof DateParameter date && value instanceof ParameterValue.OfDate known) {
            date.setStandard(Parts.moment(Instant.ofEpochSecond(known.seconds())));
        } else if (parameter instanceof BytesParameter bytes
                && value instanceof ParameterValue.OfBytes known
                && bytes.getKind() != BytesKind.PASSWORD) {
            bytes.setKind(Limits.isUtf8(known.bytes().toArray()) ? BytesKind.TEXT : BytesKind.BYTES);
            bytes.setStandard(known.bytes());
        }
    }
}
