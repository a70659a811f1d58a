package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.virtualbox.flash.FlashFileException.Reason;

class FileFlashTest {

    private static final FlashLayout LAYOUT = Boxes.SMALL;

    @TempDir
    Path directory;

    private Path path;

    @BeforeEach
    void chooseAFile() {
        path = directory.resolve("box.state");
    }

    @Test
    void keepsWhatWasSynced() {
        try (FileFlash flash = FileFlash.create(path, LAYOUT)) {
            BankStore.open(flash, LAYOUT).commit(Boxes.image(1));
        }
        try (FileFlash flash = FileFlash.openOrCreate(path, LAYOUT)) {
            assertEquals(
                    Optional.of(Boxes.image(1)), BankStore.open(flash, LAYOUT).load());
            flash.erase(0);
        }
        try (FileFlash flash = FileFlash.open(path)) {
            assertEquals(
                    Optional.of(Boxes.image(1)), BankStore.open(flash, LAYOUT).load());
        }
    }

    @Test
    void holdsTheSameBytesAsAFlashInMemory() throws IOException {
        MemoryFlash memory = Boxes.blank();
        try (FileFlash file = FileFlash.create(path, LAYOUT)) {
            for (int i = 1; i < 60; i++) {
                for (Flash flash : new Flash[] {memory, file}) {
                    BoxStore store = BoxStore.open(flash, LAYOUT);
                    store.counters().append(i % 3, i);
                    if (i % 5 == 0) {
                        store.commit(Boxes.image(i));
                    }
                }
            }
        }
        byte[] all = Files.readAllBytes(path);
        assertArrayEquals(memory.contents(), Arrays.copyOfRange(all, StateFileHeader.PAGE, all.length));
    }

    @Test
    void leavesOnlyTheFileAndItsLock() throws IOException {
        FileFlash.create(path, LAYOUT).close();
        try (var files = Files.list(directory)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(Set.of("box.state", "box.state.lock"), names);
        }
        assertEquals(StateFileHeader.PAGE + LAYOUT.sectors() * 128L, Files.size(path));
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        FileFlash.create(path, LAYOUT).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void refusesASecondOpenInTheSameProgramByAnyName() throws IOException {
        try (FileFlash flash = FileFlash.create(path, LAYOUT)) {
            assertThrows(BoxInUseException.class, () -> FileFlash.open(path));
            assertThrows(BoxInUseException.class, () -> FileFlash.openOrCreate(path, LAYOUT));
            Path detour =
                    directory.resolve("..").resolve(directory.getFileName()).resolve("box.state");
            assertThrows(BoxInUseException.class, () -> FileFlash.open(detour));
            Path link = Files.createSymbolicLink(directory.resolve("link"), path);
            assertThrows(BoxInUseException.class, () -> FileFlash.open(link));
            flash.write(0, new byte[1]);
            flash.sync();
        }
        FileFlash.open(path).close();
    }

    @Test
    void refusesASecondOpenByAHardLink() throws IOException {
        Path link = directory.resolve("other.state");
        try (FileFlash flash = FileFlash.create(path, LAYOUT)) {
            Files.createLink(link, path);
            assertThrows(BoxInUseException.class, () -> FileFlash.open(link));
            flash.write(0, new byte[1]);
            flash.sync();
        }
        try (FileFlash flash = FileFlash.open(link)) {
            assertThrows(BoxInUseException.class, () -> FileFlash.open(path));
            assertEquals(0, flash.read(0, 1)[0]);
        }
    }

    @Test
    void closingTwiceDoesNotFreeTheFileOfTheNextOwner() {
        FileFlash first = FileFlash.create(path, LAYOUT);
        first.close();
        try (FileFlash second = FileFlash.open(path)) {
            first.close();
            assertThrows(BoxInUseException.class, () -> FileFlash.open(path));
            assertEquals(LAYOUT.sectors(), second.sectors());
        }
    }

    @Test
    void refusesUseAfterClosing() {
        FileFlash flash = FileFlash.create(path, LAYOUT);
        flash.close();
        assertThrows(FlashException.class, () -> flash.read(0, 1));
        assertThrows(FlashException.class, () -> flash.write(0, new byte[1]));
        assertThrows(FlashException.class, () -> flash.erase(0));
        assertThrows(FlashException.class, flash::sync);
    }

    @Test
    void refusesAFileThatIsMissingOrThereAlready() throws IOException {
        assertEquals(Reason.MISSING, reasonOfRefusal());
        Files.createFile(path);
        FlashFileException exists = assertThrows(FlashFileException.class, () -> FileFlash.create(path, LAYOUT));
        assertEquals(Reason.EXISTS, exists.reason());
        assertEquals(0, Files.size(path));
        Path nowhere = directory.resolve("none").resolve("box.state");
        assertThrows(FlashIoException.class, () -> FileFlash.create(nowhere, LAYOUT));
    }

    @Test
    void refusesEveryFlippedBitInTheHeader() throws IOException {
        FileFlash.create(path, LAYOUT).close();
        byte[] good = Files.readAllBytes(path);
        for (int bit = 0; bit < 8 * 24; bit++) {
            byte[] bytes = good.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(path, bytes);
            Reason expected = bit < 64 ? Reason.MAGIC : bit < 96 ? Reason.VERSION : Reason.HEADER;
            assertEquals(expected, reasonOfRefusal(), "bit " + bit);
        }
        Files.write(path, good);
        FileFlash.open(path).close();
    }

    @Test
    void refusesAFileOfAnyOtherLength() throws IOException {
        FileFlash.create(path, LAYOUT).close();
        byte[] good = Files.readAllBytes(path);
        for (int length = 0; length < good.length + 200; length += length < 40 ? 1 : 97) {
            Files.write(path, Arrays.copyOf(good, length));
            assertEquals(length < 24 ? Reason.MAGIC : Reason.SIZE, reasonOfRefusal(), "length " + length);
        }
    }

    @Test
    void refusesAnImpossibleGeometry() throws IOException {
        for (int[] geometry : new int[][] {{0, 1}, {1, 0}, {-1, -1}, {0x10000, 0x10000}, {Integer.MAX_VALUE, 2}}) {
            Files.write(path, new StateFileHeader(geometry[0], geometry[1]).encode());
            assertEquals(Reason.SIZE, reasonOfRefusal());
        }
    }

    @Test
    void isNotDisturbedByAnInterrupt() {
        try (FileFlash flash = FileFlash.create(path, LAYOUT)) {
            Thread.currentThread().interrupt();
            BankStore.open(flash, LAYOUT).commit(Boxes.image(1));
            assertTrue(Thread.interrupted());
            BankStore.open(flash, LAYOUT).commit(Boxes.image(2));
            assertEquals(
                    Optional.of(Boxes.image(2)), BankStore.open(flash, LAYOUT).load());
        }
    }

    private Reason reasonOfRefusal() {
        return assertThrows(FlashFileException.class, () -> FileFlash.open(path))
                .reason();
    }
}
