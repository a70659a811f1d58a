package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Demand;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;

/**
 * What the chosen changes have in common, and so which fields they get.
 *
 * @param object their type of object, where it is the same
 * @param kind of their values, where all of them have one and it is the same
 * @param step whether the value is an amount that is added or taken away
 */
record Shape(Optional<ObjectType> object, Optional<Demand.Kind> kind, boolean step) {
    static Shape of(List<Change> changes) {
        Set<ObjectType> objects = changes.stream().map(ChangeKinds::object).collect(Collectors.toSet());
        Set<Optional<Demand.Kind>> kinds = changes.stream().map(Shape::kind).collect(Collectors.toSet());
        return new Shape(
                objects.size() == 1 ? objects.stream().findFirst() : Optional.empty(),
                kinds.size() == 1 ? kinds.iterator().next() : Optional.empty(),
                changes.stream().map(ChangeKinds::verb).allMatch(Verb::isStep));
    }

    private static Optional<Demand.Kind> kind(Change change) {
        return value(change).map(slot -> slot.demand().kind());
    }

    /** Returns the place of a change's own value; nothing where its operation takes none. */
    static Optional<Slot> value(Change change) {
        return Slots.of(change).stream().filter(slot -> slot.owner() == change).findFirst();
    }

    /** Returns the places of the values of changes. */
    static List<Slot> values(List<? extends Change> changes) {
        return changes.stream().flatMap(change -> value(change).stream()).toList();
    }

    /** Returns what all the changes may do. */
    static Set<Verb> verbs(List<Change> changes) {
        Set<Verb> verbs = new java.util.TreeSet<>(ChangeKinds.verbs(changes.get(0)));
        changes.forEach(change -> verbs.retainAll(ChangeKinds.verbs(change)));
        return verbs;
    }
}
