package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class OwnerOnlyTest {
    @TempDir
    Path folder;

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWholeAndNothingIsLeftBeside() throws Exception {
        Path file = folder.resolve("a");
        OwnerOnly.write(file, new byte[] {1, 2, 3}, false);
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        OwnerOnly.write(file, new byte[] {4}, true);
        assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatIsThereStaysWhereItMustNotBeReplaced() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        RefusedException refused =
                assertThrows(RefusedException.class, () -> OwnerOnly.write(file, new byte[] {1}, false));
        assertEquals(ResultCode.EXISTS_ALREADY, refused.code());
        assertArrayEquals(new byte[] {9}, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatACrashLeftBesideDoesNotHinder() throws Exception {
        Files.write(folder.resolve(".a.new"), new byte[] {7});
        OwnerOnly.write(folder.resolve("a"), new byte[] {1}, false);
        assertEquals(List.of("a"), names());
    }

    @Test
    void theCauseIsNamed() throws Exception {
        Path missing = folder.resolve("none");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> OwnerOnly.read(missing, 9, ResultCode.MALFORMED));
        assertEquals(missing + ": There is no such file.", refused.detail());
        Path nowhere = folder.resolve("no/such/file");
        refused = assertThrows(RefusedException.class, () -> OwnerOnly.write(nowhere, new byte[0], true));
        assertTrue(refused.detail().endsWith("There is no folder for it."), refused.detail());
    }

    @Test
    void aFileForAllHandsItsRightsOn() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        OwnerOnly.writeForAll(file, new byte[] {1}, true);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void theLastLookStopsItAndWhatWasThereStays() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[] {9});
        assertThrows(
                RefusedException.class,
                () -> OwnerOnly.writeForAll(file, new byte[] {1}, true, () -> {
                    throw new RefusedException(ResultCode.FILE_FAILED, "changed");
                }));
        assertArrayEquals(new byte[] {9}, Files.readAllBytes(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatOthersWriteBesideStaysUntilItIsOld() throws Exception {
        Path fresh = Files.write(folder.resolve(".rums-1.new"), new byte[] {7});
        Path old = Files.write(folder.resolve(".rums-2.new"), new byte[] {7});
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        OwnerOnly.writeForAll(folder.resolve("a"), new byte[] {1}, false);
        assertEquals(List.of(fresh.getFileName().toString(), "a"), names());
    }
}
