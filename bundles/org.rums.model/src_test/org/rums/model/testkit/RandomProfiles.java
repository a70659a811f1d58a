package org.rums.model.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.DateValue;
import org.rums.model.MemoryChange;
import org.rums.model.NumberValue;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.Value;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Demand;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.compile.Uses;
import org.rums.model.edit.ParameterEdits;
import org.rums.model.edit.Parts;

/** Random but repeatable profiles: valid ones, and ones in which anything may stand anywhere. */
public final class RandomProfiles {
    private static final List<String> NAMES = List.of("", "lic", "Größe", "sixteen bytes !!", "鍵");

    private final Random random;
    private final UpdateProfile profile = Profiles.empty();

    private RandomProfiles(Random random) {
        this.random = random;
    }

    /** A profile in which the rules find no error. */
    public static UpdateProfile valid(Random random) {
        RandomProfiles maker = new RandomProfiles(random);
        maker.fill();
        return maker.profile;
    }

    private void fill() {
        profile.getModels().clear();
        profile.getModels().addAll(random.nextBoolean() ? List.of(Model.XL) : List.of(Model.XL, Model.XS));
        profile.setExpiry(random.nextInt(45));
        profile.setDemandsState(random.nextBoolean());
        profile.setCloseAll(random.nextBoolean());
        profile.setUnlock(true);
        profile.setDescription(NAMES.get(random.nextInt(NAMES.size())));
        for (int appId = 11 + random.nextInt(20); appId < 60; appId += 1 + random.nextInt(30)) {
            profile.getPartitions().add(Parts.partition(appId, NAMES.get(random.nextInt(NAMES.size())), changes()));
        }
        profile.getPartitions().removeIf(partition -> partition.getChanges().isEmpty());
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ObjectType object : ObjectType.values()) {
            if (object == ObjectType.MEMORY) {
                memory(changes);
            } else if (random.nextInt(3) == 0) {
                List<Verb> verbs = List.copyOf(object.verbs());
                Change change = Parts.change(object, verbs.get(random.nextInt(verbs.size())));
                expect(change);
                changes.add(change);
            }
        }
        changes.forEach(this::values);
        return changes;
    }

    private void memory(List<Change> changes) {
        int offset = random.nextInt(20);
        while (random.nextInt(3) == 0) {
            MemoryChange change =
                    Parts.memory(random.nextInt(4) == 0 ? Verb.CLEAR : Verb.SET, 1 + random.nextInt(3), offset);
            change.setLength(16 + random.nextInt(16));
            change.setName(NAMES.get(random.nextInt(NAMES.size())));
            changes.add(change);
            offset += 40;
        }
    }

    private void expect(Change change) {
        boolean relative = ChangeKinds.verb(change) != Verb.SET;
        if (random.nextInt(3) == 0) {
            Comparison[] all = Comparison.values();
            Comparison comparison =
                    ChangeKinds.object(change).isNumber() ? all[random.nextInt(all.length)] : Comparison.PRESENT;
            boolean possible = comparison != Comparison.ABSENT || !relative;
            change.setOnlyIf(Parts.expected(possible ? comparison : Comparison.PRESENT));
        }
    }

    private void values(Change change) {
        for (Slot slot : Slots.of(change)) {
            if (random.nextInt(3) == 0) {
                parameter(slot);
            } else {
                Value value = (Value) EcoreUtil.create(slot.feature().getEReferenceType());
                set(value, given(slot.demand(), random));
                slot.owner().eSet(slot.feature(), value);
            }
        }
    }

    private void parameter(Slot slot) {
        String name = ParameterEdits.freeName(profile, "p");
        Parameter parameter = ParameterEdits.parameter(slot, name);
        profile.getParameters().add(parameter);
        ParameterEdits.refer(slot, name);
    }

    private static void set(Value value, ParameterValue content) {
        if (value instanceof NumberValue number) {
            number.setNumber(content.size());
        } else if (value instanceof DateValue date) {
            date.setDate(Instant.ofEpochSecond(content.size()));
        } else {
            ((BytesValue) value).setBytes(((ParameterValue.OfBytes) content).bytes());
        }
    }

    /** A value that a place takes: often its least or its most. Comparisons stay away from their ends. */
    public static ParameterValue given(Demand demand, Random random) {
        long least = demand.least();
        long most = demand.most();
        long size = switch (random.nextInt(4)) {
            case 0 -> least + Math.min(1, most - least);
            case 1 -> Math.max(least, most - 1);
            default -> least + (long) (random.nextDouble() * (most - least));
        };
        return switch (demand.kind()) {
            case NUMBER -> new ParameterValue.OfNumber(size);
            case DATE -> new ParameterValue.OfDate(size);
            case BYTES, TEXT ->
                new ParameterValue.OfBytes(Bytes.ofText("x".repeat((int) Math.max(0, Math.min(size, 64)))));
        };
    }

    /** Values for all parameters of a profile. */
    public static Map<String, ParameterValue> given(UpdateProfile profile, Random random) {
        Uses uses = Uses.of(profile);
        return profile.getParameters().stream()
                .collect(Collectors.toMap(
                        Parameters::name,
                        parameter -> given(Parameters.demand(parameter, uses, Profiles.NOW), random),
                        (one, other) -> one));
    }
}
