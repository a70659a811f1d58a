package org.rums.virtualbox.flash;

import java.util.Random;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

/** Flashes, images and cuts for the tests of this package. */
final class Boxes {

    /** Two records to a ring sector, nine entries to a block: rings turn over quickly. */
    static final FlashLayout SMALL = new FlashLayout(128, 4, 3, 4, 2);

    private Boxes() {}

    static MemoryFlash blank() {
        return MemoryFlash.erased(SMALL.sectorSize(), SMALL.sectors());
    }

    static MemoryFlash copy(MemoryFlash flash) {
        return MemoryFlash.of(flash.sectorSize(), flash.contents());
    }

    /** An image whose length and bytes depend on its counter. */
    static Image image(long counter) {
        Random random = new Random(counter);
        byte[] state = new byte[200 + random.nextInt(SMALL.maxStateLength() - 200)];
        random.nextBytes(state);
        return new Image(state, counter);
    }

    /** A flash in which {@code commits} images were committed, with the counters 1 to {@code commits}. */
    static MemoryFlash committed(int commits) {
        MemoryFlash flash = blank();
        BankStore store = BankStore.open(flash, SMALL);
        for (int i = 1; i <= commits; i++) {
            store.commit(image(i));
        }
        return flash;
    }

    /**
     * Runs the step on the flash; returns whether a power cut ended it. When none did, the power goes right after it,
     * as a step that has returned must last. The power is on again afterwards.
     */
    static boolean isCut(PowerCutFlash flash, int operation, Cut cut, Runnable step) {
        flash.arm(operation, cut);
        try {
            step.run();
            flash.cutNow();
            return false;
        } catch (PowerCut e) {
            return true;
        } finally {
            flash.restart();
        }
    }

    /** Calls the test for every cut of every operation, until a run gets through without a cut. */
    static int atEveryCut(Loss loss, int seeds, CutTest test) {
        int cuts = 0;
        for (Cut cut : Cut.values()) {
            for (int seed = 0; seed < seeds; seed++) {
                int operation = 1;
                while (test.run(operation, cut, loss, seed * 1000L + operation)) {
                    operation++;
                    cuts++;
                }
            }
        }
        return cuts;
    }

    interface CutTest {
        /** Returns whether the cut happened. */
        boolean run(int operation, Cut cut, Loss loss, long seed);
    }
}
