package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

class BankStorePowerCutTest {

    private static final int SEEDS = 6;

    /** Before commit 1 (empty), inside a ring sector, on entering a new one and after the ring turned over. */
    private static final int[] HISTORIES = {0, 1, 2, 3, 4, 6, 7};

    @ParameterizedTest
    @EnumSource(Loss.class)
    void leavesTheOldOrTheNewImageAtEveryCut(Loss loss) {
        for (int history : HISTORIES) {
            MemoryFlash before = Boxes.committed(history);
            Set<Optional<Image>> seen = new HashSet<>();
            int cuts = Boxes.atEveryCut(loss, SEEDS, (operation, cut, mode, seed) -> {
                PowerCutFlash flash = new PowerCutFlash(Boxes.copy(before), mode, seed);
                boolean isCut = commitIsCut(flash, operation, cut, history + 1);
                Optional<Image> found = BankStore.open(flash, Boxes.SMALL).load();
                assertTrue(found.equals(old(history)) || found.equals(old(history + 1)), found.toString());
                assertTrue(isCut || found.equals(old(history + 1)));
                seen.add(found);
                worksOn(flash, history + 2);
                return isCut;
            });
            assertTrue(cuts >= SEEDS * 3 * 3, "only " + cuts + " cuts");
            assertEquals(Set.of(old(history), old(history + 1)), seen);
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void survivesASecondCutInTheCommitAfterTheFirst(Loss loss) {
        for (int history : new int[] {0, 2, 6}) {
            MemoryFlash before = Boxes.committed(history);
            Boxes.atEveryCut(loss, 2, (first, firstCut, mode, seed) -> {
                MemoryFlash middle = Boxes.copy(before);
                PowerCutFlash once = new PowerCutFlash(middle, mode, seed);
                boolean isCut = commitIsCut(once, first, firstCut, history + 1);
                Optional<Image> known = BankStore.open(middle, Boxes.SMALL).load();
                Boxes.atEveryCut(loss, 1, (second, secondCut, sameMode, otherSeed) -> {
                    PowerCutFlash twice = new PowerCutFlash(Boxes.copy(middle), sameMode, seed + otherSeed);
                    boolean isCutAgain = commitIsCut(twice, second, secondCut, history + 2);
                    Optional<Image> found = BankStore.open(twice, Boxes.SMALL).load();
                    assertTrue(found.equals(known) || found.equals(old(history + 2)), found.toString());
                    worksOn(twice, history + 3);
                    return isCutAgain;
                });
                return isCut;
            });
        }
    }

    @Test
    void recoversFromALongRowOfCuts() {
        PowerCutFlash flash = new PowerCutFlash(Boxes.blank(), Loss.LOSE_UNSYNCED, 7);
        Optional<Image> known = Optional.empty();
        int commits = 0;
        for (int i = 1; i <= 3000; i++) {
            boolean isCut = commitIsCut(flash, 1 + i * 7 % 11, Cut.values()[i % 3], i);
            Optional<Image> found = BankStore.open(flash, Boxes.SMALL).load();
            boolean isNew = found.equals(old(i));
            assertTrue(isNew || isCut && found.equals(known));
            commits += isNew ? 1 : 0;
            known = found;
        }
        assertTrue(commits > 300 && commits < 2900, "commits: " + commits);
    }

    @Test
    void readsOnlyWhenOpening() {
        for (int history : HISTORIES) {
            PowerCutFlash flash = new PowerCutFlash(Boxes.committed(history), Loss.NONE, 1);
            BankStore.open(flash, Boxes.SMALL).load();
            assertEquals(0, flash.operations());
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void keepsTheImageInForceWhileTheOldOneIsErased(Loss loss) {
        MemoryFlash before = Boxes.committed(5);
        Boxes.atEveryCut(loss, SEEDS, (operation, cut, mode, seed) -> {
            PowerCutFlash flash = new PowerCutFlash(Boxes.copy(before), mode, seed);
            boolean isCut = Boxes.isCut(
                    flash,
                    operation,
                    cut,
                    () -> BankStore.open(flash, Boxes.SMALL).eraseOld());
            BankStore store = BankStore.open(flash, Boxes.SMALL);
            assertEquals(old(5), store.load());
            assertFalse(store.fellBack());
            worksOn(flash, 6);
            return isCut;
        });
    }

    private static boolean commitIsCut(PowerCutFlash flash, int operation, Cut cut, int counter) {
        return Boxes.isCut(
                flash, operation, cut, () -> BankStore.open(flash, Boxes.SMALL).commit(Boxes.image(counter)));
    }

    private static Optional<Image> old(int counter) {
        return counter == 0 ? Optional.empty() : Optional.of(Boxes.image(counter));
    }

    private static void worksOn(Flash flash, int counter) {
        BankStore.open(flash, Boxes.SMALL).commit(Boxes.image(counter));
        assertEquals(old(counter), BankStore.open(flash, Boxes.SMALL).load());
    }
}
