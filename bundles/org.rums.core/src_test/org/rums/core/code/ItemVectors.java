package org.rums.core.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;

/** Makes docs/vectors/codes-items.json: every item, and what is no item. */
final class ItemVectors {
    private final List<Object> cases = new ArrayList<>();

    private ItemVectors() {}

    static Map<String, Object> file() {
        return new ItemVectors().all();
    }

    private Map<String, Object> all() {
        for (Item item : samples()) {
            accepted(item.toString().replaceAll("@[0-9a-f]+", ""), List.of(item));
        }
        accepted(
                "several partitions",
                List.of(
                        CodeVectors.change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5),
                        CodeVectors.change(Verb.SET, ObjectType.NETWORK_SEATS, 12, 5),
                        CodeVectors.change(Verb.SET, ObjectType.LOCAL_SEATS, 30, 5),
                        new Item.Plain(Special.CLOSE_ALL),
                        CodeVectors.change(Verb.ADD, ObjectType.USAGE_COUNTER, 30, 300)));
        for (String bad : new String[] {
            "02",
            "22ff",
            "23000c",
            "23000c80",
            "23000c8000",
            "22000c05",
            "23000c0523000c05",
            "2b000c",
            "f0",
            "e3000c",
            "ef000c",
            "23000c05000001",
            "2d000c21",
            "2d000c00",
            "35000c00",
            "35000c0104",
            "35000c010000",
            "3b000cffff04",
            "43000c00",
            "c3000c01",
            "ea0100",
            "ea0120",
            "ea0301",
            "eb000c0301",
            "eb000c0319",
            "ff000c",
            "e800000000000000"
        }) {
            cases.add(CodeVectors.map("name", "malformed " + bad, "outcome", "MALFORMED", "items", bad));
        }
        return CodeVectors.file(
                cases,
                "items: bytes as they stand behind vendor time and expiry, without padding, and what they say",
                "5");
    }

    private void accepted(String name, List<Item> list) {
        cases.add(
                CodeVectors.map("name", name, "outcome", "accepted", "items", CodeVectors.hex(ItemCodec.encode(list))));
    }

    private static List<Item> samples() {
        List<Item> all = new ArrayList<>();
        for (ObjectType object : ObjectType.values()) {
            for (Verb verb : object.verbs()) {
                if (object != ObjectType.MEMORY && (verb != Verb.SET || object.isNumber())) {
                    all.add(CodeVectors.change(verb, object, 12, Item.Change.largest(verb, object)));
                }
            }
        }
        all.add(new Item.SetPassword(12, new byte[] {'s', 'e', 's', 'a', 'm'}));
        all.add(new Item.SetSignature(12, new byte[] {1, 2, 3}));
        all.add(new Item.SetMemory(12, 2, 0x10, new byte[] {9, 8, 7}, Optional.empty()));
        all.add(new Item.SetMemory(12, 3, 300, new byte[] {9}, Optional.of("lic")));
        all.add(new Item.ClearMemory(12, 2, 0x10));
        all.add(new Item.Require(new Condition.ModelIn(Set.of(Model.XS, Model.XL))));
        all.add(new Item.Require(new Condition.FirmwareAtLeast(0x0102)));
        all.add(new Item.Require(new Condition.ObjectCompare(12, ObjectType.USAGE_COUNTER, Comparison.PRESENT, 0)));
        all.add(new Item.Require(new Condition.MemoryPresence(12, 1, 128, false)));
        for (Special special : List.of(Special.UNLOCK, Special.CLOSE_ALL, Special.ALLOW_TIME_JUMP, Special.WIPE)) {
            all.add(new Item.Plain(special));
        }
        all.add(new Item.ClockRepair(4_000_000_000L, 1_800_000_000L));
        return all;
    }
}
