package org.rums.virtualbox.flash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ring of sectors that commit records are appended to. A sector is erased only when the ring enters it, while the
 * newest record lies in the sector before it; so no cut can hide the newest whole record.
 */
final class CommitRing {

    private final Flash flash;
    private final Region region;
    private final List<CommitRecord> records;
    private int sector;
    private int slot;

    private CommitRing(Flash flash, Region region, List<CommitRecord> records, int sector) {
        this.flash = flash;
        this.region = region;
        this.records = records;
        this.sector = sector;
        this.slot = firstFree(flash, sector);
    }

    static CommitRing open(Flash flash, Region region) {
        List<CommitRecord> records = new ArrayList<>();
        long newest = 0;
        int sector = region.first();
        for (int s = region.first(); s < region.end(); s++) {
            for (int i = 0; i < slots(flash); i++) {
                var record = CommitRecord.parse(flash.read(offset(flash, s, i), CommitRecord.SLOT));
                if (record.isPresent()) {
                    records.add(record.get());
                    if (record.get().sequence() > newest) {
                        newest = record.get().sequence();
                        sector = s;
                    }
                }
            }
        }
        records.sort(Comparator.comparingLong(CommitRecord::sequence).reversed());
        return new CommitRing(flash, region, List.copyOf(records), sector);
    }

    /** The whole records found when the ring was opened, newest first. */
    List<CommitRecord> records() {
        return records;
    }

    /** Writes a record behind the newest one and waits until it lasts. */
    void append(CommitRecord record) {
        if (slot == slots(flash)) {
            sector = sector + 1 == region.end() ? region.first() : sector + 1;
            flash.erase(sector);
            slot = 0;
        }
        flash.write(offset(flash, sector, slot++), record.encode());
        flash.sync();
    }

    /** The first slot of a sector behind everything written, whole or torn. */
    private static int firstFree(Flash flash, int sector) {
        int free = slots(flash);
        while (free > 0 && flash.isErased(offset(flash, sector, free - 1), CommitRecord.SLOT)) {
            free--;
        }
        return free;
    }

    private static int slots(Flash flash) {
        return flash.sectorSize() / CommitRecord.SLOT;
    }

    private static int offset(Flash flash, int sector, int slot) {
        return sector * flash.sectorSize() + slot * CommitRecord.SLOT;
    }
}
