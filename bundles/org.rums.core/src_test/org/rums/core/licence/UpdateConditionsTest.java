package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.licence.Samples.APP;
import static org.rums.core.licence.Samples.NOW;
import static org.rums.core.licence.Samples.assertRefused;
import static org.rums.core.licence.Samples.state;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class UpdateConditionsTest {
    @Test
    void testsConditionsFirstAndAgainstTheStateBefore() throws RefusedException {
        LicenceState before = state(Model.XS, new UsageCounter(5, 100));
        Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, APP, 100);
        Item unknown = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 99, 100);
        Item five = require(ObjectType.USAGE_COUNTER, Comparison.EQUAL, 5);
        Item six = require(ObjectType.USAGE_COUNTER, Comparison.AT_LEAST, 6);
        assertEquals(
                state(Model.XS, new UsageCounter(105, 200)),
                apply(before, add, five).after());
        assertRefused(ResultCode.CONDITION_NOT_MET, 3, () -> apply(before, unknown, five, six));
    }

    @Test
    void comparesNumbers() {
        LicenceState before =
                state(Model.XS, new UsageCounter(5, 100), new LocalSeats(Limits.U16), new SignatureObject(new byte[3]));
        long[][] held = {{3, 5}, {4, 4}, {4, 6}, {5, 6}, {6, 5}, {6, 6}, {7, 4}, {8, 5}, {8, 4}};
        long[][] missed = {{3, 4}, {4, 5}, {5, 5}, {5, 4}, {6, 4}, {7, 5}, {7, 6}, {8, 6}};
        assertTrue(Arrays.stream(held).allMatch(pair -> runs(before, pair)));
        assertTrue(Arrays.stream(missed).noneMatch(pair -> runs(before, pair)));
        assertTrue(holds(before, ObjectType.LOCAL_SEATS, Comparison.AT_LEAST, 100));
        assertTrue(holds(before, ObjectType.LOCAL_SEATS, Comparison.EQUAL, Limits.U16));
        assertTrue(holds(before, ObjectType.SIGNATURE, Comparison.PRESENT, 0));
        assertFalse(holds(before, ObjectType.SIGNATURE, Comparison.ABSENT, 0));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void onlyAbsentHoldsForAnAbsentObjectOrPartition(Comparison comparison) {
        LicenceState none = LicenceState.of(Model.XS, 1, "", List.of(), 1, true);
        boolean absent = comparison == Comparison.ABSENT;
        assertEquals(absent, holds(state(Model.XS), ObjectType.LOCAL_SEATS, comparison, 0));
        assertEquals(absent, holds(none, ObjectType.LOCAL_SEATS, comparison, 0));
    }

    @Test
    void knowsModelFirmwareAndMemoryConditions() {
        LicenceState before = state(Model.XS, new MemoryObject(1, 4, 4, ""));
        assertTrue(new Condition.ModelIn(Set.of(Model.XS, Model.XL)).holds(before));
        assertFalse(new Condition.ModelIn(Set.of(Model.VERSA)).holds(before));
        assertTrue(new Condition.FirmwareAtLeast(0x0102).holds(before));
        assertFalse(new Condition.FirmwareAtLeast(0x0103).holds(before));
        assertTrue(new Condition.MemoryPresence(APP, 1, 4, true).holds(before));
        assertFalse(new Condition.MemoryPresence(APP, 1, 5, true).holds(before));
        assertTrue(new Condition.MemoryPresence(99, 1, 4, false).holds(before));
    }

    @Test
    void repairsTheClockOnlyWhereItRanAhead() throws RefusedException {
        List<Item> items = List.of(new Item.ClockRepair(NOW + 9, NOW));
        UpdateContext ahead = new UpdateContext(NOW, OptionalLong.of(NOW + 9), PasswordHasher.NONE);
        UpdateContext healthy = new UpdateContext(NOW, OptionalLong.of(NOW + 8), PasswordHasher.NONE);
        assertTrue(
                UpdateEngine.apply(state(Model.XS), items, ahead).clockRepair().isPresent());
        assertRefused(ResultCode.CONDITION_NOT_MET, 1, () -> UpdateEngine.apply(state(Model.XS), items, healthy));
    }

    private static boolean runs(LicenceState state, long[] comparisonAndNumber) {
        Comparison comparison = Comparison.ofCode((int) comparisonAndNumber[0]).orElseThrow();
        return holds(state, ObjectType.USAGE_COUNTER, comparison, comparisonAndNumber[1]);
    }

    private static boolean holds(LicenceState state, ObjectType type, Comparison comparison, long number) {
        return new Condition.ObjectCompare(APP, type, comparison, number).holds(state);
    }

    private static Item require(ObjectType type, Comparison comparison, long number) {
        return new Item.Require(new Condition.ObjectCompare(APP, type, comparison, number));
    }

    private static Outcome apply(LicenceState before, Item... items) throws RefusedException {
        return UpdateEngine.apply(before, List.of(items), UpdateContext.preview(NOW));
    }
}
