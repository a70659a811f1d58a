package org.rums.model.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.exchange.ProfileTree;

/** What objects are about, and what is in them, as values that can be compared and looked up. */
final class Prints {
    private final ProfileTree tree = new ProfileTree(bytes -> bytes);
    private final Map<EObject, Object> known = new HashMap<>();

    /** Returns all that is in an object: equal exactly where objects are. */
    Object of(EObject object) {
        return known.computeIfAbsent(object, one -> tree.of(one, true));
    }

    /** Returns a value: equal exactly where the values are and both are set or not. */
    Object of(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? Arrays.asList(tree.of(feature, object.eGet(feature))) : List.of();
    }

    /** Returns what an object is about. Objects of different classes are never about the same. */
    static Object key(EObject object) {
        List<Object> key = new ArrayList<>();
        key.add(object.eClass());
        if (object instanceof PartitionChange partition) {
            key.add(partition.getAppId());
        } else if (object instanceof MemoryChange memory) {
            key.addAll(List.of(memory.getZone(), memory.getOffset()));
        } else if (object instanceof Change change) {
            key.add(ChangeKinds.object(change));
        } else if (object instanceof Parameter parameter) {
            key.add(parameter.getName());
        } else if (object instanceof ObjectCondition condition) {
            key.addAll(Arrays.asList(condition.getAppId(), condition.getObject()));
        } else if (object instanceof MemoryCondition condition) {
            key.addAll(List.of(condition.getAppId(), condition.getZone(), condition.getOffset()));
        }
        return key;
    }

    /**
     * Returns how alike two objects are, which are about different things: 0 to 1. Changes of objects of which a
     * partition has one each are never alike: runs are no seats.
     */
    double likeness(EObject one, EObject other) {
        boolean fixed = one instanceof Change && !(one instanceof MemoryChange);
        if (one.eClass() != other.eClass() || fixed) {
            return 0;
        }
        return one instanceof PartitionChange partition
                ? partitions(partition, (PartitionChange) other)
                : values(one, other);
    }

    private double partitions(PartitionChange one, PartitionChange other) {
        List<Object> rest =
                new ArrayList<>(other.getChanges().stream().map(this::of).toList());
        int size = Math.max(1, Math.max(one.getChanges().size(), rest.size()));
        long same = one.getChanges().stream()
                .filter(change -> rest.remove(of(change)))
                .count();
        boolean named = one.getName() != null && !one.getName().isEmpty();
        return Math.max(named && one.getName().equals(other.getName()) ? Pairing.ALIKE : 0, (double) same / size);
    }

    private double values(EObject one, EObject other) {
        List<EStructuralFeature> set = one.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> one.eIsSet(feature) || other.eIsSet(feature))
                .toList();
        long same = set.stream()
                .filter(feature -> of(one, feature).equals(of(other, feature)))
                .count();
        return set.isEmpty() ? 0 : (double) same / set.size();
    }
}
