package org.rums.ui.internal.profile.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Slots;

/**
 * Copies of parts of a profile. They belong to nobody: what is pasted is copied once more.
 *
 * @param partitions whole partitions
 * @param loose changes without their partition, inside of one that only tells its AppID and name
 * @param conditions conditions
 * @param parameters those that the copies use
 */
public record Clip(
        List<PartitionChange> partitions,
        List<PartitionChange> loose,
        List<Condition> conditions,
        List<Parameter> parameters) {
    /** Copies the lists. */
    public Clip {
        partitions = List.copyOf(partitions);
        loose = List.copyOf(loose);
        conditions = List.copyOf(conditions);
        parameters = List.copyOf(parameters);
    }

    /** Copies a selection; changes whose partition is selected too come with it. */
    static Clip of(UpdateProfile profile, Collection<? extends EObject> selected) {
        Set<EObject> tops = new LinkedHashSet<>(EcoreUtil.filterDescendants(selected));
        List<PartitionChange> loose = profile.getPartitions().stream()
                .filter(partition -> partition.getChanges().stream().anyMatch(tops::contains))
                .map(partition -> part(partition, tops))
                .toList();
        Set<String> used = tops.stream()
                .flatMap(top -> top instanceof PartitionChange partition
                        ? partition.getChanges().stream()
                        : List.of(top).stream())
                .flatMap(object -> Slots.of(object).stream())
                .flatMap(slot -> slot.parameter().stream())
                .collect(Collectors.toSet());
        return new Clip(
                copies(profile.getPartitions().stream().filter(tops::contains).toList()),
                loose,
                copies(profile.getConditions().stream().filter(tops::contains).toList()),
                copies(profile.getParameters().stream()
                        .filter(parameter -> used.contains(parameter.getName()))
                        .toList()));
    }

    private static PartitionChange part(PartitionChange partition, Set<EObject> tops) {
        PartitionChange copy = EcoreUtil.copy(partition);
        List<Change> changes = partition.getChanges();
        copy.getChanges().clear();
        copy.getChanges().addAll(copies(changes.stream().filter(tops::contains).toList()));
        return copy;
    }

    static <T extends EObject> List<T> copies(Collection<T> objects) {
        return List.copyOf(EcoreUtil.copyAll(objects));
    }

    /** Tells whether there is nothing to paste. */
    public boolean isEmpty() {
        return partitions.isEmpty() && loose.isEmpty() && conditions.isEmpty();
    }
}
