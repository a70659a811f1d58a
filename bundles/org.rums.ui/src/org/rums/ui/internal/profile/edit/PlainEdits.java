package org.rums.ui.internal.profile.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.DateValue;
import org.rums.model.NumberValue;
import org.rums.model.PasswordChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Uses;
import org.rums.model.edit.ParameterEdits;

/** What edits do to the objects, without the command around it: to put several into one step. */
public final class PlainEdits {
    private PlainEdits() {}

    /** Carries out a change of a profile and removes the parameters that lost their last use by it. */
    public static void withoutIdleParameters(UpdateProfile profile, Runnable change) {
        Set<String> lost = new HashSet<>(Uses.of(profile).byParameter().keySet());
        change.run();
        lost.removeAll(Uses.of(profile).byParameter().keySet());
        profile.getParameters().removeIf(parameter -> lost.contains(Parameters.name(parameter)));
    }

    /**
     * Fixes the value of places.
     *
     * @param value what it is; nothing takes it away
     * @param form how bytes were given
     */
    public static void fix(Collection<Slot> slots, Optional<ParameterValue> value, BytesForm form) {
        slots.forEach(slot -> put(value(slot), value, form));
    }

    /**
     * Takes the value of places from a parameter. Where there is none of this name it is made, with the fixed value of
     * the first place as its default. A password that was typed does not stay behind.
     */
    public static void ask(UpdateProfile profile, Collection<Slot> slots, String name) {
        slots.stream()
                .findFirst()
                .filter(slot -> Parameters.named(profile, name).isEmpty())
                .ifPresent(slot -> ParameterEdits.rename(profile, ParameterEdits.ask(profile, slot), name));
        slots.forEach(slot -> {
            ParameterEdits.refer(slot, name);
            if (slot.owner() instanceof PasswordChange change) {
                change.getPassword().setBytes(null);
            }
        });
    }

    static void put(Value target, Optional<ParameterValue> value, BytesForm form) {
        target.setParameter(null);
        Optional<Long> size = value.map(ParameterValue::size);
        if (target instanceof NumberValue number) {
            number.setNumber(size.orElse(null));
        } else if (target instanceof DateValue date) {
            date.setDate(size.map(Instant::ofEpochSecond).orElse(null));
        } else if (target instanceof BytesValue bytes) {
            bytes.setBytes(value.map(PlainEdits::bytes).orElse(null));
            bytes.setForm(form);
            bytes.setFile(null);
        }
    }

    private static Bytes bytes(ParameterValue value) {
        return ((ParameterValue.OfBytes) value).bytes();
    }

    static BytesForm form(Value value) {
        return value instanceof BytesValue bytes ? bytes.getForm() : BytesForm.HEX;
    }

    /** Returns the value of a place, which is made where there is none. */
    static Value value(Slot slot) {
        return slot.value().orElseGet(() -> {
            Value made = (Value) RumsFactory.eINSTANCE.create(slot.feature().getEReferenceType());
            slot.owner().eSet(slot.feature(), made);
            return made;
        });
    }
}
