package org.rums.virtualbox;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.SCrypt;
import org.rums.core.box.BoxClient;
import org.rums.core.result.RefusedException;

/** A program of its own that has a virtual box plugged in until it is killed. */
final class PlugProcess {
    private PlugProcess() {}

    /** Serves the box; the exit code is the number of the refusal. */
    public static void main(String[] args) throws IOException {
        VirtualBoxes boxes = new VirtualBoxes(Path.of(args[0]));
        try (VirtualBox box = boxes.power(args[1]);
                BoxServer server = BoxServer.bind(box, boxes.socket(args[1]))) {
            server.run();
        } catch (RefusedException e) {
            System.exit(e.code().number());
        }
    }

    static Process start(Path folder, String name) throws IOException, URISyntaxException {
        Set<String> places = new TreeSet<>();
        for (Class<?> type : new Class<?>[] {PlugProcess.class, BoxServer.class, BoxClient.class, SCrypt.class}) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, places),
                        PlugProcess.class.getName(),
                        folder.toString(),
                        name)
                .inheritIO()
                .start();
    }

    static void awaitSocket(Process process, Path socket) throws InterruptedException {
        for (int i = 0; i < 6000 && process.isAlive() && !Files.exists(socket); i++) {
            Thread.sleep(10);
        }
    }

    /** Kills it as nothing can be caught. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}
