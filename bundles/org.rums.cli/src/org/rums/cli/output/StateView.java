package org.rums.cli.output;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Touched;

/** Shows people what a box holds, and what an update changes; {@link StateJson} says the same to programs. */
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
        List<StateDiff.Row> rows = StateDiff.changes(before, after);
        SortedMap<Integer, List<String>> lines = new TreeMap<>();
        for (StateDiff.Row row : rows) {
            of(lines, row.appId()).add(name(row.object()) + output.styled(Style.STRONG, words.row(row)));
        }
        for (Touched hidden : replaced(rows, touched)) {
            String said = output.styled(Style.STRONG, words.touched(hidden));
            of(lines, hidden.appId()).add(name(hidden.object()) + said);
        }
        lines.forEach((appId, said) -> {
            heading(
                    appId,
                    after.partition(appId)
                            .or(() -> before.partition(appId))
                            .map(Partition::name)
                            .orElse(""));
            said.forEach(line -> output.raw("    " + line));
        });
        if (lines.isEmpty()) {
            output.line("state.unchanged");
        }
    }

    private static List<String> of(SortedMap<Integer, List<String>> lines, int appId) {
        return lines.computeIfAbsent(appId, any -> new ArrayList<>());
    }

    /** The objects that had content before: of one that is new its own row tells. */
    private static List<Touched> replaced(List<StateDiff.Row> rows, List<Touched> touched) {
        List<StateDiff.Row> made = new ArrayList<>(
                rows.stream().filter(row -> row.before().isEmpty()).toList());
        List<Touched> replaced = new ArrayList<>();
        for (Touched hidden : touched) {
            Optional<StateDiff.Row> own =
                    made.stream().filter(row -> isOf(row, hidden)).findFirst();
            own.ifPresentOrElse(made::remove, () -> replaced.add(hidden));
        }
        return replaced;
    }

    private static boolean isOf(StateDiff.Row row, Touched hidden) {
        return row.appId() == hidden.appId()
                && row.object() == hidden.object()
                && !(row.shown() instanceof DataObject.MemoryObject memory && memory.length() != hidden.bytes());
    }

    /**
     * Shows to people what an update does, item by item.
     *
     * @param items in order
     */
    public void showItems(List<Item> items) {
        for (Item item : items) {
            String where = item.partition().isPresent() ? item.partition().getAsInt() + ": " : "";
            output.raw("  - " + where + words.item(item));
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
}
