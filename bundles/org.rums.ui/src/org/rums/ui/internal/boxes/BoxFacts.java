package org.rums.ui.internal.boxes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rums.core.box.BoxInfo;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.licence.LicenceState;
import org.rums.ui.internal.Messages;

/** What identifies a box and how it is, as names and values for people. */
public final class BoxFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

    private final List<Fact> facts = new ArrayList<>();

    private BoxFacts() {}

    /**
     * One fact.
     *
     * @param group heading
     * @param name of the fact
     * @param value in words
     */
    public record Fact(String group, String name, String value) {}

    /** Returns the facts in the order in which people look for them. */
    public static List<Fact> of(BoxEntry box) {
        BoxFacts all = new BoxFacts();
        all.identity(box);
        box.owner().ifPresent(owner -> all.state(box, owner));
        return List.copyOf(all.facts);
    }

    private void identity(BoxEntry box) {
        String group = Messages.Facts_Identity;
        add(group, Messages.Facts_Name, box.title());
        box.label().ifPresent(label -> add(group, Messages.Facts_Label, label));
        box.model().ifPresent(model -> add(group, Messages.Facts_Model, model));
        BoxWords.firmware(box).ifPresent(firmware -> add(group, Messages.Facts_Firmware, firmware));
        box.owner().ifPresent(owner -> add(group, Messages.Facts_Developer, developer(owner.developerId())));
        box.info().ifPresent(info -> add(group, Messages.Facts_Fingerprint, info.fingerprint()));
        add(group, Messages.Facts_Transport, Messages.bind(Messages.Facts_VirtualAt, box.place()));
    }

    private void state(BoxEntry box, BoxInfo.Owner owner) {
        String group = Messages.Facts_State;
        add(group, Messages.Facts_Condition, BoxWords.condition(box));
        add(group, Messages.Facts_Open, number(owner.open()));
        add(group, Messages.Facts_Counter, number(owner.transactionCounter()));
        add(group, Messages.Facts_Epoch, number(owner.epoch()));
        add(group, Messages.Facts_RemoteUpdate, owner.remoteUpdate() ? Messages.Yes : Messages.No);
        add(group, Messages.Facts_Latest, time(owner.latestTime()));
        add(group, Messages.Facts_Tries, number(owner.failedTries()));
        box.contents().ifPresent(state -> add(group, Messages.Facts_Memory, memory(state)));
    }

    private void add(String group, String name, String value) {
        facts.add(new Fact(group, name, value));
    }

    private static String developer(long id) {
        String hex = String.format(Locale.ROOT, "0x%08X", id);
        return id == EvaluationKeys.DEVELOPER_ID ? Messages.bind(Messages.Facts_Evaluation, hex) : hex;
    }

    private static String memory(LicenceState state) {
        return Messages.format(
                Messages.Facts_MemoryOf, state.free(), state.model().memory());
    }

    private static String number(long number) {
        return Messages.format("{0}", number);
    }

    private static String time(long second) {
        return TIME.format(Instant.ofEpochSecond(second).atZone(ZoneId.systemDefault()));
    }
}
