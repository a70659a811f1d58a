package org.rums.core.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rums.core.licence.DataObject.MemoryObject;

/**
 * Two states side by side, object by object. Content that pictures do not show (of passwords, signatures, memory)
 * does not make a difference between pictures; {@link Touched} tells about it.
 */
public final class StateDiff {
    private StateDiff() {}

    /**
     * One object before and after.
     *
     * @param appId AppID of the partition
     * @param partition name of the partition
     * @param object type of the object
     * @param before the object before, nothing where absent
     * @param after the object after, nothing where absent
     */
    public record Row(
            int appId, String partition, ObjectType object, Optional<DataObject> before, Optional<DataObject> after) {
        /** Tells whether both sides differ. */
        public boolean changed() {
            return !before.equals(after);
        }

        /** Returns the side that is there, the one after if both are. */
        public DataObject shown() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** Returns a row for each object that one of the states has, by AppID, then type, then place in memory. */
    public static List<Row> rows(LicenceState before, LicenceState after) {
        SortedSet<Integer> appIds = new TreeSet<>(before.partitions().keySet());
        appIds.addAll(after.partitions().keySet());
        List<Row> rows = new ArrayList<>();
        for (int appId : appIds) {
            new Pair(before.partition(appId), after.partition(appId)).addTo(rows);
        }
        return List.copyOf(rows);
    }

    /** Returns the rows whose sides differ. */
    public static List<Row> changes(LicenceState before, LicenceState after) {
        return rows(before, after).stream().filter(Row::changed).toList();
    }

    private record Pair(Optional<Partition> before, Optional<Partition> after) {
        void addTo(List<Row> rows) {
            for (ObjectType type : ObjectType.values()) {
                add(
                        rows,
                        type,
                        before.flatMap(partition -> partition.object(type)),
                        after.flatMap(partition -> partition.object(type)));
            }
            for (MemoryObject place : places()) {
                add(rows, ObjectType.MEMORY, at(before, place), at(after, place));
            }
        }

        private void add(List<Row> rows, ObjectType type, Optional<DataObject> held, Optional<DataObject> holds) {
            if (held.isPresent() || holds.isPresent()) {
                Partition named = after.or(() -> before).orElseThrow();
                rows.add(new Row(named.appId(), named.name(), type, held, holds));
            }
        }

        private SortedSet<MemoryObject> places() {
            SortedSet<MemoryObject> places = new TreeSet<>();
            before.ifPresent(partition -> places.addAll(partition.memory()));
            after.ifPresent(partition -> places.addAll(partition.memory()));
            return places;
        }

        private static Optional<DataObject> at(Optional<Partition> partition, MemoryObject place) {
            return partition
                    .flatMap(known -> known.memoryAt(place.zone(), place.offset()))
                    .map(DataObject.class::cast);
        }
    }
}
