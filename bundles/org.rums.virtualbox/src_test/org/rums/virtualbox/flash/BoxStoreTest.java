package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

class BoxStoreTest {

    private static final int USAGE = 1;
    private static final int FAILED_TRIES = CounterLog.PERSISTENT + 1;

    @Test
    void keepsImageAndCountersTogether() {
        MemoryFlash flash = prepared();
        BoxStore store = open(flash);
        assertEquals(Optional.of(Boxes.image(1)), store.load());
        assertEquals(Map.of(USAGE, 70L, FAILED_TRIES, 8L), store.counters().values());
        store.commit(Boxes.image(2));
        assertEquals(Map.of(FAILED_TRIES, 8L), store.counters().values());
        assertEquals(Map.of(FAILED_TRIES, 8L), open(flash).counters().values());
        assertFalse(store.damaged());
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void voidsTheCountersInTheSameStepAsTheImageIsReplaced(Loss loss) {
        MemoryFlash before = prepared();
        int cuts = Boxes.atEveryCut(loss, 8, (operation, cut, mode, seed) -> {
            PowerCutFlash flash = new PowerCutFlash(Boxes.copy(before), mode, seed);
            boolean isCut = Boxes.isCut(flash, operation, cut, () -> open(flash).commit(Boxes.image(2)));
            BoxStore found = open(flash);
            Object image = found.load().orElseThrow();
            List<Object> state = List.of(image, found.counters().values());
            List<Object> old = List.of(Boxes.image(1), Map.of(USAGE, 70L, FAILED_TRIES, 8L));
            List<Object> next = List.of(Boxes.image(2), Map.of(FAILED_TRIES, 8L));
            assertTrue(state.equals(next) || isCut && state.equals(old));
            found.counters().append(USAGE, 5);
            assertEquals(5, open(flash).counters().get(USAGE).orElseThrow());
            return isCut;
        });
        assertTrue(cuts > 0);
    }

    @Test
    void ignoresCountersOfADamagedCommitForGood() {
        MemoryFlash flash = prepared();
        BoxStore store = open(flash);
        store.commit(Boxes.image(2));
        store.counters().append(USAGE, 1);
        byte[] contents = flash.contents();
        contents[Boxes.SMALL.bank(1).first() * 128 + BankHeader.SIZE] ^= 1;
        MemoryFlash damaged = MemoryFlash.of(128, contents);
        BoxStore older = open(damaged);
        assertTrue(older.damaged());
        assertEquals(Optional.of(Boxes.image(1)), older.load());
        assertEquals(70, older.counters().get(USAGE).orElseThrow());
        older.commit(Boxes.image(2));
        assertEquals(Map.of(FAILED_TRIES, 8L), open(damaged).counters().values());
    }

    private static MemoryFlash prepared() {
        MemoryFlash flash = Boxes.blank();
        BoxStore store = open(flash);
        store.commit(Boxes.image(1));
        store.counters().append(USAGE, 70);
        store.counters().append(FAILED_TRIES, 8);
        return flash;
    }

    private static BoxStore open(Flash flash) {
        return BoxStore.open(flash, Boxes.SMALL);
    }
}
