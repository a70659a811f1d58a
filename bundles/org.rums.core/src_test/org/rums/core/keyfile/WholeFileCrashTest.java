package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileCrashTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void aFileIsWholeWheneverItsWriterIsKilled() throws Exception {
        Path file = folder.resolve("a");
        Random random = new Random(23);
        for (int kill = 0; kill < KILLS; kill++) {
            killed(file, random.nextInt(30));
            byte[] content = Files.readAllBytes(file);
            assertEquals(FileWriter.LENGTH, content.length);
            for (byte value : content) {
                assertEquals(content[0], value);
            }
            assertTrue(left().size() <= kill + 1, left().toString());
        }
    }

    /** Lets a process write until it has said something and then a moment longer, and kills it. */
    private static void killed(Path file, int moment) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(FileWriter.class) + System.getProperty("path.separator") + place(OwnerOnly.class),
                        FileWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream said = process.getInputStream()) {
            assertTrue(said.read() >= 0);
            Thread.sleep(moment);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private List<Path> left() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("a")).toList();
        }
    }
}
