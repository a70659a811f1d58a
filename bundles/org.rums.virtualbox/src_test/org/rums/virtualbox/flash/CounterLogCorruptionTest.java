package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterLogCorruptionTest {

    private static final FlashLayout LAYOUT = Boxes.SMALL;
    private static final int SECTOR = LAYOUT.sectorSize();

    @Test
    void usesTheOlderValueForEveryFlippedBitInTheNewestEntry() {
        byte[] contents = filled(2).contents();
        int start = start(0) + LogBlocks.HEADER;
        for (int bit = 0; bit < 8 * LogEntry.SIZE; bit++) {
            assertEquals(
                    Map.of(1, 0L),
                    open(flipped(contents, start + LogEntry.SIZE, bit)).values());
            assertEquals(Map.of(1, 1L), open(flipped(contents, start, bit)).values());
        }
    }

    @Test
    void noFlippedBitInABlockHeaderLosesAValue() {
        MemoryFlash good = filled(100);
        Map<Integer, Long> values = open(good).values();
        for (int block = 0; block < LAYOUT.logBlocks(); block++) {
            for (int bit = 0; bit < 8 * LogBlocks.HEADER; bit++) {
                CounterLog log = open(flipped(good.contents(), start(block), bit));
                assertEquals(values, log.values());
                assertFalse(log.damaged());
            }
        }
    }

    @Test
    void everyFlippedBitAnywhereLeavesALogThatWorksOn() {
        byte[] contents = filled(47).contents();
        for (int bit = 8 * start(0); bit < 8 * contents.length; bit++) {
            MemoryFlash flash = flipped(contents, 0, bit);
            long value = open(flash).get(1).orElseThrow();
            assertTrue(value == 46 || value == 45, "value " + value);
            open(flash).append(1, 1000);
            assertEquals(Map.of(1, 1000L), open(flash).values());
        }
    }

    @Test
    void dropsAWholeGroupWhenOneEntryIsDamaged() {
        MemoryFlash good = Boxes.blank();
        open(good).append(1, 5);
        open(good).appendAll(Map.of(1, 10L, 2, 20L, 3, 30L));
        for (int entry = 1; entry <= 3; entry++) {
            int at = start(0) + LogBlocks.HEADER + entry * LogEntry.SIZE;
            for (int bit = 0; bit < 8 * LogEntry.SIZE; bit++) {
                assertEquals(
                        Map.of(1, 5L), open(flipped(good.contents(), at, bit)).values());
            }
        }
    }

    @Test
    void reportsALostBlock() {
        byte[] contents = filled(30).contents();
        Arrays.fill(contents, start(1), start(2), (byte) 0);
        CounterLog log = open(MemoryFlash.of(SECTOR, contents));
        assertTrue(log.damaged());
        assertEquals(Map.of(1, 29L), log.values());
    }

    @Test
    void readsNoShortenedOrLengthenedEntry() {
        LogEntry entry = new LogEntry(LogEntry.Kind.PUT, 0xFFFF, 0xFFFFFFFFL, 0xFFFFFFFEL, 0xFFFFFFFDL, 254, 255);
        byte[] bytes = entry.encode();
        for (int length = 0; length < 60; length++) {
            assertEquals(
                    length == bytes.length ? Optional.of(entry) : Optional.empty(),
                    LogEntry.parse(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void meetsRandomBytesWithoutAnException() {
        Random random = new Random(2);
        byte[] good = filled(60).contents();
        for (int i = 0; i < 2000; i++) {
            byte[] contents = good.clone();
            for (int hole = 0; hole <= random.nextInt(4); hole++) {
                byte[] noise = new byte[1 + random.nextInt(i % 2 == 0 ? 40 : 400)];
                random.nextBytes(noise);
                int room = contents.length - start(0) - noise.length;
                System.arraycopy(noise, 0, contents, start(0) + random.nextInt(room), noise.length);
            }
            MemoryFlash flash = MemoryFlash.of(SECTOR, contents);
            open(flash).get(1).ifPresent(value -> assertTrue(value >= 0 && value < 60));
            open(flash).append(1, 70);
            assertEquals(Map.of(1, 70L), open(flash).values());
        }
    }

    /** A log with the values 0 to {@code count - 1} for key 1. */
    private static MemoryFlash filled(int count) {
        MemoryFlash flash = Boxes.blank();
        CounterLog log = open(flash);
        for (int i = 0; i < count; i++) {
            log.append(1, i);
        }
        return flash;
    }

    private static MemoryFlash flipped(byte[] contents, int offset, int bit) {
        byte[] bytes = contents.clone();
        bytes[offset + bit / 8] ^= (byte) (1 << bit % 8);
        return MemoryFlash.of(SECTOR, bytes);
    }

    private static int start(int block) {
        return LAYOUT.logBlock(block).first() * SECTOR;
    }

    private static CounterLog open(Flash flash) {
        return CounterLog.open(flash, LAYOUT, 1);
    }
}
