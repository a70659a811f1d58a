package org.rums.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rums.core.code.Expiry;
import org.rums.core.issue.Order;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.testkit.Profiles;

/** All that core can issue, but keys, can be said by a profile and comes out of it unchanged. */
class FromItemsTest {
    private static final long SEED = 20_270_115;

    private static void survives(Order order) throws RefusedException {
        Order again = ProfileCompiler.compile(FromItems.profile(order), Map.of(), Profiles.NOW)
                .order();
        assertEquals(order, again);
    }

    private static Order order(List<Item> items) {
        return new Order(items, Expiry.NONE, Optional.empty(), false, EnumSet.of(Model.XL));
    }

    @Test
    void everyVerbOfEveryObject() throws RefusedException {
        for (ObjectType object : ObjectType.values()) {
            for (Verb verb : object.verbs()) {
                if (object.isNumber() || verb == Verb.CLEAR && object != ObjectType.MEMORY) {
                    long most = Item.Change.largest(verb, object);
                    survives(order(List.of(new Item.Change(verb, object, 12, most))));
                    survives(order(List.of(new Item.Change(verb, object, 0xFFFF, Math.min(1, most)))));
                }
            }
        }
    }

    @Test
    void everyCondition() throws RefusedException {
        List<Item> items = new ArrayList<>();
        for (ObjectType object : ObjectType.values()) {
            for (Comparison comparison : Comparison.values()) {
                if (object != ObjectType.MEMORY && (object.isNumber() || !comparison.hasNumber())) {
                    long number = comparison.hasNumber() ? object.unlimited() : 0;
                    survives(order(
                            List.of(new Item.Require(new Condition.ObjectCompare(40, object, comparison, number)))));
                }
            }
        }
        items.add(new Item.Require(new Condition.ModelIn(Set.of(Model.SC, Model.VERSA))));
        items.add(new Item.Require(new Condition.FirmwareAtLeast(0xFFFF)));
        items.add(new Item.Require(new Condition.MemoryPresence(12, 3, 0xFFFF, true)));
        items.add(new Item.Require(new Condition.MemoryPresence(12, 1, 0, false)));
        survives(order(items));
    }

    @Test
    void bytesAndSpecials() throws RefusedException {
        survives(order(List.of(
                new Item.SetPassword(12, "Größe".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new Item.SetSignature(12, new byte[16]),
                new Item.SetMemory(12, 3, 0xFFFF, new byte[] {1}, Optional.of("Größe")),
                new Item.ClearMemory(12, 1, 7),
                new Item.SetMemory(13, 1, 0, new byte[16_384], Optional.empty()),
                new Item.Plain(Special.UNLOCK),
                new Item.Plain(Special.CLOSE_ALL),
                new Item.Plain(Special.ALLOW_TIME_JUMP),
                new Item.ClockRepair(0, 0xFFFF_FFFFL))));
        survives(order(List.of(new Item.Plain(Special.WIPE))));
    }

    @Test
    void expiryRangeAndTheDemandForTheState() throws RefusedException {
        for (int index = 0; index <= Expiry.choices().size(); index++) {
            survives(new Order(
                    List.of(new Item.Plain(Special.UNLOCK)),
                    new Expiry(index),
                    Optional.of(new Order.NameRange(0, 0xFFFF_FFFFL)),
                    true));
        }
    }

    @Test
    void randomChangesOfSeveralPartitions() throws RefusedException {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            List<Item> items = new ArrayList<>();
            for (int appId = 11 + random.nextInt(9); appId < 30; appId += 1 + random.nextInt(9)) {
                for (int n = random.nextInt(6); n >= 0; n--) {
                    items.add(change(random, appId));
                }
            }
            survives(order(items));
        }
    }

    private static Item change(Random random, int appId) {
        ObjectType object = ObjectType.values()[random.nextInt(5)];
        List<Verb> verbs = List.copyOf(object.verbs());
        Verb verb = verbs.get(random.nextInt(verbs.size()));
        long most = Item.Change.largest(verb, object);
        return new Item.Change(verb, object, appId, most == 0 ? 0 : 1 + (random.nextInt() & 0xFFFF_FFFFL) % most);
    }

    @Test
    void newKeysAreForOneBoxAndNotForAProfile() {
        Order order = order(List.of(new Item.Rekey(4, new byte[Item.Rekey.BLOB])));
        assertThrows(IllegalArgumentException.class, () -> FromItems.profile(order));
    }
}
