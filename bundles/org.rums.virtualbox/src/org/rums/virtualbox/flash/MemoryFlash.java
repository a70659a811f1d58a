package org.rums.virtualbox.flash;

import java.util.Arrays;
import java.util.Objects;

/** A flash in memory, for tests and boxes that need not outlive the program. It counts the erases of each sector. */
public final class MemoryFlash implements Flash {

    private final int sectorSize;
    private final byte[] cells;
    private final int[] eraseCounts;

    private MemoryFlash(int sectorSize, byte[] cells, int[] eraseCounts) {
        this.sectorSize = sectorSize;
        this.cells = cells;
        this.eraseCounts = eraseCounts;
    }

    /** Makes an erased flash of {@code sectors} sectors of {@code sectorSize} bytes. */
    public static MemoryFlash erased(int sectorSize, int sectors) {
        byte[] cells = new byte[Math.multiplyExact(sectorSize, sectors)];
        Arrays.fill(cells, ERASED);
        return new MemoryFlash(sectorSize, cells, new int[sectors]);
    }

    /** Makes a flash that holds a copy of {@code contents}, whose length is a multiple of {@code sectorSize}. */
    public static MemoryFlash of(int sectorSize, byte[] contents) {
        if (contents.length % sectorSize != 0) {
            throw new IllegalArgumentException("contents of " + contents.length + " bytes are no whole sectors");
        }
        return new MemoryFlash(sectorSize, contents.clone(), new int[contents.length / sectorSize]);
    }

    /** Returns how often the sector was erased. */
    public int eraseCount(int sector) {
        return eraseCounts[sector];
    }

    /** Returns a copy of everything. */
    public byte[] contents() {
        return cells.clone();
    }

    @Override
    public int sectorSize() {
        return sectorSize;
    }

    @Override
    public int sectors() {
        return eraseCounts.length;
    }

    @Override
    public byte[] read(int offset, int length) {
        Objects.checkFromIndexSize(offset, length, cells.length);
        return Arrays.copyOfRange(cells, offset, offset + length);
    }

    @Override
    public void write(int offset, byte[] bytes) {
        Objects.checkFromIndexSize(offset, bytes.length, cells.length);
        for (int i = 0; i < bytes.length; i++) {
            if (cells[offset + i] != ERASED) {
                throw new IllegalStateException("byte " + (offset + i) + " is not erased");
            }
        }
        System.arraycopy(bytes, 0, cells, offset, bytes.length);
    }

    @Override
    public void erase(int sector) {
        Objects.checkIndex(sector, eraseCounts.length);
        Arrays.fill(cells, sector * sectorSize, (sector + 1) * sectorSize, ERASED);
        eraseCounts[sector]++;
    }

    @Override
    public void sync() {
        // memory has nothing to wait for
    }

    @Override
    public void close() {
        // memory holds nothing to release
    }
}
