package org.rums.model.words;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.Condition;
import org.rums.model.MemoryChange;
import org.rums.model.Moment;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.nls.Phrases;

/**
 * Says in words what a profile does: "+{runs} runs", "ends 31 Dec 2027", "password removed". What a parameter gives
 * stands in braces, what is not there yet is an ellipsis. German for German locales, English for all others. Never
 * tells a secret, and takes objects that are not finished or not valid.
 */
public final class ProfileWords {
    private final LicenceWords licences;
    private final Phrases phrases;
    private final ValueWords values;

    private ProfileWords(LicenceWords licences, Phrases phrases) {
        this.licences = licences;
        this.phrases = phrases;
        this.values = new ValueWords(licences, phrases);
    }

    /** Returns the words of a locale with dates in a time zone. */
    public static ProfileWords of(Locale locale, ZoneId zone) {
        return new ProfileWords(LicenceWords.of(locale, zone), Phrases.of(ProfileWords.class, "profile", locale));
    }

    /** Names the object of a change: "Usage counter", "Memory object “lic”". */
    public String object(Change change) {
        String object = licences.object(ChangeKinds.object(change));
        String name = change instanceof MemoryChange memory ? text(memory.getName()) : "";
        return name.isEmpty() ? object : phrases.say("object.named", object, name);
    }

    /** Says what a change does: "+{runs} runs". */
    public String change(Change change) {
        ObjectType object = ChangeKinds.object(change);
        Verb verb = ChangeKinds.verb(change);
        if (!ChangeKinds.possible(change)) {
            return phrases.say("change.impossible", licences.object(object));
        } else if (change instanceof MemoryChange memory) {
            return memory(memory);
        }
        return Slots.own(change)
                .map(slot -> object.isNumber() ? number(verb, object, slot) : bytes(object, slot))
                .orElseGet(() -> licences.item(Item.Change.of(verb, object, 0)));
    }

    /** Says what a change demands of its object: "only if runs left ≥ 5". */
    public Optional<String> onlyIf(Change change) {
        return new ConditionWords(licences, phrases, values).onlyIf(change);
    }

    /** Says what a profile demands: "only with firmware 1.2 or later". */
    public String condition(Condition condition) {
        return new ConditionWords(licences, phrases, values).condition(condition);
    }

    /** Says what a parameter is: "runs: number, default 100". */
    public String parameter(Parameter parameter) {
        return values.parameter(parameter);
    }

    /** Says when something is: "in 12 months", "31 Dec 2027", "the day of issue". */
    public String moment(Moment moment) {
        return values.moment(moment);
    }

    /** Names a partition: "12 Suite". */
    public String partition(PartitionChange partition) {
        String name = text(partition.getName());
        return name.isEmpty() ? String.valueOf(partition.getAppId()) : partition.getAppId() + " " + name;
    }

    /**
     * What a profile does to one partition, or to the box.
     *
     * @param title of the partition, empty for the box
     * @param sentences in order
     */
    public record Paragraph(String title, List<String> sentences) {
        /** Copies the list. */
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Says all that a profile does.
     *
     * @param profile of any state
     * @return a paragraph for each partition, then one for the box as a whole where something is done to it
     */
    public List<Paragraph> summary(UpdateProfile profile) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (PartitionChange partition : profile.getPartitions()) {
            paragraphs.add(new Paragraph(
                    partition(partition),
                    partition.getChanges().stream().map(this::change).toList()));
        }
        List<String> box = box(profile);
        if (!box.isEmpty()) {
            paragraphs.add(new Paragraph("", box));
        }
        return List.copyOf(paragraphs);
    }

    /** Says what a profile does to the box as a whole: "erase the box". */
    public List<String> box(UpdateProfile profile) {
        List<String> sentences = new ArrayList<>();
        special(sentences, profile.isUnlock(), Special.UNLOCK);
        special(sentences, profile.isCloseAll(), Special.CLOSE_ALL);
        special(sentences, profile.isAllowTimeJump(), Special.ALLOW_TIME_JUMP);
        special(sentences, profile.isWipe(), Special.WIPE);
        Optional.ofNullable(profile.getClockRepair()).ifPresent(repair -> sentences.add(clockRepair(repair)));
        return List.copyOf(sentences);
    }

    private void special(List<String> sentences, boolean wanted, Special kind) {
        if (wanted) {
            sentences.add(licences.item(new Item.Plain(kind)));
        }
    }

    private String clockRepair(ClockRepair repair) {
        List<Slot> slots = Slots.of(repair);
        return phrases.say("clock-repair", values.value(slots.get(0)), values.value(slots.get(1)));
    }

    private String number(Verb verb, ObjectType object, Slot slot) {
        return slot.fixed()
                .map(ParameterValue::size)
                .filter(slot.demand()::holds)
                .map(value -> licences.item(new Item.Change(verb, object, 0, value)))
                .orElseGet(() -> licences.change(verb, object, values.value(slot)));
    }

    private String bytes(ObjectType object, Slot slot) {
        String key = "bytes." + object;
        return slot.parameter()
                .map(name -> phrases.say(key + ".open", ValueWords.braces(name)))
                .orElseGet(() -> phrases.say(key, size(slot)));
    }

    private String memory(MemoryChange change) {
        String place = values.place(change.getZone(), change.getOffset());
        String name = text(change.getName());
        String title = name.isEmpty() ? phrases.say("memory", place) : phrases.say("memory.named", name, place);
        Optional<Slot> slot = Slots.own(change);
        if (slot.isEmpty()) {
            return phrases.say("memory.removed", title);
        }
        return slot.get()
                .parameter()
                .map(parameter -> phrases.say("memory.open", title, ValueWords.braces(parameter)))
                .orElseGet(() -> phrases.say("memory.set", title, length(change, slot.get())));
    }

    private static long length(MemoryChange change, Slot slot) {
        return change.getLength() > 0 ? change.getLength() : size(slot);
    }

    private static long size(Slot slot) {
        return slot.fixed().map(ParameterValue::size).orElse(0L);
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
