package org.rums.ui.internal.profile.edit;

import java.util.List;
import java.util.Optional;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.edit.ParameterEdits;

/** Edits of the values of a profile: fixed ones, and those that a parameter gives when issuing. */
public final class ValueEdits {
    private final UpdateProfile profile;
    private final Edits edits;

    /** Edits of a profile. */
    public ValueEdits(UpdateProfile profile, Edits edits) {
        this.profile = profile;
        this.edits = edits;
    }

    /**
     * Fixes a value in all places, as part of the same run of keystrokes.
     *
     * @param slots places of one kind
     * @param value what it is; nothing takes it away
     * @param form how bytes were given
     */
    public void fix(List<Slot> slots, Optional<ParameterValue> value, BytesForm form) {
        Runnable edit = () -> PlainEdits.fix(slots, value, form);
        if (slots.stream().anyMatch(slot -> slot.parameter().isPresent())) {
            run(EditMessages.Fix, edit);
        } else if (!slots.isEmpty()) {
            List<?> owners = slots.stream().map(Slot::owner).toList();
            edits.run(
                    EditMessages.ChangeValue,
                    slots.stream().map(Slot::owner).toList(),
                    edit,
                    Optional.of(List.of("fix", owners)));
        }
    }

    /** Sets bytes that were read from a file. */
    public void fixFromFile(Slot slot, Bytes bytes, String file) {
        run(EditMessages.ChangeValue, () -> {
            BytesValue value = (BytesValue) PlainEdits.value(slot);
            PlainEdits.put(value, Optional.of(new ParameterValue.OfBytes(bytes)), BytesForm.FILE);
            value.setFile(file);
        });
    }

    /** Goes back from a parameter to the fixed values there were before, or else to the default of the parameter. */
    public void fix(List<Slot> slots) {
        run(EditMessages.Fix, () -> slots.forEach(this::fix));
    }

    private void fix(Slot slot) {
        Optional<ParameterValue> standard = slot.parameter()
                .flatMap(name -> Parameters.named(profile, name))
                .flatMap(ParameterKinds::fixedStandard);
        Value value = PlainEdits.value(slot);
        value.setParameter(null);
        if (slot.fixed().isEmpty()) {
            PlainEdits.put(value, standard, PlainEdits.form(value));
        }
    }

    /**
     * Takes the value of all places from a parameter, which is made where there is none of this name; a fixed value
     * becomes its default.
     *
     * @param slots places of one kind
     * @param name of a parameter whose kind fits, see {@link ParameterKinds#fits}
     */
    public void ask(List<Slot> slots, String name) {
        run(EditMessages.Ask, () -> PlainEdits.ask(profile, slots, name));
    }

    /** Gives a parameter another name, in all places that it gives the value of. */
    public void rename(String from, String to) {
        Parameters.named(profile, from)
                .ifPresent(parameter ->
                        edits.run(EditMessages.Rename, profile, () -> ParameterEdits.rename(profile, parameter, to)));
    }

    /** Edits a parameter as part of the same run of keystrokes. */
    public void parameter(Parameter parameter, Runnable edit) {
        edits.run(EditMessages.ChangeParameter, List.of(parameter), edit, Optional.of(List.of("parameter", parameter)));
    }

    private void run(String label, Runnable edit) {
        edits.run(label, profile, () -> PlainEdits.withoutIdleParameters(profile, edit));
    }
}
