package org.rums.core.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Special;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.UpdateContext;
import org.rums.core.licence.UpdateEngine;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;

/** Makes docs/vectors/operations.json: what each operation does to each object, present, absent, full and unlimited. */
final class OperationVectors {
    static final long NOW = 1_800_000_000L;

    private static final int APP = 12;
    private static final ZoneSizes ZONES = new ZoneSizes(64, 64, 64);

    private final List<Object> cases = new ArrayList<>();

    private OperationVectors() {}

    static Map<String, Object> file() {
        return new OperationVectors().all();
    }

    /** What an update does, without a password: those have a verifier of the box's own. */
    static LicenceState apply(LicenceState before, List<Item> items) throws RefusedException {
        UpdateContext context = new UpdateContext(NOW, OptionalLong.empty(), password -> password);
        return UpdateEngine.apply(before, items, context).after();
    }

    private Map<String, Object> all() {
        for (List<DataObject> objects : numbers()) {
            ObjectType type = objects.get(0).type();
            for (Verb verb : type.verbs()) {
                for (DataObject object : objects) {
                    each(verb, type, state(Model.XS, object), object.toString());
                }
                each(verb, type, state(Model.XS), "absent");
            }
        }
        others();
        memory();
        return CodeVectors.file(
                cases,
                "operations: state before, items, vendor time, and the state after or the refusal; states are CBOR",
                "5.1");
    }

    private static List<List<DataObject>> numbers() {
        return List.of(
                List.of(new UsageCounter(82, 100), new UsageCounter(Limits.U32, Limits.U32)),
                List.of(new ExpirationDate(NOW - 5), new ExpirationDate(NOW + 5), new ExpirationDate(Limits.U32)),
                List.of(new RelativeExpiration(30, 77), new RelativeExpiration(Limits.U16, 77)),
                List.of(new ExpirationDays(30, 77)),
                List.of(new TimeAllowed(10, 60)),
                List.of(new LocalSeats(3), new LocalSeats(Limits.U16)),
                List.of(new NetworkSeats(3)));
    }

    private void each(Verb verb, ObjectType type, LicenceState before, String what) {
        boolean valued = verb == Verb.SET || verb.isStep();
        long[] values = valued ? new long[] {1, 40, Item.Change.largest(verb, type)} : new long[] {0};
        for (long value : values) {
            Item item = new Item.Change(verb, type, APP, value);
            add(verb + " " + type + (valued ? " " + value : "") + " on " + what, before, item);
        }
    }

    private void others() {
        LicenceState empty = state(Model.XS);
        LicenceState signed = state(Model.XS, SignatureObject.ofLength(3));
        Item set = new Item.SetSignature(APP, new byte[] {1, 2, 3, 4});
        add("SET SIGNATURE on absent", empty, set);
        add("SET SIGNATURE on another", signed, set);
        add("CLEAR SIGNATURE", signed, CodeVectors.change(Verb.CLEAR, ObjectType.SIGNATURE, APP, 0));
        add("CLEAR SIGNATURE on absent", empty, CodeVectors.change(Verb.CLEAR, ObjectType.SIGNATURE, APP, 0));
        add("a partition that is absent", empty, CodeVectors.change(Verb.SET, ObjectType.LOCAL_SEATS, 99, 1));
        for (Verb verb : List.of(Verb.SET, Verb.UNLIMITED)) {
            add(
                    "network licences on a Versa: " + verb,
                    state(Model.VERSA),
                    CodeVectors.change(verb, ObjectType.NETWORK_SEATS, APP, verb == Verb.SET ? 1 : 0));
        }
        add(
                "the first refusal ends the update",
                state(Model.XS, new UsageCounter(1, 1)),
                CodeVectors.change(Verb.ADD, ObjectType.USAGE_COUNTER, APP, 5),
                CodeVectors.change(Verb.SUBTRACT, ObjectType.USAGE_COUNTER, APP, 7));
        add(
                "several items in order",
                state(Model.XS, new UsageCounter(1, 1)),
                CodeVectors.change(Verb.ADD, ObjectType.USAGE_COUNTER, APP, 5),
                CodeVectors.change(Verb.SET, ObjectType.LOCAL_SEATS, APP, 2),
                new Item.Plain(Special.CLOSE_ALL),
                CodeVectors.change(Verb.SUBTRACT, ObjectType.USAGE_COUNTER, APP, 6));
        Partition large = Partition.of(APP, "Suite", new ZoneSizes(4096 - 32 - 8, 0, 0), List.of());
        LicenceState full = LicenceState.of(Model.VERSA, 0x0102, "LAB-1", List.of(large), 1, true);
        add("no space for 8 bytes more", full, CodeVectors.change(Verb.SET, ObjectType.USAGE_COUNTER, APP, 1));
        add("the last 8 bytes", full, CodeVectors.change(Verb.SET, ObjectType.LOCAL_SEATS, APP, 1));
    }

    private void memory() {
        LicenceState held = state(Model.XS, new MemoryObject(2, 16, 4, "lic"));
        add("SET MEMORY anew", held, memory(1, 0, 8, Optional.of("key")));
        add("SET MEMORY keeps the name", held, memory(2, 16, 2, Optional.empty()));
        add("SET MEMORY with another name", held, memory(2, 16, 6, Optional.of("new")));
        add("SET MEMORY overlaps", held, memory(2, 18, 4, Optional.empty()));
        add("SET MEMORY beyond the zone", held, memory(3, 60, 5, Optional.empty()));
        add("SET MEMORY up to the end of the zone", held, memory(3, 60, 4, Optional.empty()));
        add("CLEAR MEMORY", held, new Item.ClearMemory(APP, 2, 16));
        add("CLEAR MEMORY in the middle of an object", held, new Item.ClearMemory(APP, 2, 17));
    }

    private static Item memory(int zone, int offset, int length, Optional<String> name) {
        return new Item.SetMemory(
                APP, zone, offset, "ABCDEFGH".substring(0, length).getBytes(StandardCharsets.US_ASCII), name);
    }

    private static LicenceState state(Model model, DataObject... objects) {
        Partition partition = Partition.of(APP, "Suite", ZONES, List.of(objects));
        return LicenceState.of(model, 0x0102, "LAB-1", List.of(partition), 1, true);
    }

    private void add(String name, LicenceState before, Item... items) {
        Map<String, Object> map = CodeVectors.map(
                "name",
                name,
                "outcome",
                "accepted",
                "before",
                CodeVectors.hex(StateCodec.encode(before)),
                "items",
                CodeVectors.hex(ItemCodec.encode(List.of(items))),
                "vendorTime",
                NOW);
        try {
            map.put("after", CodeVectors.hex(StateCodec.encode(apply(before, List.of(items)))));
        } catch (RefusedException e) {
            map.put("outcome", e.code().name());
            map.put("item", (long) e.item());
        }
        cases.add(map);
    }
}
