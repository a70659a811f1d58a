package org.rums.cli.output;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.service.Times;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Touched;

/** Shows what a box holds, and what an update changes, for people and for programs. */
public final class StateView {
    private static final int NAME = 28;

    private final Output output;
    private final Messages messages;
    private final LicenceWords words;

    /**
     * A view.
     *
     * @param output where to show it
     */
    public StateView(Output output) {
        this.output = output;
        this.messages = output.messages();
        this.words = LicenceWords.of(messages.locale(), ZoneOffset.UTC);
    }

    /**
     * Shows a state to people.
     *
     * @param state what a box holds
     */
    public void show(LicenceState state) {
        if (state.partitions().isEmpty()) {
            output.line("state.empty");
        }
        for (Partition partition : state.partitions().values()) {
            heading(partition.appId(), partition.name());
            if (partition.all().isEmpty()) {
                output.line("state.nothing");
            }
            partition.all().forEach(object -> output.raw("    " + name(object.type()) + words.value(object)));
        }
    }

    /**
     * Shows to people what changes between two states.
     *
     * @param before the state before
     * @param after the state after
     * @param touched objects whose hidden content is set
     */
    public void showChanges(LicenceState before, LicenceState after, List<Touched> touched) {
        int shown = 0;
        for (StateDiff.Row row : StateDiff.changes(before, after)) {
            if (shown != row.appId()) {
                heading(row.appId(), row.partition());
                shown = row.appId();
            }
            output.raw("    " + name(row.object()) + output.styled(Style.STRONG, words.row(row)));
        }
        for (Touched hidden : touched) {
            output.raw("    " + messages.text("state.partition", hidden.appId(), "") + ": " + words.touched(hidden));
        }
        if (shown == 0 && touched.isEmpty()) {
            output.line("state.unchanged");
        }
    }

    private void heading(int appId, String name) {
        output.raw("  " + output.styled(Style.STRONG, messages.text("state.partition", appId, name)));
    }

    private String name(ObjectType type) {
        String name = words.object(type);
        return name + " ".repeat(Math.max(1, NAME - name.length()));
    }

    /**
     * The words for objects and items.
     *
     * @return in the language of this run, dates in UTC
     */
    public LicenceWords words() {
        return words;
    }

    /**
     * A state for programs.
     *
     * @param state what a box holds
     * @return a map with texts, numbers and lists
     */
    public static Map<String, Object> json(LicenceState state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", state.model().name());
        map.put("firmware", LicenceWords.firmware(state.firmware()));
        map.put("label", state.label());
        map.put("epoch", state.epoch());
        map.put("remoteUpdate", state.remoteUpdate());
        map.put("freeBytes", state.free());
        List<Object> partitions = new ArrayList<>();
        state.partitions().values().forEach(partition -> partitions.add(json(partition)));
        map.put("partitions", partitions);
        return map;
    }

    private static Map<String, Object> json(Partition partition) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("appId", partition.appId());
        map.put("name", partition.name());
        map.put(
                "zones",
                List.of(
                        partition.zones().ram1(),
                        partition.zones().ram2(),
                        partition.zones().ram3()));
        partition.objects().forEach((type, object) -> map.put(member(type), json(object)));
        if (!partition.memory().isEmpty()) {
            List<Object> memory = new ArrayList<>();
            partition.memory().forEach(object -> memory.add(json(object)));
            map.put("memory", memory);
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

    private static Object json(DataObject object) {
        if (object.unlimited()) {
            return "unlimited";
        }
        if (object instanceof DataObject.UsageCounter counter) {
            return counts(counter.left(), counter.granted());
        }
        if (object instanceof DataObject.TimeAllowed time) {
            return counts(time.left(), time.granted());
        }
        if (object instanceof DataObject.ExpirationDate date) {
            return Times.at(date.end());
        }
        if (object instanceof DataObject.RelativeExpiration relative) {
            return days(relative.days(), "firstRun", relative.firstRun());
        }
        if (object instanceof DataObject.ExpirationDays days) {
            return days(days.days(), "from", days.formatted());
        }
        if (object instanceof DataObject.SignatureObject signature) {
            return Map.of("bytes", signature.length());
        }
        if (object instanceof DataObject.MemoryObject memory) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("zone", memory.zone());
            map.put("offset", memory.offset());
            map.put("bytes", memory.length());
            map.put("name", memory.name());
            return map;
        }
        return object.number().isPresent() ? (Object) object.number().getAsLong() : (Object) true;
    }

    private static Map<String, Object> days(int days, String stamp, long from) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("days", days);
        if (from != 0) {
            map.put(stamp, Times.at(from));
        }
        return map;
    }

    private static Map<String, Object> counts(long left, long granted) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("left", left);
        map.put("granted", granted);
        return map;
    }

    /**
     * Changes for programs.
     *
     * @param before the state before
     * @param after the state after
     * @param touched objects whose hidden content is set
     * @return one map for each changed object
     */
    public static List<Object> jsonChanges(LicenceState before, LicenceState after, List<Touched> touched) {
        List<Object> changes = new ArrayList<>();
        for (StateDiff.Row row : StateDiff.changes(before, after)) {
            Map<String, Object> change = change(row.appId(), row.object());
            place(row.shown()).ifPresent(place -> change.put("place", place));
            change.put("before", row.before().map(StateView::json).orElse("absent"));
            change.put("after", row.after().map(StateView::json).orElse("absent"));
            changes.add(change);
        }
        for (Touched hidden : touched) {
            Map<String, Object> change = change(hidden.appId(), hidden.object());
            change.put("replacedBytes", hidden.bytes());
            changes.add(change);
        }
        return changes;
    }

    private static Optional<String> place(DataObject object) {
        return object instanceof DataObject.MemoryObject memory
                ? Optional.of("RAM" + memory.zone() + ":" + memory.offset())
                : Optional.empty();
    }

    private static Map<String, Object> change(int appId, ObjectType type) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("appId", appId);
        change.put("object", member(type));
        return change;
    }
}
