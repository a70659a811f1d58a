package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.ZoneAddress;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.TransactionKey;
import org.rums.core.licence.DataObject;
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
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.MemoryFlash;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

/** The power is cut at every single write of every kind of change: the box has the old state or the new one. */
class PowerCutTest {
    private static final boolean FULL = "full".equals(System.getProperty("rums.size"));
    /** A torn write is met at every place in any case; before one is after the one before it. */
    private static final List<Cut> CUTS = FULL ? List.of(Cut.values()) : List.of(Cut.TORN, Cut.AFTER);

    private static final DataObject[] OBJECTS = {
        UsageCounter.full(50),
        new ExpirationDate(Bench.START + 90 * Bench.DAY),
        new RelativeExpiration(30, 0),
        new ExpirationDays(60, Bench.START),
        TimeAllowed.full(500),
        ApplicationPassword.present(),
        new SignatureObject(new byte[] {1, 2, 3}),
        new LocalSeats(3),
        new NetworkSeats(4),
        new MemoryObject(3, 8, 16, "key")
    };

    /** One change of a box whose flash is given; run on many copies. */
    interface Change {
        void run(Bench bench) throws RefusedException;
    }

    /** What comes before the change, with the power on. */
    interface Prepared {
        Change prepare(Bench bench) throws RefusedException;
    }

    @TestFactory
    Stream<DynamicTest> everyItem() throws RefusedException {
        Bench bench = Bench.formatted(Model.XS, OBJECTS);
        TransactionKey first = bench.request(false);
        TransactionKey second = bench.request(true);
        MemoryFlash contents = bench.contents();
        return items(bench, first).stream()
                .map(items -> DynamicTest.dynamicTest(items.toString(), () -> {
                    ActivationCode code = bench.code(first, items.toArray(Item[]::new));
                    cutEverywhere(bench, contents, on -> on.apply(code), second);
                }));
    }

    private static List<List<Item>> items(Bench bench, TransactionKey key) {
        List<List<Item>> all = new ArrayList<>();
        for (ObjectType type : ObjectType.values()) {
            for (Verb verb : type.verbs()) {
                if (type.isNumber()) {
                    long value = verb == Verb.SET ? 77 : verb.isStep() ? 2 : 0;
                    all.add(List.of(new Item.Change(verb, type, Bench.APP, value)));
                }
            }
        }
        all.add(List.of(new Item.SetPassword(Bench.APP, "second".getBytes())));
        all.add(List.of(Item.Change.of(Verb.CLEAR, ObjectType.APPLICATION_PASSWORD, Bench.APP)));
        all.add(List.of(new Item.SetSignature(Bench.APP, new byte[16])));
        all.add(List.of(Item.Change.of(Verb.CLEAR, ObjectType.SIGNATURE, Bench.APP)));
        all.add(List.of(new Item.SetMemory(Bench.APP, 3, 8, new byte[] {9, 9, 9}, Optional.of("new"))));
        all.add(List.of(new Item.ClearMemory(Bench.APP, 3, 8)));
        all.add(List.of(new Item.ClockRepair(Bench.START - 1, Bench.START + 5)));
        all.add(List.of(bench.rekey(key, 2)));
        for (Special special : List.of(Special.UNLOCK, Special.CLOSE_ALL, Special.ALLOW_TIME_JUMP, Special.WIPE)) {
            all.add(List.of(new Item.Plain(special)));
        }
        all.add(List.of(
                new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1),
                new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, Bench.APP, 1),
                new Item.SetMemory(Bench.APP, 1, 0, new byte[64], Optional.empty())));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyOtherCommandThatChangesTheBox() throws RefusedException {
        Bench bench = Bench.formatted(Model.XS, OBJECTS);
        TransactionKey first = bench.request(false);
        TransactionKey second = bench.request(true);
        MemoryFlash contents = bench.contents();
        ActivationCode refused =
                bench.code(first, new Item.Change(Verb.SUBTRACT, ObjectType.LOCAL_SEATS, Bench.APP, 9));
        Map<String, Change> changes = new TreeMap<>();
        changes.put("DISCARD", on -> on.client().discard(first.counter()));
        changes.put("REJECT", on -> on.client().reject(refused));
        changes.put("APPLY of what is refused", on -> on.apply(refused));
        changes.put("WRITE", on -> on.client().write(new ZoneAddress(Bench.APP, 3, 0), new byte[] {1, 2, 3}));
        changes.put("LABEL", on -> logged(on, access -> access.label("other"), true));
        changes.put("START", on -> logged(on, access -> access.start(Bench.APP, true, password()), false));
        return changes.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.getKey(), () -> cutEverywhere(bench, contents, change.getValue(), second)));
    }

    @Test
    void aMinute() throws RefusedException {
        Bench bench = Bench.formatted(Model.XS, OBJECTS);
        TransactionKey key = bench.request(false);
        MemoryFlash contents = bench.contents();
        cutPrepared(
                bench,
                contents,
                on -> {
                    BoxAccess access = on.user(on.client());
                    long lease = access.start(Bench.APP, false, password()).id();
                    return then -> access.minute(lease);
                },
                on -> addRuns(on, key));
    }

    @TestFactory
    Stream<DynamicTest> formattingAndRequesting() throws RefusedException {
        Bench bench = Bench.blank(Model.XS);
        MemoryFlash blank = bench.contents();
        bench.format(OBJECTS);
        MemoryFlash formatted = bench.contents();
        return Stream.of(
                DynamicTest.dynamicTest(
                        "FORMAT",
                        () -> cutPrepared(bench, blank, on -> then -> then.format(OBJECTS), on -> {
                            if (!on.client().info().formatted()) {
                                on.format(OBJECTS);
                            }
                            addRuns(on, on.request(false));
                        })),
                DynamicTest.dynamicTest(
                        "REQUEST",
                        () -> cutPrepared(
                                bench,
                                formatted,
                                on -> then -> then.request(true),
                                on -> addRuns(on, on.request(false)))));
    }

    private interface Access {
        void run(BoxAccess access) throws RefusedException;
    }

    private static void logged(Bench on, Access what, boolean admin) throws RefusedException {
        BoxClient client = on.client();
        try (BoxAccess access = admin ? on.admin(client) : on.user(client)) {
            what.run(access);
        }
    }

    private static Optional<byte[]> password() {
        return Optional.of("first".getBytes());
    }

    private static void addRuns(Bench on, TransactionKey key) throws RefusedException {
        Item add = new Item.Change(Verb.ADD, ObjectType.TIME_ALLOWED, Bench.APP, 1);
        assertEquals(ResultCode.OK, on.apply(on.code(key, add)).result());
    }

    /** The next update is one for the other open transaction, or a further one where that is closed. */
    static void cutEverywhere(Bench bench, MemoryFlash contents, Change change, TransactionKey other)
            throws RefusedException {
        cutPrepared(bench, contents, on -> change, on -> {
            try (BoxClient client = on.client()) {
                BoxInfo info = client.info();
                if (!info.formatted()) {
                    on.generation = 2;
                    on.format(UsageCounter.full(1), TimeAllowed.full(1));
                    addRuns(on, on.request(true));
                    return;
                }
                boolean open = client.openTransactions().contains(other);
                TransactionKey key = open ? other : on.request(true);
                long epoch = info.owner().orElseThrow().epoch();
                Item set = new Item.Change(Verb.SET, ObjectType.TIME_ALLOWED, Bench.APP, 7);
                ActivationCode next = on.code(key, epoch, Bench.START, Expiry.NONE, set);
                assertEquals(ResultCode.OK, client.apply(next, Optional.empty()).result());
            }
        });
    }

    private static void cutPrepared(Bench bench, MemoryFlash contents, Prepared prepared, Change next)
            throws RefusedException {
        List<String> before;
        List<String> after;
        int operations;
        try (Bench whole = bench.copy(copy(contents), Loss.NONE, 0)) {
            Change change = prepared.prepare(whole);
            before = picture(whole);
            int start = whole.flash.operations();
            change.run(whole);
            operations = whole.flash.operations() - start;
            after = picture(whole);
            next.run(whole);
        }
        assertTrue(operations > 0);
        assertNotEquals(before, after);
        Set<List<String>> seen = new HashSet<>();
        for (int at = 1; at <= operations; at++) {
            for (Cut cut : CUTS) {
                Loss loss = (at + cut.ordinal()) % 2 == 0 ? Loss.LOSE_UNSYNCED : Loss.NONE;
                try (Bench on = bench.copy(copy(contents), loss, at)) {
                    Change change = prepared.prepare(on);
                    on.flash.arm(at, cut);
                    assertEquals(ResultCode.BOX_REMOVED, UpdateTest.refusal(() -> change.run(on)));
                    on.restart();
                    seen.add(picture(on));
                    next.run(on);
                }
            }
        }
        assertEquals(Set.of(before, after), seen, "the old state and the new one, no other");
    }

    private static MemoryFlash copy(MemoryFlash contents) {
        return MemoryFlash.of(Bench.LAYOUT.sectorSize(), contents.contents());
    }

    /** All that can be seen of a box, but for marks drawn meanwhile and the failed tries. */
    private static List<String> picture(Bench bench) throws RefusedException {
        List<String> lines = new ArrayList<>();
        try (BoxClient client = bench.client()) {
            BoxInfo info = client.info();
            lines.add("commits " + info.commitCounter());
            if (!info.formatted()) {
                lines.add("blank");
                return lines;
            }
            BoxInfo.Owner owner = info.owner().orElseThrow();
            lines.add("transactions " + owner.transactionCounter() + ", epoch " + owner.epoch());
            lines.add("time " + owner.latestTime() + ", suspect " + owner.clockSuspect());
            lines.add(client.content().state().toString());
            for (TransactionKey key : client.openTransactions()) {
                lines.add("open " + key.counter());
            }
            for (int counter = 1; counter <= 2; counter++) {
                lines.add(said(client, counter));
            }
            try (BoxAccess access = bench.user(client)) {
                for (int zone = 1; zone <= 3; zone++) {
                    lines.add(Arrays.toString(access.read(new ZoneAddress(Bench.APP, zone, 0), 64)));
                }
            }
        }
        return lines;
    }

    private static String said(BoxClient client, int counter) {
        try {
            return Arrays.toString(client.confirmation(counter).body());
        } catch (RefusedException e) {
            return e.code().toString();
        }
    }
}
