package org.rums.model.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.model.RumsPackage.Literals;

/**
 * One object of a profile that differs: the profile itself, a partition, change, parameter or condition. One that is
 * both moved and changed has two differences.
 *
 * @param kind how it differs
 * @param before the object in the first profile, unless it was added
 * @param after the object in the second profile, unless it was removed
 * @param values what differs in it, where it is changed; what stands in a list of its own, such as the changes of a
 *     partition, is not among them
 */
public record Difference(Kind kind, Optional<EObject> before, Optional<EObject> after, List<Value> values) {
    /** Copies the list. */
    public Difference {
        values = List.copyOf(values);
    }

    /** How an object differs. */
    public enum Kind {
        /** It is in the second profile only, with all that is in it. */
        ADDED,
        /** It is in the first profile only, with all that is in it. */
        REMOVED,
        /** Values of it differ. */
        CHANGED,
        /** It stands before or behind others, or in another partition. */
        MOVED
    }

    /**
     * One value of an object that differs.
     *
     * @param feature which one
     * @param before a value, an object or a list; nothing where it is not set or null
     * @param after the same for the second profile
     */
    public record Value(EStructuralFeature feature, Optional<Object> before, Optional<Object> after) {
        private static final Set<EStructuralFeature> STAMPS = Set.of(
                Literals.UPDATE_PROFILE__UUID,
                Literals.UPDATE_PROFILE__REVISION,
                Literals.UPDATE_PROFILE__SAVED_BY,
                Literals.UPDATE_PROFILE__SAVED_AT);

        /** Tells whether it is about the saving and not about what the profile says. */
        public boolean isStamp() {
            return STAMPS.contains(feature);
        }
    }

    /** Returns the object, as it is in the second profile where it is there. */
    public EObject object() {
        return after.or(() -> before).orElseThrow();
    }

    /** Tells whether it is about the saving alone. */
    public boolean isStamp() {
        return kind == Kind.CHANGED && values.stream().allMatch(Value::isStamp);
    }
}
