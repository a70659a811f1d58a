package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

class CounterLogPowerCutTest {

    private static final int PERSISTENT = CounterLog.PERSISTENT + 1;
    private static final int SEEDS = 4;

    @ParameterizedTest
    @EnumSource(Loss.class)
    void keepsTheOldOrTheNewValueAtEveryCut(Loss loss) {
        isAllOrNothing(loss, log -> log.append(1, 1000));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void setsAGroupInWholeOrNotAtAll(Loss loss) {
        isAllOrNothing(loss, log -> log.appendAll(Map.of(1, 1001L, 2, 1002L, PERSISTENT, 1003L)));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void removesInWholeOrNotAtAll(Loss loss) {
        isAllOrNothing(loss, log -> log.remove(1));
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void clearsInWholeOrNotAtAll(Loss loss) {
        isAllOrNothing(loss, CounterLog::clear);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void survivesCutsInARow(Loss loss) {
        PowerCutFlash flash = new PowerCutFlash(Boxes.blank(), loss, 5);
        Random random = new Random(5);
        Map<Integer, Long> known = new TreeMap<>();
        int cuts = 0;
        for (int i = 0; i < 20_000; i++) {
            Map<Integer, Long> next = new TreeMap<>(known);
            Map<Integer, Long> group = new TreeMap<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                group.put(n + (n == 2 ? CounterLog.PERSISTENT : 0), (long) i);
            }
            next.putAll(group);
            Cut cut = Cut.values()[random.nextInt(3)];
            boolean isCut = Boxes.isCut(
                    flash, 1 + random.nextInt(8), cut, () -> open(flash).appendAll(group));
            CounterLog log = open(flash);
            assertTrue(
                    log.values().equals(next) || isCut && log.values().equals(known),
                    log.values().toString());
            assertFalse(log.damaged());
            known = log.values();
            cuts += isCut ? 1 : 0;
        }
        assertTrue(cuts > 1000 && cuts < 19_000, "cuts: " + cuts);
    }

    @Test
    void repeatsACompactionThatIsCutAgainAndAgain() {
        MemoryFlash before = atCompaction();
        for (Loss loss : Loss.values()) {
            PowerCutFlash flash = new PowerCutFlash(Boxes.copy(before), loss, 9);
            Map<Integer, Long> known = open(flash).values();
            for (int i = 0; i < 200; i++) {
                boolean isCut = Boxes.isCut(
                        flash, 1 + i % 3, Cut.values()[i % 2], () -> open(flash).append(1, 9999));
                assertTrue(isCut);
                assertEquals(known, open(flash).values());
            }
            open(flash).append(1, 9999);
            known.put(1, 9999L);
            assertEquals(known, open(flash).values());
        }
    }

    @Test
    void readsOnlyWhenOpening() {
        PowerCutFlash flash = new PowerCutFlash(atCompaction(), Loss.NONE, 1);
        open(flash).values();
        assertEquals(0, flash.operations());
    }

    /** Cuts the step at every operation, after histories that end in every slot of every block. */
    private static void isAllOrNothing(Loss loss, Consumer<CounterLog> step) {
        MemoryFlash history = Boxes.blank();
        for (int length = 0; length < 60; length++) {
            MemoryFlash before = Boxes.copy(history);
            Map<Integer, Long> old = open(Boxes.copy(before)).values();
            Map<Integer, Long> next = after(before, step);
            Boxes.atEveryCut(loss, SEEDS, (operation, cut, mode, seed) -> {
                PowerCutFlash flash = new PowerCutFlash(Boxes.copy(before), mode, seed);
                boolean isCut = Boxes.isCut(flash, operation, cut, () -> step.accept(open(flash)));
                CounterLog log = open(flash);
                Map<Integer, Long> found = log.values();
                assertTrue(found.equals(next) || isCut && found.equals(old), found + " of " + old + next);
                assertFalse(log.damaged());
                assertEquals(after(before, step), after(flash, step));
                return isCut;
            });
            open(history).append(length % 2 == 0 ? 1 : length % 4 == 1 ? 2 : PERSISTENT, length);
        }
    }

    private static Map<Integer, Long> after(Flash before, Consumer<CounterLog> step) {
        byte[] contents = before.read(0, before.sectors() * before.sectorSize());
        MemoryFlash flash = MemoryFlash.of(before.sectorSize(), contents);
        step.accept(open(flash));
        return open(flash).values();
    }

    /** A log whose next append enters the last free block and copies live values of the oldest. */
    private static MemoryFlash atCompaction() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash);
        log.append(3, 33);
        log.append(PERSISTENT, 44);
        int perBlock = new LogBlocks(flash, Boxes.SMALL).slots();
        for (int i = 2; i < 3 * perBlock; i++) {
            log.append(1, i);
        }
        return flash;
    }

    private static CounterLog open(Flash flash) {
        return CounterLog.open(flash, Boxes.SMALL, 1);
    }
}
