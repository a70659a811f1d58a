package org.rums.cli.output;

import java.time.ZoneOffset;
import java.util.List;
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
