package org.rums.model.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;

/**
 * What differs between two profiles. Objects are paired by what they are about (AppID, object, place in memory, name of
 * a parameter), then by how alike they are; an equal change in another partition has moved. There are no differences
 * exactly where both profiles are equal.
 *
 * <p>The differences refer to the objects of both profiles, which must not be changed as long as they are used.
 *
 * @param differences of the profile itself, then partition by partition, then of parameters and conditions; in each
 *     list first what was removed, then the others in the order of the second profile
 */
public record ProfileDiff(List<Difference> differences) {
    /** Copies the list. */
    public ProfileDiff {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two profiles.
     *
     * @param before of any state, not changed
     * @param after of any state, not changed
     */
    public static ProfileDiff between(UpdateProfile before, UpdateProfile after) {
        Comparer comparer = new Comparer();
        comparer.object(before, after);
        comparer.list(Literals.UPDATE_PROFILE__PARTITIONS, before, after);
        comparer.list(Literals.UPDATE_PROFILE__PARAMETERS, before, after);
        comparer.list(Literals.UPDATE_PROFILE__CONDITIONS, before, after);
        return new ProfileDiff(comparer.joined());
    }

    /** Tells whether both profiles are equal. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Tells whether both profiles say the same, whoever saved them and how often. */
    public boolean sameContent() {
        return differences.stream().allMatch(Difference::isStamp);
    }

    private static final class Comparer {
        private final Prints prints = new Prints();
        private final List<Difference> found = new ArrayList<>();

        /** Compares what stands in no list of objects. */
        void object(EObject before, EObject after) {
            List<Difference.Value> values = new ArrayList<>();
            for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
                boolean list = feature instanceof EReference && feature.isMany();
                if (!list && !prints.of(before, feature).equals(prints.of(after, feature))) {
                    values.add(new Difference.Value(feature, value(before, feature), value(after, feature)));
                }
            }
            if (!values.isEmpty()) {
                found.add(new Difference(Difference.Kind.CHANGED, Optional.of(before), Optional.of(after), values));
            }
        }

        private static Optional<Object> value(EObject object, EStructuralFeature feature) {
            return Optional.ofNullable(object.eGet(feature))
                    .map(value -> value instanceof List<?> list ? List.copyOf(list) : value);
        }

        void list(EReference feature, EObject before, EObject after) {
            Pairing pairing = Pairing.of(objects(before, feature), objects(after, feature), prints);
            pairing.removed().forEach(object -> add(Difference.Kind.REMOVED, Optional.of(object), Optional.empty()));
            for (EObject object : objects(after, feature)) {
                Optional<EObject> partner = pairing.partner(object);
                if (partner.isEmpty()) {
                    add(Difference.Kind.ADDED, Optional.empty(), Optional.of(object));
                    continue;
                }
                if (pairing.moved(object)) {
                    add(Difference.Kind.MOVED, partner, Optional.of(object));
                }
                object(partner.get(), object);
                if (object instanceof PartitionChange) {
                    list(Literals.PARTITION_CHANGE__CHANGES, partner.get(), object);
                }
            }
        }

        private void add(Difference.Kind kind, Optional<EObject> before, Optional<EObject> after) {
            found.add(new Difference(kind, before, after, List.of()));
        }

        @SuppressWarnings("unchecked")
        private static List<EObject> objects(EObject owner, EReference feature) {
            return (List<EObject>) owner.eGet(feature);
        }

        /** Makes one move of a change that was removed here and added to another partition. */
        List<Difference> joined() {
            Map<Object, List<Difference>> removed = new HashMap<>();
            found.stream()
                    .filter(each -> each.kind() == Difference.Kind.REMOVED && isChange(each))
                    .forEach(each -> removed.computeIfAbsent(prints.of(each.object()), print -> new ArrayList<>())
                            .add(each));
            Set<Difference> gone = new HashSet<>();
            List<Difference> joined = new ArrayList<>();
            for (Difference each : found) {
                List<Difference> same = each.kind() == Difference.Kind.ADDED && isChange(each)
                        ? removed.getOrDefault(prints.of(each.object()), List.of())
                        : List.of();
                if (same.isEmpty()) {
                    joined.add(each);
                } else {
                    Difference from = same.remove(0);
                    gone.add(from);
                    joined.add(new Difference(Difference.Kind.MOVED, from.before(), each.after(), List.of()));
                }
            }
            joined.removeIf(gone::contains);
            return joined;
        }

        private static boolean isChange(Difference difference) {
            return difference.object().eContainer() instanceof PartitionChange;
        }
    }
}
