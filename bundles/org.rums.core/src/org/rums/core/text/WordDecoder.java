package org.rums.core.text;

/**
 * Corrects a whole word, block by block, and keeps what was learnt: how much was changed and which blocks are lost.
 *
 * <p>Source: docs/protocol/text.md, section 4.1.
 */
final class WordDecoder {
    /** How a word fared; the order is from good to bad. */
    enum Outcome {
        CLEAN,
        REPAIRED,
        CONSENT,
        DAMAGED
    }

    /** Most that 2·errors + erasures of a block may be without consent; it allows two errors. */
    private static final int FREE_BUDGET = 5;

    private final Layout layout;
    private final byte[] block = new byte[Layout.BLOCK];
    private int lostBlocks;
    private int doubtfulBlocks;

    WordDecoder(Layout layout) {
        this.layout = layout;
    }

    /** The blocks that the last word lost, as bits. */
    int lostBlocks() {
        return lostBlocks;
    }

    /** The blocks of the last word that were changed by more than is free, as bits. */
    int doubtfulBlocks() {
        return doubtfulBlocks;
    }

    /** Corrects a word in place, as far as that is possible; damaged blocks stay as they were. */
    Outcome decode(byte[] word) {
        return decode(word, ReedSolomon.PARITY, true);
    }

    /** Corrects a word in place where that needs no consent; gives up at the first block where it does. */
    boolean decodeFreely(byte[] word) {
        return decode(word, FREE_BUDGET, false) != Outcome.DAMAGED;
    }

    private Outcome decode(byte[] word, int budget, boolean all) {
        lostBlocks = 0;
        doubtfulBlocks = 0;
        if (isClean(word)) {
            return Outcome.CLEAN;
        }
        Outcome worst = Outcome.CLEAN;
        for (int j = 0; j < layout.blocks(); j++) {
            Outcome outcome = decodeBlock(word, j, budget);
            worst = outcome.compareTo(worst) > 0 ? outcome : worst;
            if (outcome == Outcome.CONSENT) {
                doubtfulBlocks |= 1 << j;
            }
            if (outcome == Outcome.DAMAGED) {
                lostBlocks |= 1 << j;
                if (!all) {
                    return outcome;
                }
            }
        }
        return worst;
    }

    /** Whether every symbol is known and every block a codeword. */
    boolean isClean(byte[] word) {
        int blocks = layout.blocks();
        int[] registers = new int[blocks];
        for (int p = 0, j = 0; p < layout.symbols(); p++) {
            int symbol = word[p];
            if (symbol == Symbols.ERASURE) {
                return false;
            }
            registers[j] = ReedSolomon.step(registers[j], symbol);
            j = j + 1 == blocks ? 0 : j + 1;
        }
        int all = 0;
        for (int register : registers) {
            all |= register;
        }
        return all == 0;
    }

    private Outcome decodeBlock(byte[] word, int j, int budget) {
        int blocks = layout.blocks();
        int n = 0;
        int erasures = 0;
        for (int p = j; p < layout.symbols(); p += blocks) {
            int symbol = word[p];
            if (symbol == Symbols.ERASURE) {
                erasures |= 1 << n;
                symbol = 0;
            }
            block[n++] = (byte) symbol;
        }
        if (erasures == 0 && ReedSolomon.remainder(block, n) == 0) {
            return Outcome.CLEAN;
        }
        int errors = ReedSolomon.repair(block, n, erasures, budget);
        if (errors == ReedSolomon.FAILED) {
            return Outcome.DAMAGED;
        }
        for (int i = 0; i < n; i++) {
            word[j + i * blocks] = block[i];
        }
        return 2 * errors + Integer.bitCount(erasures) <= FREE_BUDGET ? Outcome.REPAIRED : Outcome.CONSENT;
    }
}
