package org.rums.ui.internal.profile.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.edit.Excerpt;

/** Random edits are undone to the very start and redone to the very end, with the same profile after each step. */
class RandomEditsTest {
    private static final int EDITS = 200;

    private final Fixture fixture = new Fixture();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStepIsUndoneAndRedoneToTheSameProfile(long seed) {
        Random random = new Random(seed);
        List<UpdateProfile> states = new ArrayList<>();
        states.add(EcoreUtil.copy(fixture.profile));
        while (states.size() <= EDITS) {
            Object before = fixture.stack.getUndoCommand();
            edit(random);
            fixture.stack.endRun();
            if (fixture.stack.getUndoCommand() != before) {
                states.add(EcoreUtil.copy(fixture.profile));
            }
        }
        for (int step = states.size() - 1; step >= 0; step--) {
            assertSame(states.get(step), step, seed);
            if (step > 0) {
                fixture.stack.undo();
            }
        }
        assertFalse(fixture.stack.canUndo());
        for (int step = 1; step < states.size(); step++) {
            fixture.stack.redo();
            assertSame(states.get(step), step, seed);
        }
        assertFalse(fixture.stack.canRedo());
    }

    private void assertSame(UpdateProfile state, int step, long seed) {
        assertTrue(EcoreUtil.equals(state, fixture.profile), "seed " + seed + ", step " + step);
    }

    private void edit(Random random) {
        UpdateProfile profile = fixture.profile;
        if (profile.getPartitions().isEmpty()) {
            fixture.contents.addPartition();
            return;
        }
        PartitionChange partition = pick(random, profile.getPartitions());
        List<Change> changes = partition.getChanges();
        if (changes.isEmpty()) {
            fixture.contents.addChange(partition, pick(random, List.of(ObjectType.values())));
            return;
        }
        Change change = pick(random, changes);
        PartitionChange other = pick(random, profile.getPartitions());
        switch (random.nextInt(14)) {
            case 0 -> fixture.contents.addPartition();
            case 1, 2, 3 -> fixture.contents.addChange(partition, pick(random, List.of(ObjectType.values())));
            case 4 -> fixture.contents.remove(random.nextInt(6) == 0 ? List.of(partition) : List.of(change));
            case 5 ->
                fixture.contents.move(
                        List.of(change),
                        other,
                        random.nextInt(other.getChanges().size() + 1));
            case 6 -> fixture.contents.movePartitions(List.of(partition), Optional.of(other));
            case 7 -> paste(random, List.of(change, partition), other);
            case 8 -> set(change, Literals.CHANGE__OPERATION, pick(random, List.copyOf(ChangeKinds.verbs(change))));
            case 9 -> set(partition, Literals.PARTITION_CHANGE__NAME, "name " + random.nextInt(5));
            case 10 -> memory(random, change);
            default -> value(random, Slots.of(profile));
        }
    }

    private void paste(Random random, List<EObject> sources, PartitionChange target) {
        Excerpt clip = Excerpt.of(List.of(pick(random, sources)));
        fixture.contents.paste(clip, random.nextBoolean() ? Optional.of(target) : Optional.empty(), 0);
    }

    private void memory(Random random, Change change) {
        if (change instanceof MemoryChange) {
            boolean offset = random.nextBoolean();
            set(change, offset ? Literals.MEMORY_CHANGE__OFFSET : Literals.MEMORY_CHANGE__ZONE, 1 + random.nextInt(3));
        }
    }

    private void set(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        fixture.edits.set("set", List.of(object), feature, value, Optional.empty());
    }

    private void value(Random random, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        Slot slot = pick(random, slots);
        switch (random.nextInt(4)) {
            case 0 -> fixture.values.ask(List.of(slot), ParameterKinds.propose(fixture.profile, slot));
            case 1 -> fixture.values.fix(List.of(slot));
            case 2 -> slot.parameter().ifPresent(name -> fixture.values.rename(name, name + random.nextInt(9)));
            default -> fixture.values.fix(List.of(slot), Optional.of(content(random, slot)), BytesForm.HEX);
        }
    }

    private static ParameterValue content(Random random, Slot slot) {
        if (slot.demand().kind() == Demand.Kind.NUMBER) {
            return new ParameterValue.OfNumber(random.nextInt(50));
        }
        return slot.demand().kind() == Demand.Kind.DATE
                ? new ParameterValue.OfDate(random.nextInt(1_000_000))
                : new ParameterValue.OfBytes(Bytes.ofText("text " + random.nextInt(9)));
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The fixture has what the edits above touch. */
    @org.junit.jupiter.api.Test
    void startsWithChangesOfSeveralKinds() {
        assertTrue(fixture.suite.getChanges().stream().map(ChangeKinds::verb).anyMatch(Verb.ADD::equals));
    }
}
