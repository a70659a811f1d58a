package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.licence.Samples.APP;
import static org.rums.core.licence.Samples.NOW;
import static org.rums.core.licence.Samples.assertRefused;
import static org.rums.core.licence.Samples.state;
import static org.rums.core.licence.Samples.stateOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class UpdateEngineTest {
    private static final long U32 = Limits.U32;
    private static final int U16 = Limits.U16;
    private static final long DAY = Limits.DAY;
    private static final PasswordHasher REVERSING = password -> {
        byte[] verifier = new byte[password.length];
        for (int i = 0; i < verifier.length; i++) {
            verifier[i] = password[verifier.length - 1 - i];
        }
        return verifier;
    };
    private static final UpdateContext CONTEXT = new UpdateContext(NOW, OptionalLong.empty(), REVERSING);

    private static Arguments gives(DataObject before, Verb verb, long value, DataObject after) {
        return Arguments.of(before, verb, value, after);
    }

    private static UsageCounter runs(long left, long granted) {
        return new UsageCounter(left, granted);
    }

    private static TimeAllowed minutes(long left, long granted) {
        return new TimeAllowed(left, granted);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                gives(runs(82, 100), Verb.SET, 5, runs(5, 5)),
                gives(runs(82, 100), Verb.ADD, 100, runs(182, 200)),
                gives(runs(82, 100), Verb.SUBTRACT, 82, runs(0, 18)),
                gives(runs(82, 100), Verb.UNLIMITED, 0, runs(U32, U32)),
                gives(runs(0, 100), Verb.ADD, U32 - 101, runs(U32 - 101, U32 - 1)),
                gives(runs(U32, U32), Verb.SET, 0, runs(0, 0)),
                gives(minutes(10, 60), Verb.SET, 5, minutes(5, 5)),
                gives(minutes(10, 60), Verb.ADD, 5, minutes(15, 65)),
                gives(minutes(10, 60), Verb.SUBTRACT, 10, minutes(0, 50)),
                gives(minutes(10, 60), Verb.UNLIMITED, 0, minutes(U32, U32)),
                gives(new ExpirationDate(NOW - 5), Verb.SET, NOW, new ExpirationDate(NOW)),
                gives(new ExpirationDate(NOW - 5), Verb.ADD, 2, new ExpirationDate(NOW - 5 + 2 * DAY)),
                gives(new ExpirationDate(NOW - 5), Verb.SUBTRACT, 2, new ExpirationDate(NOW - 5 - 2 * DAY)),
                gives(new ExpirationDate(NOW - 5), Verb.EXTEND, 2, new ExpirationDate(NOW + 2 * DAY)),
                gives(new ExpirationDate(NOW + 5), Verb.EXTEND, 2, new ExpirationDate(NOW + 5 + 2 * DAY)),
                gives(new ExpirationDate(NOW), Verb.UNLIMITED, 0, new ExpirationDate(U32)),
                gives(new ExpirationDate(DAY), Verb.SUBTRACT, 1, new ExpirationDate(0)),
                gives(new ExpirationDate(U32 - 1 - DAY), Verb.ADD, 1, new ExpirationDate(U32 - 1)),
                gives(new RelativeExpiration(30, 77), Verb.SET, 10, new RelativeExpiration(10, 0)),
                gives(new RelativeExpiration(30, 77), Verb.ADD, 10, new RelativeExpiration(40, 77)),
                gives(new RelativeExpiration(30, 77), Verb.SUBTRACT, 30, new RelativeExpiration(0, 77)),
                gives(new RelativeExpiration(30, 77), Verb.UNLIMITED, 0, new RelativeExpiration(U16, 77)),
                gives(new ExpirationDays(30, 77), Verb.SET, 10, new ExpirationDays(10, NOW)),
                gives(new ExpirationDays(30, 77), Verb.ADD, 10, new ExpirationDays(40, 77)),
                gives(new ExpirationDays(30, 77), Verb.SUBTRACT, 1, new ExpirationDays(29, 77)),
                gives(new ExpirationDays(30, 77), Verb.UNLIMITED, 0, new ExpirationDays(U16, 77)),
                gives(new LocalSeats(3), Verb.SET, 5, new LocalSeats(5)),
                gives(new LocalSeats(3), Verb.ADD, U16 - 4, new LocalSeats(U16 - 1)),
                gives(new LocalSeats(3), Verb.SUBTRACT, 3, new LocalSeats(0)),
                gives(new LocalSeats(3), Verb.UNLIMITED, 0, new LocalSeats(U16)),
                gives(new NetworkSeats(3), Verb.SET, 5, new NetworkSeats(5)),
                gives(new NetworkSeats(3), Verb.ADD, 2, new NetworkSeats(5)),
                gives(new NetworkSeats(3), Verb.SUBTRACT, 1, new NetworkSeats(2)),
                gives(new NetworkSeats(3), Verb.UNLIMITED, 0, new NetworkSeats(U16)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("changes")
    void changesANumber(DataObject before, Verb verb, long value, DataObject after) throws RefusedException {
        ObjectType type = before.type();
        Item item = new Item.Change(verb, type, APP, value);
        Outcome outcome = apply(state(Model.XS, before), item);
        assertEquals(state(Model.XS, after), outcome.after());
        assertEquals(verb == Verb.SUBTRACT, outcome.closeAll());
        if (verb == Verb.SET) {
            assertEquals(state(Model.XS, after), apply(state(Model.XS), item).after());
        }
    }

    static Stream<Arguments> overflows() {
        return Stream.of(
                Arguments.of(runs(5, 100), Verb.SUBTRACT, 6L),
                Arguments.of(runs(5, 100), Verb.ADD, U32 - 100),
                Arguments.of(runs(U32, U32), Verb.ADD, 1L),
                Arguments.of(runs(U32, U32), Verb.SUBTRACT, 1L),
                Arguments.of(minutes(5, 100), Verb.SUBTRACT, 6L),
                Arguments.of(minutes(5, 100), Verb.ADD, U32 - 1),
                Arguments.of(minutes(U32, U32), Verb.ADD, 1L),
                Arguments.of(new ExpirationDate(DAY - 1), Verb.SUBTRACT, 1L),
                Arguments.of(new ExpirationDate(U32 - DAY), Verb.ADD, 1L),
                Arguments.of(new ExpirationDate(U32 - DAY), Verb.EXTEND, 1L),
                Arguments.of(new ExpirationDate(U32), Verb.ADD, 1L),
                Arguments.of(new ExpirationDate(U32), Verb.EXTEND, 1L),
                Arguments.of(new RelativeExpiration(30, 0), Verb.SUBTRACT, 31L),
                Arguments.of(new RelativeExpiration(30, 0), Verb.ADD, 65_505L),
                Arguments.of(new RelativeExpiration(U16, 0), Verb.SUBTRACT, 1L),
                Arguments.of(new ExpirationDays(30, 0), Verb.SUBTRACT, 31L),
                Arguments.of(new ExpirationDays(U16, 0), Verb.ADD, 1L),
                Arguments.of(new LocalSeats(3), Verb.SUBTRACT, 4L),
                Arguments.of(new LocalSeats(3), Verb.ADD, 65_532L),
                Arguments.of(new LocalSeats(U16), Verb.ADD, 1L),
                Arguments.of(new NetworkSeats(U16), Verb.SUBTRACT, 1L));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("overflows")
    void refusesToLeaveTheField(DataObject before, Verb verb, long value) {
        Item item = new Item.Change(verb, before.type(), APP, value);
        assertRefused(ResultCode.OVERFLOW, 1, () -> apply(state(Model.XS, before), item));
    }

    @ParameterizedTest
    @EnumSource(ObjectType.class)
    void refusesToChangeWhatIsAbsent(ObjectType type) throws RefusedException {
        for (Verb verb : type.verbs()) {
            Item item = item(type, verb);
            boolean creates = verb == Verb.SET || verb == Verb.UNLIMITED && type.unit() == Unit.SEATS;
            if (creates) {
                assertEquals(
                        1,
                        apply(state(Model.XS), item)
                                .after()
                                .partition(APP)
                                .orElseThrow()
                                .all()
                                .size());
            } else {
                assertRefused(ResultCode.OBJECT_ABSENT, 1, () -> apply(state(Model.XS), item));
            }
            LicenceState none = LicenceState.of(Model.XS, 1, "", List.of(), 1, true);
            assertRefused(ResultCode.UNKNOWN_PARTITION, 1, () -> apply(none, item));
        }
    }

    @ParameterizedTest
    @EnumSource(ObjectType.class)
    void clearRemovesWhatSetMade(ObjectType type) throws RefusedException {
        Outcome outcome = apply(state(Model.XS), item(type, Verb.SET), item(type, Verb.CLEAR));
        assertEquals(state(Model.XS), outcome.after());
        assertTrue(outcome.closeAll());
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void networkSeatsNeedAModelWithThem(Model model) throws RefusedException {
        for (Verb verb : ObjectType.NETWORK_SEATS.verbs()) {
            Item item = item(ObjectType.NETWORK_SEATS, verb);
            if (!model.networkLicences()) {
                assertRefused(ResultCode.MODEL_CANNOT_HOLD, 1, () -> apply(state(model), item));
            } else if (verb == Verb.SET) {
                assertEquals(
                        state(model, new NetworkSeats(1)),
                        apply(state(model), item).after());
            }
        }
    }

    @Test
    void storesAVerifierAndKeepsThePasswordOutOfTheRest() throws RefusedException {
        byte[] password = "abc".getBytes(StandardCharsets.UTF_8);
        Outcome outcome = apply(state(Model.XS), new Item.SetPassword(APP, password));
        DataObject stored = new ApplicationPassword("cba".getBytes(StandardCharsets.UTF_8));
        assertEquals(state(Model.XS, stored), outcome.after());
        assertEquals(List.of(new Touched(APP, ObjectType.APPLICATION_PASSWORD, 0)), outcome.touched());
    }

    @Test
    void tellsTheBytesMissing() throws RefusedException {
        LicenceState full = stateWithFree(63);
        RefusedException e = assertThrows(
                RefusedException.class,
                () -> apply(
                        full,
                        item(ObjectType.USAGE_COUNTER, Verb.SET),
                        item(ObjectType.APPLICATION_PASSWORD, Verb.SET)));
        assertEquals(ResultCode.NO_SPACE, e.code());
        assertEquals(2, e.item());
        assertEquals(17, e.number());
        assertEquals(
                63 - 32,
                apply(full, item(ObjectType.SIGNATURE, Verb.SET)).after().free());
    }

    @Test
    void removingFirstMakesRoom() throws RefusedException {
        LicenceState full = stateWithFree(0);
        LicenceState held =
                full.with(full.partition(APP).orElseThrow().without(3, 0).with(runs(1, 1)));
        assertEquals(8, held.free());
        assertRefused(ResultCode.NO_SPACE, 1, () -> apply(held, item(ObjectType.EXPIRATION_DATE, Verb.SET)));
        Item clear = item(ObjectType.USAGE_COUNTER, Verb.CLEAR);
        assertEquals(
                8,
                apply(held, clear, item(ObjectType.EXPIRATION_DATE, Verb.SET))
                        .after()
                        .free());
    }

    @Test
    void memorySetReplacesInPlaceAndKeepsItsName() throws RefusedException {
        LicenceState before = state(Model.XS, new MemoryObject(1, 16, 4, "lic"));
        Item set = new Item.SetMemory(APP, 1, 16, new byte[] {1, 2}, Optional.empty());
        Outcome outcome = apply(before, set);
        assertEquals(state(Model.XS, new MemoryObject(1, 16, 2, "lic")), outcome.after());
        assertEquals(List.of(new ZoneWrite(APP, 1, 16, new byte[] {1, 2})), outcome.writes());
        assertEquals(List.of(new Touched(APP, ObjectType.MEMORY, 2)), outcome.touched());
        Item named = new Item.SetMemory(APP, 1, 16, new byte[9], Optional.of("key"));
        assertEquals(
                state(Model.XS, new MemoryObject(1, 16, 9, "key")),
                apply(before, named).after());
    }

    @Test
    void memoryClearOverwritesTheWholeObject() throws RefusedException {
        LicenceState before = state(Model.XS, new MemoryObject(2, 8, 5, "lic"));
        Outcome outcome = apply(before, new Item.ClearMemory(APP, 2, 8));
        assertEquals(List.of(new ZoneWrite(APP, 2, 8, new byte[5])), outcome.writes());
        assertEquals(state(Model.XS), outcome.after());
        assertRefused(ResultCode.OBJECT_ABSENT, 1, () -> apply(before, new Item.ClearMemory(APP, 2, 9)));
        assertRefused(ResultCode.OBJECT_ABSENT, 1, () -> apply(before, new Item.ClearMemory(APP, 1, 8)));
    }

    @Test
    void memoryMustLieInItsZoneAndBesideOthers() throws RefusedException {
        LicenceState before = state(Model.XS, new MemoryObject(3, 10, 10, ""));
        assertEquals(2, memoryCount(apply(before, memory(3, 0, 10))));
        assertEquals(2, memoryCount(apply(before, memory(3, 20, 44))));
        assertEquals(2, memoryCount(apply(before, memory(1, 10, 10))));
        assertRefused(ResultCode.OVERLAP, 1, () -> apply(before, memory(3, 0, 11)));
        assertRefused(ResultCode.OVERLAP, 1, () -> apply(before, memory(3, 19, 1)));
        assertRefused(ResultCode.OVERLAP, 1, () -> apply(before, memory(3, 0, 64)));
        assertRefused(ResultCode.OVERLAP, 2, () -> apply(before, memory(3, 30, 4), memory(3, 10, 21)));
        assertRefused(ResultCode.BAD_ADDRESS, 1, () -> apply(before, memory(3, 20, 45)));
        assertRefused(ResultCode.BAD_ADDRESS, 1, () -> apply(before, memory(3, 65_535, 16_384)));
    }

    @Test
    void holdsSixtyFourMemoryObjectsInAPartition() throws RefusedException {
        List<DataObject> objects = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            objects.add(new MemoryObject(1, i, 1, ""));
        }
        Outcome outcome = apply(stateOf(Model.XL, objects), memory(1, 63, 1));
        assertEquals(64, memoryCount(outcome));
        assertRefused(ResultCode.NO_SPACE, 1, () -> apply(outcome.after(), memory(1, 64, 1)));
        assertEquals(64, memoryCount(apply(outcome.after(), memory(1, 63, 2))));
    }

    @Test
    void refusesAStateWhosePictureIsTooLong() throws RefusedException {
        Item unlock = new Item.Plain(Special.UNLOCK);
        LicenceState fits = withMemoryObjects(35);
        assertEquals(fits, apply(fits, unlock).after());
        LicenceState tooLong = withMemoryObjects(45);
        assertTrue(tooLong.free() > 0);
        assertRefused(ResultCode.NO_SPACE, 0, () -> apply(tooLong, unlock));
        assertRefused(ResultCode.NO_SPACE, 0, tooLong::check);
    }

    private static LicenceState withMemoryObjects(int each) {
        List<Partition> partitions = new ArrayList<>();
        for (int appId = 11; appId < 43; appId++) {
            List<DataObject> objects = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                objects.add(new MemoryObject(1, 256 + i, 1, "sixteen bytes !!"));
            }
            partitions.add(Partition.of(appId, "", new ZoneSizes(310, 0, 0), objects));
        }
        return LicenceState.of(Model.XL, 1, "", partitions, 1, true);
    }

    @Test
    void specialsAreHandedOn() throws RefusedException {
        LicenceState before = state(Model.XS);
        Item.ClockRepair repair = new Item.ClockRepair(NOW + 9, NOW);
        Item.Rekey rekey = new Item.Rekey(4, new byte[48]);
        Outcome outcome = apply(before, repair, rekey, new Item.Plain(Special.ALLOW_TIME_JUMP));
        assertEquals(Optional.of(repair), outcome.clockRepair());
        assertEquals(Optional.of(rekey), outcome.rekey());
        assertTrue(outcome.allowTimeJump() && outcome.closeAll() && !outcome.wipe());
        assertEquals(before.withEpoch(4), outcome.after());
        assertRefused(ResultCode.WRONG_EPOCH, 1, () -> apply(before, new Item.Rekey(3, new byte[48])));
        assertFalse(apply(before, new Item.Plain(Special.UNLOCK)).closeAll());
        assertTrue(apply(before, new Item.Plain(Special.CLOSE_ALL)).closeAll());
    }

    @Test
    void wipeLeavesNoPartition() throws RefusedException {
        Outcome outcome = apply(state(Model.XS, runs(5, 5)), new Item.Plain(Special.WIPE));
        assertTrue(outcome.wipe() && outcome.closeAll());
        assertTrue(outcome.after().partitions().isEmpty());
    }

    @Test
    void aPictureChangesAsTheBoxDoes() {
        Samples samples = new Samples(7);
        int applied = 0;
        for (int i = 0; i < Samples.SOME; i++) {
            LicenceState whole = samples.state();
            List<Item> items = new ArrayList<>();
            whole.partitions().keySet().forEach(appId -> items.addAll(onPartition(samples, appId)));
            Object inBox = result(whole, items, CONTEXT);
            assertEquals(inBox, result(whole.publicView(), items, UpdateContext.preview(NOW)));
            applied += inBox instanceof LicenceState ? 1 : 0;
        }
        assertTrue(applied > Samples.SOME / 20, applied + " applied");
    }

    /** The picture after an update that keeps the rules of the box, or the reason and place of the refusal. */
    private static Object result(LicenceState before, List<Item> items, UpdateContext context) {
        try {
            Outcome outcome = UpdateEngine.apply(before, items, context);
            outcome.after().check();
            return outcome.after().publicView();
        } catch (RefusedException e) {
            return e.code() + "@" + e.item();
        }
    }

    private static List<Item> onPartition(Samples samples, int appId) {
        Item item = samples.item();
        return item instanceof Item.Change change
                ? List.of(new Item.Change(change.verb(), change.object(), appId, change.value()))
                : List.of(new Item.SetSignature(appId, samples.bytes(5)));
    }

    private static int memoryCount(Outcome outcome) {
        return outcome.after().partition(APP).orElseThrow().memory().size();
    }

    private static Item memory(int zone, int offset, int length) {
        return new Item.SetMemory(APP, zone, offset, new byte[length], Optional.empty());
    }

    private static Item item(ObjectType type, Verb verb) {
        if (type == ObjectType.MEMORY) {
            return verb == Verb.SET ? memory(1, 0, 4) : new Item.ClearMemory(APP, 1, 0);
        }
        if (verb == Verb.SET && type == ObjectType.APPLICATION_PASSWORD) {
            return new Item.SetPassword(APP, new byte[] {'x'});
        }
        if (verb == Verb.SET && type == ObjectType.SIGNATURE) {
            return new Item.SetSignature(APP, new byte[8]);
        }
        return new Item.Change(verb, type, APP, verb == Verb.SET || verb.isStep() ? 1 : 0);
    }

    /** A Versa whose one partition leaves this many bytes, by its third zone. */
    private static LicenceState stateWithFree(int free) {
        int zone = Model.VERSA.memory() - Limits.PARTITION_COST - ObjectType.MEMORY.cost() - free;
        Partition partition =
                Partition.of(APP, "Suite", new ZoneSizes(0, 0, zone), List.of(new MemoryObject(3, 0, 1, "")));
        LicenceState state = LicenceState.of(Model.VERSA, 1, "", List.of(partition), 1, true);
        assertEquals(free, state.free());
        return state;
    }

    private static Outcome apply(LicenceState before, Item... items) throws RefusedException {
        return UpdateEngine.apply(before, List.of(items), CONTEXT);
    }
}
