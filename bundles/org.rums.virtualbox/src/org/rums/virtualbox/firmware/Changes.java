package org.rums.virtualbox.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;

/**
 * The values that change outside updates, under the keys of the counter log: runs left, minutes left and first-run
 * stamps of each partition by its place in the state, the latest time and a pending one.
 *
 * <p>Source: docs/protocol/box.md, section 6.
 */
final class Changes {
    static final int LATEST = 0x1000;
    static final int PENDING = 0x1001;
    private static final int RUNS = 0;
    private static final int MINUTES = 1;
    private static final int FIRST_RUN = 2;
    private static final int KINDS = 4;

    private Changes() {}

    /** The values of a state. */
    static Map<Integer, Long> of(BoxState state) {
        Map<Integer, Long> values = new TreeMap<>();
        values.put(LATEST, state.time().latest());
        values.put(PENDING, state.time().pending().map(BoxTime.Pending::time).orElse(0L));
        List<Partition> partitions = partitions(state);
        for (int place = 0; place < partitions.size(); place++) {
            for (DataObject object : partitions.get(place).objects().values()) {
                int base = place * KINDS;
                if (object instanceof UsageCounter usage) {
                    values.put(base + RUNS, usage.left());
                } else if (object instanceof TimeAllowed time) {
                    values.put(base + MINUTES, time.left());
                } else if (object instanceof RelativeExpiration relative) {
                    values.put(base + FIRST_RUN, relative.firstRun());
                }
            }
        }
        return values;
    }

    /** A state with the values of the log in the place of its own. */
    static BoxState into(BoxState state, Map<Integer, Long> values) {
        long latest = values.getOrDefault(LATEST, state.time().latest());
        long pending = values.getOrDefault(
                PENDING, state.time().pending().map(BoxTime.Pending::time).orElse(0L));
        BoxTime time =
                new BoxTime(latest, pending == 0 ? Optional.empty() : Optional.of(new BoxTime.Pending(pending, 0)));
        BoxState timed = state.with(time);
        List<Partition> partitions = partitions(state);
        Optional<LicenceState> licence = state.licence();
        for (int place = 0; place < partitions.size(); place++) {
            Partition changed = into(partitions.get(place), place * KINDS, values);
            licence = licence.map(before -> before.with(changed));
        }
        return licence.map(timed::with).orElse(timed);
    }

    private static Partition into(Partition partition, int base, Map<Integer, Long> values) {
        Partition changed = partition;
        if (partition.object(ObjectType.USAGE_COUNTER).orElse(null) instanceof UsageCounter usage
                && values.containsKey(base + RUNS)) {
            changed = changed.with(new UsageCounter(values.get(base + RUNS), usage.granted()));
        }
        if (partition.object(ObjectType.TIME_ALLOWED).orElse(null) instanceof TimeAllowed time
                && values.containsKey(base + MINUTES)) {
            changed = changed.with(new TimeAllowed(values.get(base + MINUTES), time.granted()));
        }
        if (partition.object(ObjectType.RELATIVE_EXPIRATION).orElse(null) instanceof RelativeExpiration relative
                && values.containsKey(base + FIRST_RUN)) {
            changed = changed.with(new RelativeExpiration(relative.days(), values.get(base + FIRST_RUN)));
        }
        return changed;
    }

    private static List<Partition> partitions(BoxState state) {
        return state.licence()
                .map(licence -> List.copyOf(licence.partitions().values()))
                .orElse(new ArrayList<>());
    }
}
