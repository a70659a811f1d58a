package org.rums.model.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Which object of one list is which of another. */
final class Pairing {
    /** From which likeness on two objects are taken for the same. */
    static final double ALIKE = 0.5;
    /** Most comparisons by likeness; where there would be more, only what objects are about counts. */
    private static final long MOST = 40_000;

    private final List<EObject> before;
    private final List<EObject> after;
    private final Map<EObject, EObject> partners = new HashMap<>();
    private final Set<EObject> moved = new HashSet<>();
    private final Set<EObject> left;
    private final Set<EObject> right;

    private Pairing(List<EObject> before, List<EObject> after) {
        this.before = before;
        this.after = after;
        this.left = new LinkedHashSet<>(before);
        this.right = new LinkedHashSet<>(after);
    }

    static Pairing of(List<EObject> before, List<EObject> after, Prints prints) {
        Pairing pairing = new Pairing(before, after);
        pairing.pair(prints::of);
        pairing.pair(Prints::key);
        pairing.pairAlike(prints);
        pairing.findMoved();
        return pairing;
    }

    /** Pairs objects that give the same, in their order. */
    private void pair(Function<EObject, Object> key) {
        Map<Object, Deque<EObject>> rest = new HashMap<>();
        right.forEach(object -> rest.computeIfAbsent(key.apply(object), one -> new ArrayDeque<>())
                .add(object));
        for (EObject object : List.copyOf(left)) {
            Optional.ofNullable(rest.get(key.apply(object)))
                    .map(Deque::poll)
                    .ifPresent(partner -> join(object, partner));
        }
    }

    private void join(EObject object, EObject partner) {
        partners.put(partner, object);
        left.remove(object);
        right.remove(partner);
    }

    private record Alike(EObject before, EObject after, double likeness) {}

    private void pairAlike(Prints prints) {
        if ((long) left.size() * right.size() > MOST) {
            return;
        }
        List<Alike> found = new ArrayList<>();
        for (EObject one : left) {
            for (EObject other : right) {
                double likeness = prints.likeness(one, other);
                if (likeness >= ALIKE) {
                    found.add(new Alike(one, other, likeness));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        for (Alike alike : found) {
            if (left.contains(alike.before()) && right.contains(alike.after())) {
                join(alike.before(), alike.after());
            }
        }
    }

    /** The fewest objects that have to move are those outside of a longest run that kept its order. */
    private void findMoved() {
        Map<EObject, Integer> places = new HashMap<>();
        before.forEach(object -> places.put(object, places.size()));
        List<EObject> paired = after.stream().filter(partners::containsKey).toList();
        int[] order = paired.stream()
                .mapToInt(object -> places.get(partners.get(object)))
                .toArray();
        moved.addAll(paired);
        kept(order).forEach(index -> moved.remove(paired.get(index)));
    }

    /** Returns the indices of a longest increasing subsequence. */
    private static List<Integer> kept(int[] order) {
        int[] ends = new int[order.length];
        int[] last = new int[order.length];
        int[] previous = new int[order.length];
        int length = 0;
        for (int i = 0; i < order.length; i++) {
            int at = -1 - Arrays.binarySearch(ends, 0, length, order[i]);
            ends[at] = order[i];
            last[at] = i;
            previous[i] = at > 0 ? last[at - 1] : -1;
            length = Math.max(length, at + 1);
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = length > 0 ? last[length - 1] : -1; i >= 0; i = previous[i]) {
            indices.add(i);
        }
        return indices;
    }

    /** Returns what an object of the second list was in the first. */
    Optional<EObject> partner(EObject object) {
        return Optional.ofNullable(partners.get(object));
    }

    /** Tells whether an object of the second list changed its place among those that are in both. */
    boolean moved(EObject object) {
        return moved.contains(object);
    }

    /** Returns the objects of the first list that are nothing in the second, in their order. */
    List<EObject> removed() {
        return List.copyOf(left);
    }
}
