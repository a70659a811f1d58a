package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rums.core.licence.Samples.APP;
import static org.rums.core.licence.Samples.state;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.UsageCounter;

class StateDiffTest {
    private static StateDiff.Row row(ObjectType type, DataObject before, DataObject after) {
        return new StateDiff.Row(APP, "Suite", type, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    @Test
    void pairsObjectsByTypeAndMemoryByPlace() {
        DataObject kept = new LocalSeats(3);
        DataObject left = new MemoryObject(1, 0, 4, "old");
        DataObject came = new MemoryObject(1, 8, 4, "new");
        DataObject grown = new MemoryObject(2, 0, 4, "x");
        DataObject grew = new MemoryObject(2, 0, 6, "x");
        List<StateDiff.Row> rows = StateDiff.rows(
                state(Model.XS, new UsageCounter(5, 9), kept, left, grown),
                state(Model.XS, new UsageCounter(9, 9), kept, came, grew));
        assertEquals(
                List.of(
                        row(ObjectType.USAGE_COUNTER, new UsageCounter(5, 9), new UsageCounter(9, 9)),
                        row(ObjectType.LOCAL_SEATS, kept, kept),
                        row(ObjectType.MEMORY, left, null),
                        row(ObjectType.MEMORY, null, came),
                        row(ObjectType.MEMORY, grown, grew)),
                rows);
        assertEquals(came, rows.get(3).shown());
        assertEquals(left, rows.get(2).shown());
    }

    @Test
    void changesLeaveOutWhatIsTheSame() {
        LicenceState before = state(Model.XS, new LocalSeats(3), new UsageCounter(1, 1));
        assertEquals(List.of(), StateDiff.changes(before, before));
        LicenceState after = state(Model.XS, new LocalSeats(3));
        assertEquals(
                List.of(row(ObjectType.USAGE_COUNTER, new UsageCounter(1, 1), null)), StateDiff.changes(before, after));
    }

    @Test
    void showsPartitionsThatOnlyOneSideHas() {
        LicenceState before = state(Model.XS, new LocalSeats(3));
        LicenceState after = LicenceState.of(Model.XS, 1, "", List.of(), 1, true);
        assertEquals(List.of(row(ObjectType.LOCAL_SEATS, new LocalSeats(3), null)), StateDiff.rows(before, after));
        assertEquals(List.of(row(ObjectType.LOCAL_SEATS, null, new LocalSeats(3))), StateDiff.rows(after, before));
    }
}
