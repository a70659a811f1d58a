package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

class PowerCutFlashTest {

    private static final byte[] DATA = {1, 2, 3, 4, 5, 6, 7, 8};

    @Test
    void appliesNothingOfTheOperationItCutsBefore() {
        MemoryFlash memory = MemoryFlash.erased(64, 2);
        PowerCutFlash flash = new PowerCutFlash(memory, Loss.NONE, 1);
        flash.arm(2, Cut.BEFORE);
        flash.write(0, DATA);
        assertThrows(PowerCut.class, () -> flash.write(8, DATA));
        assertArrayEquals(DATA, memory.read(0, 8));
        assertTrue(memory.isErased(8, 8));
    }

    @Test
    void appliesAllOfTheOperationItCutsAfter() {
        MemoryFlash memory = MemoryFlash.erased(64, 2);
        PowerCutFlash flash = new PowerCutFlash(memory, Loss.NONE, 1);
        flash.arm(1, Cut.AFTER);
        assertThrows(PowerCut.class, () -> flash.write(0, DATA));
        assertArrayEquals(DATA, memory.read(0, 8));
    }

    @Test
    void staysOffUntilTheRestart() {
        PowerCutFlash flash = new PowerCutFlash(MemoryFlash.erased(64, 2), Loss.NONE, 1);
        flash.arm(1, Cut.BEFORE);
        assertThrows(PowerCut.class, () -> flash.erase(0));
        assertThrows(PowerCut.class, () -> flash.read(0, 1));
        assertThrows(PowerCut.class, () -> flash.write(0, DATA));
        assertThrows(PowerCut.class, flash::sync);
        flash.restart();
        flash.write(0, DATA);
        assertArrayEquals(DATA, flash.read(0, 8));
    }

    @Test
    void tearsWritesToPrefixesOfManyLengths() {
        Set<Integer> lengths = new HashSet<>();
        boolean noise = false;
        for (int seed = 0; seed < 200; seed++) {
            MemoryFlash memory = MemoryFlash.erased(64, 2);
            PowerCutFlash flash = new PowerCutFlash(memory, Loss.NONE, seed);
            flash.arm(1, Cut.TORN);
            assertThrows(PowerCut.class, () -> flash.write(60, DATA));
            int length = 0;
            while (length < 8 && memory.read(60 + length, 1)[0] == DATA[length]) {
                length++;
            }
            lengths.add(length);
            noise |= !memory.isErased(60 + length, 8 - length);
        }
        assertTrue(lengths.containsAll(Set.of(0, 1, 2, 3, 4, 5, 6, 7)), lengths.toString());
        assertTrue(noise);
    }

    @Test
    void losesOnlyWhatWasNotSynced() {
        Set<String> outcomes = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            MemoryFlash memory = MemoryFlash.erased(64, 3);
            PowerCutFlash flash = new PowerCutFlash(memory, Loss.LOSE_UNSYNCED, seed);
            flash.write(0, DATA);
            flash.sync();
            flash.write(8, new byte[1]);
            flash.write(64, new byte[1]);
            assertEquals(0, flash.read(64, 1)[0]);
            flash.cutNow();
            assertThrows(PowerCut.class, () -> flash.read(0, 1));
            assertArrayEquals(DATA, memory.read(0, 8));
            outcomes.add(memory.read(8, 1)[0] == 0 ? "first" : "not first");
            outcomes.add((memory.read(8, 1)[0] == 0) + "/" + (memory.read(64, 1)[0] == 0));
        }
        assertTrue(outcomes.containsAll(Set.of("true/true", "true/false", "false/true", "false/false")));
    }

    @Test
    void countsWritesAndErases() {
        PowerCutFlash flash = new PowerCutFlash(MemoryFlash.erased(64, 2), Loss.NONE, 1);
        flash.write(0, DATA);
        flash.erase(0);
        flash.sync();
        assertEquals(2, flash.operations());
    }
}
