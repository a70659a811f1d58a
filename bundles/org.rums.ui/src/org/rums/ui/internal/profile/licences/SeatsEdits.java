package org.rums.ui.internal.profile.licences;

import java.util.List;
import java.util.Optional;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.NumberChange;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.edit.Parts;
import org.rums.ui.internal.profile.edit.Edits;
import org.rums.ui.internal.profile.edit.PlainEdits;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.licences.SeatsCodec.Seats;

/** The seats of a partition as cells of the matrix, which are the very changes that the page Data Objects shows. */
final class SeatsEdits {
    private final UpdateProfile profile;
    private final Edits edits;

    SeatsEdits(UpdateProfile profile, Edits edits) {
        this.profile = profile;
        this.edits = edits;
    }

    /** Returns the changes of seats in a partition; more than one is a finding of its own. */
    static List<NumberChange> changes(PartitionChange partition, ObjectType object) {
        return partition.getChanges().stream()
                .filter(change -> change instanceof NumberChange && ChangeKinds.object(change) == object)
                .map(NumberChange.class::cast)
                .toList();
    }

    /** Returns what is done to the seats. */
    static Optional<Seats> seats(PartitionChange partition, ObjectType object) {
        return changes(partition, object).stream().findFirst().map(SeatsEdits::seats);
    }

    private static Seats seats(NumberChange change) {
        Verb verb = ChangeKinds.verb(change);
        return slots(change).stream()
                .findFirst()
                .map(slot -> new Seats(verb, OpenValue.of(slot)))
                .orElse(Seats.of(verb));
    }

    private static List<Slot> slots(Change change) {
        return Slots.of(change).stream().filter(slot -> slot.owner() == change).toList();
    }

    /** Sets what is done to the seats of a partition; nothing removes the change. */
    void set(PartitionChange partition, ObjectType object, Optional<Seats> seats) {
        edits.run(
                LicenceMessages.SetSeats,
                profile,
                () -> PlainEdits.withoutIdleParameters(
                        profile,
                        () -> seats.ifPresentOrElse(
                                wanted -> put(partition, object, wanted),
                                () -> partition.getChanges().removeAll(changes(partition, object)))));
    }

    private void put(PartitionChange partition, ObjectType object, Seats seats) {
        NumberChange change = changes(partition, object).stream().findFirst().orElseGet(() -> {
            NumberChange made = (NumberChange) Parts.change(object, seats.verb());
            partition.getChanges().add(made);
            return made;
        });
        change.setOperation(seats.verb());
        seats.value()
                .parameter()
                .ifPresentOrElse(
                        name -> PlainEdits.ask(profile, slots(change), name),
                        () -> PlainEdits.fix(slots(change), seats.value().fixed(), BytesForm.HEX));
    }
}
