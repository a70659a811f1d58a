package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BankStoreTest {

    @Test
    void isEmptyOnBlankFlash() {
        BankStore store = BankStore.open(Boxes.blank(), Boxes.SMALL);
        assertEquals(Optional.empty(), store.load());
        assertEquals(0, store.generation());
    }

    @Test
    void loadsTheLastCommitAfterEveryOneOfMany() {
        MemoryFlash flash = Boxes.blank();
        for (int i = 1; i <= 40; i++) {
            BankStore.open(flash, Boxes.SMALL).commit(Boxes.image(i));
            BankStore reopened = BankStore.open(flash, Boxes.SMALL);
            assertEquals(Optional.of(Boxes.image(i)), reopened.load());
            assertEquals(i, reopened.generation());
            assertFalse(reopened.fellBack());
        }
    }

    @Test
    void storesTheSmallestAndTheLargestState() {
        FlashLayout layout = FlashLayout.standard();
        MemoryFlash flash = MemoryFlash.erased(layout.sectorSize(), layout.sectors());
        assertEquals(512 * 1024, flash.contents().length);
        BankStore store = BankStore.open(flash, layout);
        byte[] large = new byte[Image.MAX_STATE];
        Arrays.fill(large, (byte) 0xA5);
        for (Image image : new Image[] {
            new Image(new byte[0], 0), new Image(large, 0xFFFFFFFFL), new Image(new byte[0], 0xFFFFFFFFL)
        }) {
            store.commit(image);
            assertEquals(Optional.of(image), BankStore.open(flash, layout).load());
        }
    }

    /** A flash with a cell that does not take a bit. */
    private static final class WornFlash extends MemoryCells {
        private final int worn;

        WornFlash(MemoryFlash cells, int worn) {
            super(cells);
            this.worn = worn;
        }

        @Override
        public void write(int offset, byte[] bytes) {
            byte[] taken = bytes.clone();
            if (worn >= offset && worn < offset + bytes.length) {
                taken[worn - offset] = (byte) ~taken[worn - offset];
            }
            super.write(offset, taken);
        }
    }

    @Test
    void aBankThatDoesNotHoldWhatWasWrittenIsNeverPutInForce() {
        MemoryFlash cells = Boxes.committed(2);
        int free = Boxes.SMALL.bank(0).first() * Boxes.SMALL.sectorSize();
        Image next = Boxes.image(3);
        for (int at = 0; at < BankHeader.SIZE + next.state().length; at += 13) {
            MemoryFlash copy = Boxes.copy(cells);
            BankStore store = BankStore.open(new WornFlash(copy, free + at), Boxes.SMALL);
            assertThrows(FlashCorruptException.class, () -> store.commit(next), "byte " + at);
            BankStore reopened = BankStore.open(copy, Boxes.SMALL);
            assertEquals(Optional.of(Boxes.image(2)), reopened.load());
            assertFalse(reopened.fellBack(), "no record speaks for the bank");
        }
    }

    @Test
    void refusesTooLargeAState() {
        BankStore store = BankStore.open(Boxes.blank(), Boxes.SMALL);
        Image image = new Image(new byte[Boxes.SMALL.maxStateLength() + 1], 1);
        assertThrows(IllegalArgumentException.class, () -> store.commit(image));
        assertThrows(IllegalArgumentException.class, () -> new Image(new byte[Image.MAX_STATE + 1], 1));
    }

    @Test
    void refusesACommitCounterThatGoesBack() {
        MemoryFlash flash = Boxes.committed(2);
        BankStore store = BankStore.open(flash, Boxes.SMALL);
        assertThrows(IllegalArgumentException.class, () -> store.commit(Boxes.image(1)));
        assertEquals(
                Optional.of(Boxes.image(2)), BankStore.open(flash, Boxes.SMALL).load());
        assertThrows(IllegalArgumentException.class, () -> new Image(new byte[0], 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> new Image(new byte[0], -1));
    }

    @Test
    void erasesTheOldImageOnRequest() {
        MemoryFlash flash = Boxes.committed(2);
        BankStore.open(flash, Boxes.SMALL).eraseOld();
        assertEquals(
                Optional.of(Boxes.image(2)), BankStore.open(flash, Boxes.SMALL).load());
        Region old = Boxes.SMALL.bank(0);
        assertTrue(flash.isErased(old.first() * 128, old.count() * 128));
        BankStore.open(flash, Boxes.SMALL).commit(Boxes.image(3));
        assertEquals(
                Optional.of(Boxes.image(3)), BankStore.open(flash, Boxes.SMALL).load());
    }

    @Test
    void keepsNoRestOfALongerOldState() {
        MemoryFlash flash = Boxes.blank();
        BankStore store = BankStore.open(flash, Boxes.SMALL);
        store.commit(new Image(new byte[400], 1));
        store.commit(new Image(new byte[10], 2));
        store.commit(new Image(new byte[10], 3));
        assertTrue(flash.isErased(BankHeader.SIZE + 10, 4 * 128 - BankHeader.SIZE - 10));
    }

    @Test
    void wearsTheSectorsOfTheRingEvenly() {
        MemoryFlash flash = Boxes.committed(600);
        Region ring = Boxes.SMALL.commits();
        for (int s = ring.first(); s < ring.end(); s++) {
            assertTrue(Math.abs(flash.eraseCount(s) - 100) <= 1, "sector " + s + ": " + flash.eraseCount(s));
        }
    }

    @Test
    void refusesAFlashThatTheLayoutDoesNotFit() {
        MemoryFlash flash = MemoryFlash.erased(128, Boxes.SMALL.sectors() - 1);
        assertThrows(IllegalArgumentException.class, () -> BankStore.open(flash, Boxes.SMALL));
    }
}
