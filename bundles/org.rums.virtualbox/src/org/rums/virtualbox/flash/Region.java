package org.rums.virtualbox.flash;

/**
 * A run of whole sectors of a flash.
 *
 * @param first the first sector
 * @param count the number of sectors, at least 1
 */
public record Region(int first, int count) {

    /** Checks the numbers. */
    public Region {
        if (first < 0 || count < 1) {
            throw new IllegalArgumentException("no region: " + first + "+" + count);
        }
    }

    /** Returns the sector behind the region. */
    public int end() {
        return Math.addExact(first, count);
    }

    /** Erases all sectors of the region that are not blank. */
    void eraseIn(Flash flash) {
        for (int s = first; s < end(); s++) {
            if (!flash.isErased(s * flash.sectorSize(), flash.sectorSize())) {
                flash.erase(s);
            }
        }
    }
}
