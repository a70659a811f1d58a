package org.rums.virtualbox.flash;

/** Flash in memory that a test makes misbehave by overriding what it does. */
public abstract class MemoryCells implements Flash {
    private final MemoryFlash cells;

    /** Over cells that the test may look at. */
    protected MemoryCells(MemoryFlash cells) {
        this.cells = cells;
    }

    @Override
    public int sectorSize() {
        return cells.sectorSize();
    }

    @Override
    public int sectors() {
        return cells.sectors();
    }

    @Override
    public byte[] read(int offset, int length) {
        return cells.read(offset, length);
    }

    @Override
    public void write(int offset, byte[] bytes) {
        cells.write(offset, bytes);
    }

    @Override
    public void erase(int sector) {
        cells.erase(sector);
    }

    @Override
    public void sync() {
        cells.sync();
    }

    @Override
    public void close() {
        cells.close();
    }
}
