package org.rums.cli.order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Messages;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;

/**
 * Turns changes, in their order, into the items of an update. A {@code partition} holds for the changes behind it.
 *
 * <p>Source of the items: docs/protocol.md, section 5.
 */
public final class ItemBuilder {
    private static final int MAX_APP_ID = 0xFFFF;

    private final Bytes bytes;
    private final Messages messages;
    private final List<Item> items = new ArrayList<>();
    private Optional<Integer> partition = Optional.empty();

    /**
     * A builder.
     *
     * @param bytes gets the bytes of memory objects and passwords
     * @param messages questions for passwords
     */
    public ItemBuilder(Bytes bytes, Messages messages) {
        this.bytes = bytes;
        this.messages = messages;
    }

    /**
     * The items of some changes.
     *
     * @param changes in order
     * @return the items in order, at least one
     * @throws RefusedException FILE_FAILED
     * @throws UsageException for what cannot be understood
     */
    public List<Item> build(List<Change> changes) throws RefusedException {
        for (Change change : changes) {
            try {
                add(change);
            } catch (IllegalArgumentException e) {
                throw new UsageException("usage.change", change.name(), change.value(), String.valueOf(e.getMessage()));
            }
        }
        if (items.isEmpty()) {
            throw new UsageException("usage.no-changes");
        }
        checkTogether();
        return List.copyOf(items);
    }

    /** Finds what single changes do not show, such as WIPE beside another one. */
    private void checkTogether() {
        try {
            ItemCodec.encode(items);
        } catch (IllegalArgumentException e) {
            throw new UsageException("usage.changes", String.valueOf(e.getMessage()));
        }
    }

    private void add(Change change) throws RefusedException {
        String value = change.value();
        switch (change.name()) {
            case "partition" -> partition = Optional.of((int) Names.number(value, MAX_APP_ID));
            case "set" -> pair(value, this::set);
            case "add" -> pair(value, (object, amount) -> step(Verb.ADD, object, amount));
            case "subtract" -> pair(value, (object, amount) -> step(Verb.SUBTRACT, object, amount));
            case "extend" -> step(Verb.EXTEND, ObjectType.EXPIRATION_DATE, value);
            case "clear" -> clear(value);
            case "unlimited" -> items.add(Item.Change.of(Verb.UNLIMITED, Names.object(value), appId()));
            case "expires" -> set(ObjectType.EXPIRATION_DATE, value);
            case "runs" -> set(ObjectType.USAGE_COUNTER, value);
            case "add-runs" -> step(Verb.ADD, ObjectType.USAGE_COUNTER, value);
            case "minutes" -> set(ObjectType.TIME_ALLOWED, value);
            case "add-minutes" -> step(Verb.ADD, ObjectType.TIME_ALLOWED, value);
            case "seats" -> set(ObjectType.LOCAL_SEATS, value);
            case "network-seats" -> set(ObjectType.NETWORK_SEATS, value);
            case "password-prompt" -> password(Optional.empty());
            case "password-file" -> password(Optional.of(Path.of(value)));
            case "signature" -> items.add(new Item.SetSignature(appId(), bytes.read(value)));
            case "memory" -> memory(value);
            default -> special(change);
        }
    }

    private void special(Change change) {
        String value = change.value();
        switch (change.name()) {
            case "require" -> items.add(new Item.Require(Conditions.parse(appId(), value)));
            case "require-model" -> items.add(new Item.Require(Conditions.models(value)));
            case "require-firmware" ->
                items.add(new Item.Require(new Condition.FirmwareAtLeast(Names.firmware(value))));
            case "close-all" -> items.add(new Item.Plain(Special.CLOSE_ALL));
            case "unlock" -> items.add(new Item.Plain(Special.UNLOCK));
            case "allow-time-jump" -> items.add(new Item.Plain(Special.ALLOW_TIME_JUMP));
            case "wipe" -> items.add(new Item.Plain(Special.WIPE));
            case "clock-repair" -> clockRepair(value);
            default -> throw new UsageException("usage.unknown-member", change.name());
        }
    }

    private void set(ObjectType object, String value) {
        if (!object.isNumber()) {
            throw new UsageException("usage.set", Names.of(object));
        }
        items.add(new Item.Change(Verb.SET, object, appId(), Names.value(object, value)));
    }

    private void step(Verb verb, ObjectType object, String amount) {
        items.add(new Item.Change(verb, object, appId(), Names.step(object, amount)));
    }

    private void clear(String value) {
        Optional<Names.Place> place = Names.place(value);
        items.add(
                place.isPresent()
                        ? new Item.ClearMemory(
                                appId(), place.get().zone(), place.get().offset())
                        : Item.Change.of(Verb.CLEAR, Names.object(value), appId()));
    }

    private void password(Optional<Path> file) throws RefusedException {
        int appId = appId();
        byte[] password =
                bytes.newPassword(file, messages.text("ask.application-password", appId), messages.text("ask.again"));
        try {
            items.add(new Item.SetPassword(appId, password));
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    private void memory(String value) throws RefusedException {
        int equals = value.indexOf('=');
        String[] place = value.substring(0, Math.max(0, equals)).split("/", 2);
        Names.Place at = Names.place(place[0]).orElseThrow(() -> new UsageException("usage.memory", value));
        Optional<String> name = place.length == 2 ? Optional.of(place[1]) : Optional.empty();
        byte[] content = bytes.read(value.substring(equals + 1));
        items.add(new Item.SetMemory(appId(), at.zone(), at.offset(), content, name));
    }

    private void clockRepair(String value) {
        String[] times = value.split(",", -1);
        if (times.length != 2) {
            throw new UsageException("usage.clock-repair", value);
        }
        items.add(new Item.ClockRepair(Times.moment(times[0]), Times.moment(times[1])));
    }

    private interface Pair {
        void take(ObjectType object, String value);
    }

    private static void pair(String text, Pair pair) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new UsageException("usage.pair", text);
        }
        pair.take(Names.object(text.substring(0, equals)), text.substring(equals + 1));
    }

    private int appId() {
        return partition.orElseThrow(() -> new UsageException("usage.no-partition"));
    }
}
