package org.rums.ui.internal.hex;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which objects the bytes of a part of the content belong to.
 *
 * @param placed those that reach into the part, each with its place among all objects
 */
record HexRegions(List<Placed> placed) {
    /**
     * An object with its place.
     *
     * @param region the object
     * @param index its place in the order of offsets, for alternating tints
     */
    record Placed(HexRegion region, int index) {}

    /** Finds the objects that reach into the bytes from one offset up to, not including, another. */
    static HexRegions within(List<HexRegion> regions, int from, int to) {
        return new HexRegions(IntStream.range(0, regions.size())
                .filter(i -> regions.get(i).start() < to && regions.get(i).end() > from)
                .mapToObj(i -> new Placed(regions.get(i), i))
                .toList());
    }

    /** Returns the object of a byte; of those that overlap, the first. */
    Optional<HexRegion> at(int offset) {
        return placed.stream()
                .map(Placed::region)
                .filter(region -> region.contains(offset))
                .findFirst();
    }

    /** Tells whether a byte belongs to several objects. */
    boolean overlaps(int offset) {
        return placed.stream().filter(one -> one.region().contains(offset)).count() > 1;
    }
}
