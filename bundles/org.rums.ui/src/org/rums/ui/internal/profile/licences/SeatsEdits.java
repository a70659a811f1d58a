package org.rums.ui.internal.profile.licences;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.rums.model.edit.Excerpt;
import org.rums.model.edit.Parts;
import org.rums.ui.internal.profile.edit.Edits;
import org.rums.ui.internal.profile.edit.PlainEdits;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.licences.SeatsCodec.Seats;

/** The seats of a partition as cells of the matrix, which are the very changes that the page Data Objects shows. */
final class SeatsEdits {
    /** The columns of the matrix. */
    static final List<ObjectType> OBJECTS = List.of(ObjectType.LOCAL_SEATS, ObjectType.NETWORK_SEATS);

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

    /** Sets what is done to the seats of partitions, as one step; nothing removes the changes. */
    void set(List<PartitionChange> partitions, ObjectType object, Optional<Seats> seats) {
        edits.run(
                LicenceMessages.SetSeats,
                profile,
                () -> PlainEdits.withoutIdleParameters(
                        profile,
                        () -> partitions.forEach(partition -> seats.ifPresentOrElse(
                                wanted -> put(partition, object, wanted), () -> remove(partition, object)))));
    }

    private static void remove(PartitionChange partition, ObjectType object) {
        partition.getChanges().removeAll(changes(partition, object));
    }

    /** Tells whether an object is a change of seats. */
    static boolean isSeats(EObject object) {
        return object instanceof NumberChange change && OBJECTS.contains(ChangeKinds.object(change));
    }

    /**
     * Pastes seats into partitions, in place of those that they have: what comes from one partition goes into one, what
     * comes from several goes into one after the other.
     *
     * @param excerpt of which only seats are pasted
     * @param targets one for each partition that the seats come from; more of them where it is one
     * @param moved changes that are removed in the same step
     */
    void paste(Excerpt excerpt, List<PartitionChange> targets, List<? extends EObject> moved) {
        List<Excerpt> groups = groups(excerpt);
        if (groups.isEmpty()) {
            return;
        }
        edits.run(
                LicenceMessages.SetSeats,
                profile,
                () -> PlainEdits.withoutIdleParameters(profile, () -> {
                    moved.forEach(EcoreUtil::remove);
                    for (int i = 0; i < targets.size() && (i < groups.size() || groups.size() == 1); i++) {
                        put(groups.get(Math.min(i, groups.size() - 1)), targets.get(i));
                    }
                }));
    }

    private void put(Excerpt seats, PartitionChange target) {
        seats.objects().forEach(change -> remove(target, ChangeKinds.object((NumberChange) change)));
        seats.pasteInto(profile, Optional.of(target));
    }

    /** Parts seats by the partitions that they come from: where one kind comes again, the next one begins. */
    static List<Excerpt> groups(Excerpt excerpt) {
        List<List<EObject>> groups = new ArrayList<>();
        Set<ObjectType> kinds = EnumSet.noneOf(ObjectType.class);
        for (EObject change : excerpt.only(SeatsEdits::isSeats).objects()) {
            ObjectType kind = ChangeKinds.object((NumberChange) change);
            if (groups.isEmpty() || !kinds.add(kind)) {
                groups.add(new ArrayList<>());
                kinds.clear();
                kinds.add(kind);
            }
            groups.get(groups.size() - 1).add(change);
        }
        return groups.stream().map(group -> excerpt.only(group::contains)).toList();
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
