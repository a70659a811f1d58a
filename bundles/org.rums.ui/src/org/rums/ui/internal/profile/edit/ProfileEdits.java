package org.rums.ui.internal.profile.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.PartitionChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.edit.Excerpt;

/** Edits of the contents of one profile: partitions, changes, conditions. Each is one step that can be undone. */
public final class ProfileEdits {
    private static final int FIRST_APP_ID = 11;

    private final UpdateProfile profile;
    private final Edits edits;

    /** Edits of a profile. */
    public ProfileEdits(UpdateProfile profile, Edits edits) {
        this.profile = profile;
        this.edits = edits;
    }

    /** Adds an empty partition at the end, with the AppID after the highest one. */
    public PartitionChange addPartition() {
        PartitionChange partition = RumsFactory.eINSTANCE.createPartitionChange();
        int next = profile.getPartitions().stream()
                .mapToInt(PartitionChange::getAppId)
                .max()
                .orElse(FIRST_APP_ID - 1);
        partition.setAppId(Math.max(FIRST_APP_ID, next + 1));
        edits.run(
                EditMessages.AddPartition,
                profile,
                () -> profile.getPartitions().add(partition));
        return partition;
    }

    /** Adds a change of an object, whose value is still to be given. */
    public Change addChange(PartitionChange partition, ObjectType object) {
        return addChange(partition, object, partition.getChanges().size());
    }

    /** Adds a change of an object at a place among the others. */
    public Change addChange(PartitionChange partition, ObjectType object, int place) {
        Change change = (Change) RumsFactory.eINSTANCE.create(ChangeKinds.classOf(object));
        if (change instanceof NumberChange number) {
            number.setObject(object);
        } else if (change instanceof MemoryChange memory) {
            memory.setOffset(MemoryPlaces.firstFree(partition, memory.getZone()));
        }
        add(partition, change, place);
        return change;
    }

    /** Adds a memory object at the end of a zone, whose bytes are still to be given. */
    public MemoryChange addMemory(PartitionChange partition, int zone) {
        MemoryChange memory = RumsFactory.eINSTANCE.createMemoryChange();
        memory.setZone(zone);
        memory.setOffset(MemoryPlaces.firstFree(partition, zone));
        add(partition, memory, partition.getChanges().size());
        return memory;
    }

    private void add(PartitionChange partition, Change change, int place) {
        edits.run(
                EditMessages.AddChange, partition, () -> partition.getChanges().add(place, change));
    }

    /** Adds a condition at the end. */
    public void addCondition(Condition condition) {
        edits.run(
                EditMessages.AddCondition,
                profile,
                () -> profile.getConditions().add(condition));
    }

    /**
     * Removes partitions, changes and conditions, and with them the parameters that only they used.
     *
     * @param selected objects of this profile; those inside of others go with them
     */
    public void remove(Collection<? extends EObject> selected) {
        if (!selected.isEmpty()) {
            edits.run(
                    EditMessages.Remove,
                    profile,
                    () -> PlainEdits.withoutIdleParameters(
                            profile, () -> EcoreUtil.filterDescendants(selected).forEach(EcoreUtil::remove)));
        }
    }

    /**
     * Moves changes into a partition.
     *
     * @param changes of this profile
     * @param target into which
     * @param place before which of its changes; its number of changes for the end
     */
    public void move(List<Change> changes, PartitionChange target, int place) {
        Optional<Change> next = target
                .getChanges()
                .subList(place, target.getChanges().size())
                .stream()
                .filter(change -> !changes.contains(change))
                .findFirst();
        edits.run(EditMessages.Move, profile, () -> {
            changes.forEach(EcoreUtil::remove);
            List<Change> list = target.getChanges();
            list.addAll(next.map(list::indexOf).orElse(list.size()), changes);
        });
    }

    /** Moves partitions before another one, or to the end. */
    public void movePartitions(List<PartitionChange> partitions, Optional<PartitionChange> before) {
        edits.run(EditMessages.Move, profile, () -> {
            List<PartitionChange> list = profile.getPartitions();
            list.removeAll(partitions);
            list.addAll(before.map(list::indexOf).filter(place -> place >= 0).orElse(list.size()), partitions);
        });
    }

    /**
     * Pastes copies.
     *
     * @param excerpt what was copied, perhaps from another profile
     * @param target partition for changes; nothing for the first one
     * @param place before which of its changes, where there is a target
     * @return the objects pasted, to be selected
     */
    public List<EObject> paste(Excerpt excerpt, Optional<PartitionChange> target, int place) {
        List<EObject> pasted = new ArrayList<>();
        if (!excerpt.objects().isEmpty()) {
            edits.run(EditMessages.Paste, profile, () -> {
                pasted.addAll(excerpt.pasteInto(profile, target));
                target.ifPresent(partition -> arrange(pasted, partition, place));
            });
        }
        return pasted;
    }

    /**
     * Pastes copies of memory objects into a zone: at their offset, or behind all others where that is taken.
     *
     * @param excerpt of which only memory objects that are set are pasted
     * @return the objects pasted
     */
    public List<MemoryChange> pasteMemory(Excerpt excerpt, PartitionChange target, int zone) {
        List<MemoryChange> pasted = new ArrayList<>();
        Excerpt blocks = excerpt.only(ProfileEdits::isBlock);
        if (!blocks.objects().isEmpty()) {
            edits.run(
                    EditMessages.Paste,
                    profile,
                    () -> blocks.pasteInto(profile, Optional.of(target)).stream()
                            .map(MemoryChange.class::cast)
                            .forEach(memory -> {
                                memory.setZone(zone);
                                MemoryPlaces.makeRoom(memory);
                                pasted.add(memory);
                            }));
        }
        return pasted;
    }

    /** Tells whether an object is a memory object that is set. */
    public static boolean isBlock(EObject object) {
        return object instanceof MemoryChange memory && ChangeKinds.verb(memory) == Verb.SET;
    }

    private static void arrange(List<EObject> pasted, PartitionChange target, int place) {
        List<Change> changes = pasted.stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
        target.getChanges().removeAll(changes);
        target.getChanges().addAll(place, changes);
    }
}
