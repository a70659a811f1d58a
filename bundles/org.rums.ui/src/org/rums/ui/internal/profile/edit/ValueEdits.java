package org.rums.ui.internal.profile.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.DateValue;
import org.rums.model.NumberValue;
import org.rums.model.Parameter;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;

/** Edits of the values of a profile: fixed ones, and those that a parameter gives when issuing. */
public final class ValueEdits {
    private final UpdateProfile profile;
    private final Edits edits;
    private final ProfileEdits contents;

    /** Edits of a profile. */
    public ValueEdits(UpdateProfile profile, Edits edits) {
        this.profile = profile;
        this.edits = edits;
        this.contents = new ProfileEdits(profile, edits);
    }

    /**
     * Fixes a value in all places, as part of the same run of keystrokes.
     *
     * @param slots places of one kind
     * @param value what it is; nothing takes it away
     * @param form how bytes were given
     */
    public void fix(List<Slot> slots, Optional<ParameterValue> value, BytesForm form) {
        Runnable edit = () -> slots.forEach(slot -> put(value(slot), value, form));
        if (slots.stream().anyMatch(slot -> slot.parameter().isPresent())) {
            edits.run(EditMessages.Fix, profile, () -> contents.withoutIdleParameters(edit));
        } else {
            edits.run(
                    EditMessages.ChangeValue,
                    slots.stream().map(Slot::owner).toList(),
                    edit,
                    Optional.of(List.of("fix", slots.stream().map(Slot::owner).toList())));
        }
    }

    private static void put(Value target, Optional<ParameterValue> value, BytesForm form) {
        target.setParameter(null);
        Optional<Long> size = value.map(ParameterValue::size);
        if (target instanceof NumberValue number) {
            number.setNumber(size.orElse(null));
        } else if (target instanceof DateValue date) {
            date.setDate(size.map(Instant::ofEpochSecond).orElse(null));
        } else if (target instanceof BytesValue bytes) {
            bytes.setBytes(value.map(ValueEdits::bytes).orElse(null));
            bytes.setForm(form);
            bytes.setFile(null);
        }
    }

    private static Bytes bytes(ParameterValue value) {
        return ((ParameterValue.OfBytes) value).bytes();
    }

    /** Sets bytes that were read from a file. */
    public void fixFromFile(Slot slot, Bytes bytes, String file) {
        edits.run(
                EditMessages.ChangeValue,
                profile,
                () -> contents.withoutIdleParameters(() -> {
                    BytesValue value = (BytesValue) value(slot);
                    put(value, Optional.of(new ParameterValue.OfBytes(bytes)), BytesForm.FILE);
                    value.setFile(file);
                }));
    }

    /** Goes back from a parameter to fixed values; those are what the parameter had as its default. */
    public void fix(List<Slot> slots) {
        edits.run(
                EditMessages.Fix,
                profile,
                () -> contents.withoutIdleParameters(() -> slots.forEach(slot -> {
                    Optional<ParameterValue> standard = slot.parameter()
                            .flatMap(name -> Parameters.named(profile, name))
                            .flatMap(ParameterKinds::fixedStandard);
                    Value value = value(slot);
                    value.setParameter(null);
                    standard.ifPresent(known -> put(value, standard, form(value)));
                })));
    }

    private static BytesForm form(Value value) {
        return value instanceof BytesValue bytes ? bytes.getForm() : BytesForm.HEX;
    }

    /**
     * Takes the value of all places from a parameter, which is made where there is none of this name; a fixed value
     * becomes its default.
     *
     * @param slots places of one kind
     * @param name of a parameter whose kind fits, see {@link ParameterKinds#fits}
     */
    public void ask(List<Slot> slots, String name) {
        edits.run(
                EditMessages.Ask,
                profile,
                () -> contents.withoutIdleParameters(() -> {
                    if (Parameters.named(profile, name).isEmpty()) {
                        profile.getParameters().add(ParameterKinds.create(slots.get(0), name));
                    }
                    slots.forEach(slot -> {
                        Value value = value(slot);
                        put(value, Optional.empty(), form(value));
                        value.setParameter(name);
                    });
                }));
    }

    /** Gives a parameter another name, in all places that it gives the value of. */
    public void rename(String from, String to) {
        edits.run(EditMessages.Rename, profile, () -> {
            Slots.of(profile).stream()
                    .filter(slot -> slot.parameter().filter(from::equals).isPresent())
                    .forEach(slot -> value(slot).setParameter(to));
            Parameters.named(profile, from).ifPresent(parameter -> parameter.setName(to));
        });
    }

    /** Edits a parameter as part of the same run of keystrokes. */
    public void parameter(Parameter parameter, Runnable edit) {
        edits.run(EditMessages.ChangeParameter, List.of(parameter), edit, Optional.of(List.of("parameter", parameter)));
    }

    private static Value value(Slot slot) {
        return slot.value().orElseGet(() -> {
            Value made = (Value) RumsFactory.eINSTANCE.create(slot.feature().getEReferenceType());
            slot.owner().eSet(slot.feature(), made);
            return made;
        });
    }
}
