package org.rums.virtualbox.flash;

/**
 * Where things are in the flash of a box, in sectors; see {@code docs/decisions/0007-flash-layout.md}. The four regions lie
 * one behind the other: bank 0, bank 1, the ring of commit records, the counter log.
 *
 * @param sectorSize bytes in a sector, a multiple of 64 and at least 128
 * @param bankSectors sectors of each bank, one image with its header each
 * @param commitSectors sectors of the ring of commit records, at least 2
 * @param logBlocks blocks of the counter log, at least 2
 * @param blockSectors sectors in a block of the counter log
 */
public record FlashLayout(int sectorSize, int bankSectors, int commitSectors, int logBlocks, int blockSectors) {

    /** Checks the numbers. */
    public FlashLayout {
        boolean sector = sectorSize >= 128 && sectorSize % 64 == 0;
        if (!sector || bankSectors < 1 || commitSectors < 2 || logBlocks < 2 || blockSectors < 1) {
            throw new IllegalArgumentException("no such layout");
        }
    }

    /** The layout of a reference box: 512 KiB in 4 KiB sectors, images of up to 128 KiB. */
    public static FlashLayout standard() {
        return new FlashLayout(4096, 33, 6, 14, 4);
    }

    /** Returns the sectors of bank 0 or 1. */
    public Region bank(int bank) {
        return new Region(bank * bankSectors, bankSectors);
    }

    /** Returns the sectors of the commit records. */
    public Region commits() {
        return new Region(2 * bankSectors, commitSectors);
    }

    /** Returns the sectors of one block of the counter log. */
    public Region logBlock(int block) {
        return new Region(commits().end() + block * blockSectors, blockSectors);
    }

    /** Returns the number of sectors in use. */
    public int sectors() {
        return commits().end() + logBlocks * blockSectors;
    }

    /** Returns the largest state an image can have, in bytes. */
    public int maxStateLength() {
        return Math.min(Image.MAX_STATE, bankSectors * sectorSize - BankHeader.SIZE);
    }

    /** Refuses a flash that this layout does not fit. */
    void requireFits(Flash flash) {
        if (flash.sectorSize() != sectorSize || flash.sectors() < sectors()) {
            throw new IllegalArgumentException("the layout does not fit the flash");
        }
    }
}
