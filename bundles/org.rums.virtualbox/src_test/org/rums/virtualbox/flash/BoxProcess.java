package org.rums.virtualbox.flash;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that commits to a state file without end: tests start it and kill it. */
final class BoxProcess {

    /** Exit code when the file is in use. */
    static final int IN_USE = 7;

    private BoxProcess() {}

    /** Starts the program; it adds each commit counter as a line to {@code out} when its commit has been made. */
    static Process start(Path path, Path out) throws IOException, URISyntaxException {
        String classPath = location(BoxStore.class) + File.pathSeparator + location(BoxProcess.class);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xint", "-cp", classPath, BoxProcess.class.getName(), path.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Commits and counts until it is killed. */
    public static void main(String[] args) {
        try (FileFlash flash = FileFlash.open(Path.of(args[0]))) {
            BoxStore store = BoxStore.open(flash, Boxes.SMALL);
            for (long counter = store.load().map(Image::commitCounter).orElse(0L) + 1; ; counter++) {
                store.commit(Boxes.image(counter));
                System.out.println(counter);
                for (int i = 0; i < 10; i++) {
                    store.counters().append(CounterLog.PERSISTENT, counter);
                }
            }
        } catch (BoxInUseException e) {
            System.exit(IN_USE);
        }
    }

    /** Waits for the first commit. */
    static void awaitCommit(Path out) throws IOException, InterruptedException {
        while (lastCommit(out) == 0) {
            Thread.sleep(5);
        }
    }

    /** The last commit counter that was written as a whole line, 0 for none. */
    static long lastCommit(Path out) throws IOException {
        String text = Files.readString(out, StandardCharsets.US_ASCII);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1).strip();
        return whole.isEmpty()
                ? 0
                : Long.parseLong(whole.substring(whole.lastIndexOf('\n') + 1).strip());
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
