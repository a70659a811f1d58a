package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FileFlashProcessTest {

    private static final FlashLayout LAYOUT = Boxes.SMALL;

    @TempDir
    Path directory;

    @Test
    void losesNoCommitWhenTheProgramIsKilled() throws Exception {
        Path path = directory.resolve("box.state");
        FileFlash.create(path, LAYOUT).close();
        Random random = new Random();
        long last = 0;
        long lastCounted = 0;
        for (int kill = 0; kill < 10; kill++) {
            long printed = runAndKill(path, directory.resolve("out" + kill), random.nextInt(120));
            assertTrue(printed > last, "nothing committed after " + last);
            try (FileFlash flash = FileFlash.open(path)) {
                BoxStore store = BoxStore.open(flash, LAYOUT);
                Image image = store.load().orElseThrow();
                assertEquals(Boxes.image(image.commitCounter()), image);
                assertTrue(image.commitCounter() == printed || image.commitCounter() == printed + 1);
                long counted = store.counters().get(CounterLog.PERSISTENT).orElse(0);
                // a program killed between its first commit and its first count leaves what was counted before it
                boolean nothingCounted = counted == lastCounted && image.commitCounter() <= last + 2;
                assertTrue(counted == image.commitCounter() || counted == image.commitCounter() - 1 || nothingCounted);
                lastCounted = counted;
                assertFalse(store.damaged());
                last = image.commitCounter();
            }
        }
    }

    @Test
    void refusesAFileThatAnotherProgramHasOpen() throws Exception {
        Path path = directory.resolve("box.state");
        FileFlash.create(path, LAYOUT).close();
        Path out = directory.resolve("out");
        Process process = BoxProcess.start(path, out);
        try {
            BoxProcess.awaitCommit(out);
            assertThrows(BoxInUseException.class, () -> FileFlash.open(path));
        } finally {
            kill(process);
        }
        FileFlash.open(path).close();
    }

    @Test
    void refusesAFileThatAnotherProgramHasOpenByAHardLink() throws Exception {
        Path path = directory.resolve("box.state");
        FileFlash.create(path, LAYOUT).close();
        Path link = Files.createLink(directory.resolve("other.state"), path);
        Path out = directory.resolve("out");
        Process process = BoxProcess.start(path, out);
        try {
            BoxProcess.awaitCommit(out);
            assertThrows(BoxInUseException.class, () -> FileFlash.open(link));
        } finally {
            kill(process);
        }
        FileFlash.open(link).close();
    }

    @Test
    void staysLockedForOthersAfterARefusedSecondOpen() throws Exception {
        Path path = directory.resolve("box.state");
        try (FileFlash flash = FileFlash.create(path, LAYOUT)) {
            assertThrows(BoxInUseException.class, () -> FileFlash.open(path));
            Process process = BoxProcess.start(path, directory.resolve("out"));
            try {
                assertTrue(process.waitFor(60, TimeUnit.SECONDS));
                assertEquals(BoxProcess.IN_USE, process.exitValue());
            } finally {
                kill(process);
            }
            assertTrue(flash.isErased(0, LAYOUT.sectors() * 128));
        }
    }

    /** Lets the program commit for a while after its first commit; returns the last counter it printed. */
    private static long runAndKill(Path path, Path out, int millis) throws Exception {
        Process process = BoxProcess.start(path, out);
        try {
            BoxProcess.awaitCommit(out);
            Thread.sleep(millis);
        } finally {
            kill(process);
        }
        return BoxProcess.lastCommit(out);
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }
}
