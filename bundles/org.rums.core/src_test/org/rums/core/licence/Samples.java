package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Random but repeatable states and items, and fixed ones. */
final class Samples {
    /** Random inputs per parser. */
    static final int MANY = "full".equals(System.getProperty("rums.size")) ? 1_000_000 : 30_000;
    /** Random round trips. */
    static final int SOME = "full".equals(System.getProperty("rums.size")) ? 100_000 : 2_000;

    static final int APP = 12;
    static final long NOW = 1_800_000_000L;
    static final ZoneSizes ZONES = new ZoneSizes(256, 128, 64);

    private static final List<String> NAMES = List.of("", "lic", "Größe", "sixteen bytes !!", "鍵");

    private final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    static LicenceState state(Model model, DataObject... objects) {
        return stateOf(model, List.of(objects));
    }

    static LicenceState stateOf(Model model, Collection<? extends DataObject> objects) {
        Partition partition = Partition.of(APP, "Suite", ZONES, objects);
        return LicenceState.of(model, 0x0102, "LAB-1", List.of(partition), 3, true);
    }

    static void assertRefused(ResultCode code, int item, Refusing call) {
        try {
            call.run();
        } catch (RefusedException e) {
            assertEquals(code, e.code(), e.getMessage());
            assertEquals(item, e.item(), e.getMessage());
            return;
        }
        throw new AssertionError("not refused with " + code);
    }

    /** A call that is to be refused. */
    interface Refusing {
        void run() throws RefusedException;
    }

    LicenceState state() {
        Model model = oneOf(List.of(Model.XL, Model.SC));
        TreeMap<Integer, Partition> partitions = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Partition partition = partition(11 + random.nextInt(0xFFFF - 11), model);
            partitions.put(partition.appId(), partition);
        }
        return new LicenceState(
                model,
                random.nextInt(0x10000),
                oneOf(List.of("", "LAB-1", "Büro 7")),
                partitions,
                1 + (random.nextLong() & 0x7FFF_FFFFL),
                random.nextBoolean());
    }

    Partition partition(int appId, Model model) {
        List<DataObject> objects = new ArrayList<>();
        for (ObjectType type : ObjectType.values()) {
            boolean held = type != ObjectType.NETWORK_SEATS || model.networkLicences();
            if (held && type != ObjectType.MEMORY && random.nextBoolean()) {
                objects.add(object(type));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            objects.add(new MemoryObject(1 + random.nextInt(3), 16 * i, 1 + random.nextInt(16), oneOf(NAMES)));
        }
        return Partition.of(appId, oneOf(NAMES), ZONES, objects);
    }

    FullPartition full(int appId) {
        Partition partition = partition(appId, Model.XL);
        boolean locked = partition.object(ObjectType.APPLICATION_PASSWORD).isPresent();
        Partition shown = locked ? partition.with(ApplicationPassword.present()) : partition;
        return new FullPartition(
                shown,
                locked ? Optional.of(password()) : Optional.empty(),
                shown.memory().stream().map(object -> bytes(object.length())).toList());
    }

    DataObject object(ObjectType type) {
        long granted = below(Limits.U32);
        return switch (type) {
            case USAGE_COUNTER ->
                random.nextInt(5) == 0 ? UsageCounter.full(Limits.U32) : new UsageCounter(below(granted + 1), granted);
            case EXPIRATION_DATE -> new ExpirationDate(below(Limits.U32 + 1));
            case RELATIVE_EXPIRATION -> new RelativeExpiration(random.nextInt(0x10000), below(Limits.U32));
            case EXPIRATION_DAYS -> new ExpirationDays(random.nextInt(0x10000), below(Limits.U32));
            case TIME_ALLOWED -> new TimeAllowed(below(granted + 1), granted);
            case APPLICATION_PASSWORD -> new ApplicationPassword(bytes(48));
            case SIGNATURE -> new SignatureObject(bytes(1 + random.nextInt(16)));
            case LOCAL_SEATS -> new LocalSeats(random.nextInt(0x10000));
            case NETWORK_SEATS -> new NetworkSeats(random.nextInt(0x10000));
            case MEMORY -> new MemoryObject(1, 0, 1, "");
        };
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<Special> used = EnumSet.of(Special.REQUIRE, Special.WIPE);
        for (int i = random.nextInt(12); i > 0; i--) {
            Item item = item();
            if (item.special()
                    .map(kind -> kind == Special.REQUIRE || used.add(kind))
                    .orElse(true)) {
                items.add(item);
            }
        }
        return items;
    }

    Item item() {
        int appId = oneOf(List.of(11, 12, 65_535, random.nextInt(0x10000)));
        return switch (random.nextInt(10)) {
            case 0 -> new Item.SetPassword(appId, password());
            case 1 -> new Item.SetSignature(appId, bytes(1 + random.nextInt(16)));
            case 2 ->
                new Item.SetMemory(
                        appId,
                        1 + random.nextInt(3),
                        random.nextInt(300),
                        bytes(1 + random.nextInt(40)),
                        Optional.of(oneOf(NAMES)).filter(name -> !name.isEmpty()));
            case 3 -> new Item.ClearMemory(appId, 1 + random.nextInt(3), random.nextInt(0x10000));
            case 4 -> new Item.Require(condition(appId));
            case 5 -> special();
            default -> change(appId);
        };
    }

    private Item change(int appId) {
        ObjectType type = oneOf(List.of(ObjectType.values()));
        Verb verb = oneOf(List.copyOf(type.verbs()));
        if (type == ObjectType.MEMORY || verb == Verb.SET && !type.isNumber()) {
            return new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, appId, below(Limits.U32));
        }
        long largest = Item.Change.largest(verb, type);
        long value = largest == 0 ? 0 : 1 + below(largest);
        return new Item.Change(verb, type, appId, value);
    }

    private Item special() {
        return switch (random.nextInt(5)) {
            case 0 -> new Item.ClockRepair(below(Limits.U32 + 1), below(Limits.U32 + 1));
            case 1 -> new Item.Rekey(1 + below(Limits.U32), bytes(Item.Rekey.BLOB));
            case 2 -> new Item.Plain(Special.UNLOCK);
            case 3 -> new Item.Plain(Special.CLOSE_ALL);
            default -> new Item.Plain(Special.ALLOW_TIME_JUMP);
        };
    }

    private Condition condition(int appId) {
        ObjectType type = oneOf(List.of(ObjectType.values()));
        if (type == ObjectType.MEMORY) {
            return new Condition.MemoryPresence(appId, 1 + random.nextInt(3), random.nextInt(9), random.nextBoolean());
        }
        Comparison comparison = oneOf(List.of(Comparison.values()));
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.ModelIn(EnumSet.of(oneOf(List.of(Model.values())), Model.XS));
            case 1 -> new Condition.FirmwareAtLeast(random.nextInt(0x10000));
            default ->
                type.isNumber() && comparison.hasNumber()
                        ? new Condition.ObjectCompare(appId, type, comparison, below(type.unlimited() + 1))
                        : new Condition.ObjectCompare(appId, type, Comparison.PRESENT, 0);
        };
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] password() {
        return oneOf(List.of("geheim", "pässwörd", "x", "a password of thirty-two bytes !"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private long below(long bound) {
        long small = random.nextInt(3) == 0 ? Math.min(bound, 300) : bound;
        return Math.floorMod(random.nextLong(), small);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
