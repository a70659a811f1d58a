package org.rums.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.rums.cli.service.Times;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Touched;

/**
 * What a box holds, and what an update changes, for programs. A member of one name has one type wherever it stands:
 * every object of a partition is an object here too, and what has no value is left out.
 *
 * <p>Described in docs/user/command-line.md, "For programs".
 */
public final class StateJson {
    private StateJson() {}

    /**
     * A state.
     *
     * @param state what a box holds
     * @return a map with texts, numbers and lists
     */
    public static Map<String, Object> of(LicenceState state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", state.model().title());
        map.put("firmware", LicenceWords.firmware(state.firmware()));
        map.put("label", state.label());
        map.put("epoch", state.epoch());
        map.put("remoteUpdate", state.remoteUpdate());
        map.put("freeBytes", state.free());
        map.put(
                "partitions",
                state.partitions().values().stream().map(StateJson::of).toList());
        return map;
    }

    private static Map<String, Object> of(Partition partition) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("appId", partition.appId());
        map.put("name", partition.name());
        map.put(
                "zones",
                List.of(
                        partition.zones().ram1(),
                        partition.zones().ram2(),
                        partition.zones().ram3()));
        partition.objects().forEach((type, object) -> map.put(member(type), of(object)));
        if (!partition.memory().isEmpty()) {
            map.put("memory", partition.memory().stream().map(StateJson::of).toList());
        }
        return map;
    }

    /** The name of an object as programs read it, such as usageCounter. */
    private static String member(ObjectType type) {
        StringBuilder out = new StringBuilder();
        for (String word : type.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return out.toString();
    }

    private static Map<String, Object> of(DataObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (object.number().isPresent()) {
            map.put("unlimited", object.unlimited());
        }
        if (!object.unlimited()) {
            members(object, map);
        }
        return map;
    }

    private static void members(DataObject object, Map<String, Object> map) {
        if (object instanceof DataObject.UsageCounter counter) {
            counts(map, counter.left(), counter.granted());
        } else if (object instanceof DataObject.TimeAllowed time) {
            counts(map, time.left(), time.granted());
        } else if (object instanceof DataObject.ExpirationDate date) {
            map.put("end", Times.at(date.end()));
        } else if (object instanceof DataObject.RelativeExpiration relative) {
            days(map, relative.days(), "firstRun", relative.firstRun());
        } else if (object instanceof DataObject.ExpirationDays days) {
            days(map, days.days(), "from", days.formatted());
        } else if (object instanceof DataObject.LocalSeats local) {
            map.put("seats", local.seats());
        } else if (object instanceof DataObject.NetworkSeats network) {
            map.put("seats", network.seats());
        } else if (object instanceof DataObject.SignatureObject signature) {
            map.put("bytes", signature.length());
        } else if (object instanceof DataObject.MemoryObject memory) {
            map.put("zone", memory.zone());
            map.put("offset", memory.offset());
            map.put("bytes", memory.length());
            map.put("name", memory.name());
        }
    }

    private static void days(Map<String, Object> map, int days, String stamp, long from) {
        map.put("days", days);
        if (from != 0) {
            map.put(stamp, Times.at(from));
        }
    }

    private static void counts(Map<String, Object> map, long left, long granted) {
        map.put("left", left);
        map.put("granted", granted);
    }

    /**
     * Changes.
     *
     * @param before the state before
     * @param after the state after
     * @param touched objects whose hidden content is set
     * @return one map for each changed object
     */
    public static List<Object> changes(LicenceState before, LicenceState after, List<Touched> touched) {
        List<Object> changes = new ArrayList<>();
        for (StateDiff.Row row : StateDiff.changes(before, after)) {
            Map<String, Object> change = change(row.appId(), row.object());
            if (row.shown() instanceof DataObject.MemoryObject memory) {
                change.put("place", "RAM" + memory.zone() + ":" + memory.offset());
            }
            row.before().ifPresent(object -> change.put("before", of(object)));
            row.after().ifPresent(object -> change.put("after", of(object)));
            changes.add(change);
        }
        for (Touched hidden : touched) {
            Map<String, Object> change = change(hidden.appId(), hidden.object());
            change.put("replacedBytes", hidden.bytes());
            changes.add(change);
        }
        return changes;
    }

    private static Map<String, Object> change(int appId, ObjectType type) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("appId", appId);
        change.put("object", member(type));
        return change;
    }

    /**
     * The items of an update.
     *
     * @param items in order
     * @param words say what each of them does
     * @return one map for each
     */
    public static List<Object> items(List<Item> items, LicenceWords words) {
        List<Object> all = new ArrayList<>();
        for (Item item : items) {
            Map<String, Object> map = new LinkedHashMap<>();
            OptionalInt partition = item.partition();
            partition.ifPresent(appId -> map.put("appId", appId));
            map.put("does", words.item(item));
            all.add(map);
        }
        return all;
    }
}
