package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CounterLogTest {

    private static final int FAILED_TRIES = CounterLog.PERSISTENT + 1;

    @Test
    void isEmptyOnBlankFlash() {
        CounterLog log = open(Boxes.blank(), 0);
        assertEquals(Map.of(), log.values());
        assertEquals(OptionalLong.empty(), log.get(1));
        assertFalse(log.damaged());
    }

    @Test
    void keepsTheLastValueOfEachKey() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash, 1);
        log.append(0, 0);
        log.append(0, 0xFFFFFFFFL);
        log.append(0xFFFF, 7);
        assertEquals(Map.of(0, 0xFFFFFFFFL, 0xFFFF, 7L), log.values());
        assertEquals(log.values(), open(flash, 1).values());
    }

    @Test
    void agreesWithAMapOverManyRandomChanges() {
        MemoryFlash flash = Boxes.blank();
        Random random = new Random(3);
        Map<Integer, Long> expected = new TreeMap<>();
        CounterLog log = open(flash, 1);
        for (int i = 0; i < 5000; i++) {
            int key = random.nextInt(3) + (random.nextBoolean() ? CounterLog.PERSISTENT : 0);
            long value = random.nextInt() & 0xFFFFFFFFL;
            switch (random.nextInt(20)) {
                case 0 -> {
                    log.clear();
                    expected.clear();
                }
                case 1, 2, 3 -> {
                    log.remove(key);
                    expected.remove(key);
                }
                default -> {
                    if (expected.size() < log.maxKeys() || expected.containsKey(key)) {
                        log.append(key, value);
                        expected.put(key, value);
                    }
                }
            }
            assertEquals(expected, log.values());
            if (i % 7 == 0) {
                log = open(flash, 1);
                assertEquals(expected, log.values());
            }
        }
    }

    @Test
    void setsAGroupOfValues() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash, 1);
        log.appendAll(Map.of());
        log.appendAll(Map.of(1, 10L, 2, 20L, FAILED_TRIES, 8L));
        assertEquals(Map.of(1, 10L, 2, 20L, FAILED_TRIES, 8L), open(flash, 1).values());
    }

    @Test
    void voidsAllButPersistentKeysInANewGeneration() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash, 1);
        log.appendAll(Map.of(1, 10L, FAILED_TRIES, 8L));
        log.startGeneration(2);
        assertEquals(Map.of(FAILED_TRIES, 8L), log.values());
        assertEquals(Map.of(FAILED_TRIES, 8L), open(flash, 2).values());
        log.append(1, 11);
        assertEquals(Map.of(1, 11L, FAILED_TRIES, 8L), open(flash, 2).values());
    }

    @Test
    void keepsPersistentKeysThroughManyRoundsAndGenerations() {
        MemoryFlash flash = Boxes.blank();
        open(flash, 0).append(FAILED_TRIES, 8);
        for (int generation = 1; generation <= 300; generation++) {
            CounterLog log = open(flash, generation);
            assertEquals(Map.of(FAILED_TRIES, 8L), log.values());
            log.append(1, generation);
            log.append(2, generation);
        }
    }

    @Test
    void refusesMoreKeysThanItCanCarryAlongAndWritesNothing() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash, 1);
        for (int key = 0; key < log.maxKeys(); key++) {
            log.append(key, key);
        }
        byte[] before = flash.contents();
        assertThrows(FlashFullException.class, () -> log.append(100, 1));
        Map<Integer, Long> group = new HashMap<>();
        for (int key = 0; key <= log.maxGroup(); key++) {
            group.put(key, 1L);
        }
        assertThrows(FlashFullException.class, () -> log.appendAll(group));
        assertArrayEquals(before, flash.contents());
        log.startGeneration(2);
        log.append(100, 1);
        assertEquals(Map.of(100, 1L), open(flash, 2).values());
    }

    @Test
    void carriesAFullSetOfKeysThroughManyRounds() {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash, 1);
        Map<Integer, Long> group = new TreeMap<>();
        for (int round = 0; round < 500; round++) {
            group.clear();
            for (int key = 0; key < Math.min(log.maxGroup(), log.maxKeys()); key++) {
                group.put(key, (long) round);
            }
            log.appendAll(group);
            assertEquals(group, open(flash, 1).values());
        }
    }

    @Test
    void refusesKeysAndValuesOutOfRange() {
        CounterLog log = open(Boxes.blank(), 1);
        assertThrows(IllegalArgumentException.class, () -> log.append(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> log.append(0x10000, 0));
        assertThrows(IllegalArgumentException.class, () -> log.append(1, -1));
        assertThrows(IllegalArgumentException.class, () -> log.append(1, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> log.get(0x10000));
        assertEquals(Map.of(), log.values());
    }

    @Test
    void hundredThousandAppendsWearAllSectorsEvenly() {
        FlashLayout layout = FlashLayout.standard();
        MemoryFlash flash = MemoryFlash.erased(layout.sectorSize(), layout.sectors());
        CounterLog log = CounterLog.open(flash, layout, 1);
        for (int i = 1; i <= 100_000; i++) {
            log.append(i % 10 == 0 ? i / 10 % log.maxKeys() : 0, i);
        }
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int s = layout.commits().end(); s < layout.sectors(); s++) {
            least = Math.min(least, flash.eraseCount(s));
            most = Math.max(most, flash.eraseCount(s));
        }
        System.out.println("100000 appends: least " + least + ", most " + most + " erases of a sector");
        assertTrue(least >= 5 && most <= least + 1 && most <= 40, least + " to " + most);
        assertEquals(log.values(), CounterLog.open(flash, layout, 1).values());
        assertEquals(100_000 - 1, log.get(0).orElseThrow());
    }

    private static CounterLog open(Flash flash, long generation) {
        return CounterLog.open(flash, Boxes.SMALL, generation);
    }
}
