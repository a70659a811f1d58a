package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rums.core.licence.Samples.APP;
import static org.rums.core.licence.Samples.ZONES;
import static org.rums.core.licence.Samples.assertRefused;
import static org.rums.core.licence.Samples.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class LicenceStateTest {
    @Test
    void countsMemoryByTheTable() throws RefusedException {
        LicenceState state = state(
                Model.XS,
                new UsageCounter(1, 1),
                new ExpirationDate(1),
                ApplicationPassword.present(),
                SignatureObject.ofLength(16),
                new LocalSeats(1),
                new NetworkSeats(1),
                new MemoryObject(1, 0, 200, "x"));
        assertEquals(32 + 448 + 16 + 16 + 64 + 32 + 8 + 8 + 24, state.used());
        assertEquals(16_384 - state.used(), state.free());
        state.check();
    }

    @Test
    void refusesWhatABoxCannotHold() {
        assertRefused(
                ResultCode.MODEL_CANNOT_HOLD,
                0,
                () -> state(Model.SC, new NetworkSeats(1)).check());
        assertRefused(ResultCode.MALFORMED, 0, () -> with(empty(10, "")).check());
        assertRefused(
                ResultCode.MALFORMED,
                0,
                () -> with(empty(11, "seventeen bytes !")).check());
        assertRefused(
                ResultCode.MALFORMED,
                0,
                () -> with(empty(11, "Größe der Platte")).check());
        assertRefused(ResultCode.MALFORMED, 0, () -> with(empty(11, "\uD800")).check());
        assertRefused(
                ResultCode.MALFORMED,
                0,
                () -> state(Model.XS).withLabel("ninebytes").check());
        assertRefused(
                ResultCode.BAD_ADDRESS,
                0,
                () -> state(Model.XS, new MemoryObject(3, 60, 5, "")).check());
        assertRefused(
                ResultCode.OVERLAP,
                0,
                () -> state(Model.XS, new MemoryObject(1, 0, 5, ""), new MemoryObject(1, 4, 1, ""))
                        .check());
        MemoryObject twice = new MemoryObject(1, 0, 5, "");
        Partition doubled = new Partition(APP, "", ZONES, Map.of(), List.of(twice, twice));
        assertRefused(ResultCode.OVERLAP, 0, () -> with(doubled).check());
    }

    @Test
    void tellsTheBytesMissing() {
        Partition large = Partition.of(11, "", new ZoneSizes(4_065, 0, 0), List.of());
        LicenceState state = LicenceState.of(Model.VERSA, 1, "", List.of(large), 1, true);
        RefusedException e = assertThrows(RefusedException.class, state::check);
        assertEquals(ResultCode.NO_SPACE, e.code());
        assertEquals(1, e.number());
    }

    @Test
    void holdsThirtyTwoPartitions() throws RefusedException {
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            partitions.add(empty(11 + i, "sixteen bytes !!"));
        }
        LicenceState most = LicenceState.of(Model.XL, 1, "8 bytes!", partitions, 1, true);
        most.check();
        assertRefused(ResultCode.NO_SPACE, 0, () -> most.with(empty(500, "")).check());
    }

    @Test
    void refusesContradictionsAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> new UsageCounter(6, 5));
        assertThrows(IllegalArgumentException.class, () -> new UsageCounter(6, Limits.U32));
        assertThrows(IllegalArgumentException.class, () -> new ExpirationDate(-1));
        assertThrows(IllegalArgumentException.class, () -> new LocalSeats(65_536));
        assertThrows(IllegalArgumentException.class, () -> SignatureObject.ofLength(17));
        assertThrows(IllegalArgumentException.class, () -> new MemoryObject(4, 0, 1, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> LicenceState.of(Model.XS, 1, "", List.of(empty(11, ""), empty(11, "")), 1, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Partition(11, "", ZONES, Map.of(ObjectType.LOCAL_SEATS, new NetworkSeats(1)), List.of()));
    }

    private static Partition empty(int appId, String name) {
        return Partition.of(appId, name, ZoneSizes.NONE, List.of());
    }

    private static LicenceState with(Partition partition) {
        return LicenceState.of(Model.XS, 1, "", List.of(partition), 1, true);
    }
}
