package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a flash in a file writes, and that it waits for the disk. */
class FileFlashSyncTest {
    private static final FlashLayout LAYOUT = Boxes.SMALL;

    private final List<String> done = new ArrayList<>();
    private Optional<String> fault = Optional.empty();

    /** A file that notes what is done to it, or fails. */
    private final class NotedFile implements StateFile {
        @Override
        public void write(long at, byte[] bytes, int from, int length) throws IOException {
            if (fault.isPresent()) {
                throw new IOException(fault.get());
            }
            done.add("write " + length + " at " + (at - StateFileHeader.PAGE));
        }

        @Override
        public void sync() {
            done.add("sync");
        }

        @Override
        public void close() {
            done.add("close");
        }
    }

    private FileFlash flash() {
        MemoryFlash cells = MemoryFlash.erased(LAYOUT.sectorSize(), LAYOUT.sectors());
        return new FileFlash(() -> done.add("free"), new NotedFile(), cells, cells.contents());
    }

    @Test
    void waitsForTheDiskAfterTheLastWriteAndOnlyThen() {
        try (FileFlash flash = flash()) {
            flash.write(3, new byte[2]);
            flash.write(LAYOUT.sectorSize(), new byte[1]);
            assertEquals(List.of(), done);
            flash.sync();
            assertEquals(List.of("write 2 at 3", "write 1 at " + LAYOUT.sectorSize(), "sync"), done);
            flash.sync();
            assertEquals(3, done.size(), "nothing has changed");
        }
        assertEquals(List.of("close", "free"), done.subList(3, done.size()));
    }

    @Test
    void aCommitWaitsForTheDiskBeforeAndAfterItsRecord() {
        try (FileFlash flash = flash()) {
            BankStore.open(flash, LAYOUT).commit(Boxes.image(1));
            assertEquals(2, done.stream().filter("sync"::equals).count());
            assertEquals("sync", done.get(done.size() - 1));
        }
    }

    @Test
    void afterAFullDiskEverythingIsRefused() {
        try (FileFlash flash = flash()) {
            flash.write(0, new byte[1]);
            fault = Optional.of("No space left on device");
            FlashIoException full = assertThrows(FlashIoException.class, flash::sync);
            assertEquals("No space left on device", full.getCause().getMessage());
            fault = Optional.empty();
            assertThrows(FlashException.class, flash::sync);
            assertThrows(FlashException.class, () -> flash.read(0, 1));
            assertEquals(List.of(), done);
        }
    }
}
