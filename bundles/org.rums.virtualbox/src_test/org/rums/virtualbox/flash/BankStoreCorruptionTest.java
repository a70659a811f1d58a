package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BankStoreCorruptionTest {

    private static final FlashLayout LAYOUT = Boxes.SMALL;
    private static final int SECTOR = LAYOUT.sectorSize();

    @Test
    void noFlippedBitInTheCommitRecordsUndoesACommit() {
        for (int commits : new int[] {1, 2, 5}) {
            byte[] contents = Boxes.committed(commits).contents();
            for (int bit = bits(LAYOUT.commits().first());
                    bit < bits(LAYOUT.commits().end());
                    bit++) {
                BankStore store = BankStore.open(flipped(contents, bit), LAYOUT);
                assertEquals(Optional.of(Boxes.image(commits)), store.load());
                assertFalse(store.fellBack());
            }
        }
    }

    @Test
    void usesTheOlderBankForEveryFlippedBitInTheNewerOne() {
        byte[] contents = Boxes.committed(2).contents();
        int end = bits(LAYOUT.bank(1).first())
                + 8 * (BankHeader.SIZE + Boxes.image(2).state().length);
        for (int bit = bits(LAYOUT.bank(1).first()); bit < end; bit++) {
            MemoryFlash flash = flipped(contents, bit);
            BankStore store = BankStore.open(flash, LAYOUT);
            assertEquals(Optional.of(Boxes.image(1)), store.load());
            assertTrue(store.fellBack());
            store.commit(Boxes.image(3));
            BankStore reopened = BankStore.open(flash, LAYOUT);
            assertEquals(Optional.of(Boxes.image(3)), reopened.load());
            assertFalse(reopened.fellBack());
            assertEquals(3, reopened.generation());
        }
    }

    @Test
    void isNotDisturbedByFlippedBitsInTheOlderBank() {
        byte[] contents = Boxes.committed(3).contents();
        for (int bit = bits(LAYOUT.bank(1).first()); bit < bits(LAYOUT.bank(1).end()); bit++) {
            assertEquals(
                    Optional.of(Boxes.image(3)),
                    BankStore.open(flipped(contents, bit), LAYOUT).load());
        }
    }

    @Test
    void callsTheFlashCorruptWhenTheOnlyBankIsDamaged() {
        byte[] contents = Boxes.committed(1).contents();
        for (int bit = 0; bit < 8 * (BankHeader.SIZE + Boxes.image(1).state().length); bit++) {
            MemoryFlash flash = flipped(contents, bit);
            assertThrows(FlashCorruptException.class, () -> BankStore.open(flash, LAYOUT));
        }
    }

    @Test
    void callsTheFlashCorruptWhenAllCommitRecordsAreGone() {
        MemoryFlash flash = Boxes.committed(2);
        for (int s = LAYOUT.commits().first(); s < LAYOUT.commits().end(); s++) {
            flash.erase(s);
        }
        assertThrows(FlashCorruptException.class, () -> BankStore.open(flash, LAYOUT));
    }

    @Test
    void usesTheOlderRecordWhenTheNewerOneIsGone() {
        byte[] contents = Boxes.committed(2).contents();
        int record = LAYOUT.commits().first() * SECTOR + CommitRecord.SLOT;
        contents[record] ^= 1;
        contents[record + CommitRecord.SLOT / 2] ^= 1;
        MemoryFlash flash = MemoryFlash.of(SECTOR, contents);
        BankStore store = BankStore.open(flash, LAYOUT);
        assertEquals(Optional.of(Boxes.image(1)), store.load());
        store.commit(Boxes.image(9));
        assertEquals(3, BankStore.open(flash, LAYOUT).generation());
    }

    @Test
    void readsNoShortenedOrLengthenedHeaderOrRecord() {
        byte[] header = BankHeader.of(Boxes.image(1), 5, 4).encode();
        byte[] record = new CommitRecord(5, 6, 1, 7).encode();
        for (int length = 0; length < 100; length++) {
            assertEquals(
                    length == header.length,
                    BankHeader.parse(resized(header, length)).isPresent());
            assertEquals(
                    length == record.length,
                    CommitRecord.parse(resized(record, length)).isPresent());
        }
    }

    @Test
    void readsBackWhatItEncodes() {
        BankHeader header = BankHeader.of(new Image(new byte[] {1, 2, 3}, 0xFFFFFFFEL), 0xFFFFFFFFL, 0xFFFFFFFDL);
        CommitRecord record = new CommitRecord(0xFFFFFFFFL, 0xFFFFFFFEL, 1, -1);
        assertEquals(Optional.of(header), BankHeader.parse(header.encode()));
        assertEquals(Optional.of(record), CommitRecord.parse(record.encode()));
    }

    @Test
    void meetsRandomFlashWithNoOtherExceptionThanCorrupt() {
        Random random = new Random(11);
        byte[] good = Boxes.committed(5).contents();
        for (int i = 0; i < 2000; i++) {
            byte[] contents = good.clone();
            for (int hole = 0; hole <= random.nextInt(6); hole++) {
                byte[] noise = new byte[1 + random.nextInt(300)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, contents, random.nextInt(contents.length - noise.length), noise.length);
            }
            assertOldImageOrCorrupt(contents);
        }
        byte[] noise = new byte[good.length];
        random.nextBytes(noise);
        assertEquals(
                Optional.empty(),
                BankStore.open(MemoryFlash.of(SECTOR, noise), LAYOUT).load());
    }

    @Test
    void meetsAFlashZeroedFromAnyPointOn() {
        byte[] good = Boxes.committed(5).contents();
        for (int from = 0; from < good.length; from++) {
            byte[] contents = good.clone();
            Arrays.fill(contents, from, contents.length, (byte) 0);
            assertOldImageOrCorrupt(contents);
        }
    }

    private static void assertOldImageOrCorrupt(byte[] contents) {
        try {
            Optional<Image> found =
                    BankStore.open(MemoryFlash.of(SECTOR, contents), LAYOUT).load();
            found.ifPresent(image -> assertEquals(Boxes.image(image.commitCounter()), image));
        } catch (FlashCorruptException e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }

    private static int bits(int sector) {
        return sector * SECTOR * 8;
    }

    private static MemoryFlash flipped(byte[] contents, int bit) {
        byte[] bytes = contents.clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return MemoryFlash.of(SECTOR, bytes);
    }

    private static byte[] resized(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }
}
