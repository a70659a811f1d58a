package org.rums.hid.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rums.hid.HidDriver;
import org.rums.hid.OwnProtocol;
import org.rums.hid.UsbId;
import org.rums.hid.bridge.Bridge;

/** The bridge in its own process and the driver in this one, both once for all tests of a run. */
final class Lab {
    private final Process bridge;
    private final Path socket;
    private final HidDriver driver;

    private Lab(Process bridge, Path socket, HidDriver driver) {
        this.bridge = bridge;
        this.socket = socket;
        this.driver = driver;
    }

    /** Made when first asked for, and closed at the end of the process. */
    private static final class Only {
        static final Lab LAB = started();

        private static Lab started() {
            try {
                Lab lab = start();
                Runtime.getRuntime().addShutdownHook(new Thread(lab::close));
                return lab;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The lab of this run. */
    static Lab get() {
        return Only.LAB;
    }

    private static Lab start() throws IOException {
        if (!Files.exists(Path.of("/sys", Bridge.MARKER))) {
            throw new IOException(
                    "run these tests by tests/org.rums.hid.tests/run: they need a namespace of their own");
        }
        Path socket = Files.createTempDirectory("lab").resolve("bridge");
        Process bridge = bridge(socket);
        BufferedReader output = bridge.inputReader(StandardCharsets.UTF_8);
        if (!"READY".equals(output.readLine())) {
            throw new IOException("the bridge does not start");
        }
        return new Lab(bridge, socket, HidDriver.start(List.of(UsbId.BOX), List.of(new OwnProtocol())));
    }

    /** In a process of its own: a process that ends in a read of a file that it serves itself hangs for good. */
    private static Process bridge(Path socket) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bridge.class.getName(),
                        socket.toString(),
                        "/dev/virtual-hid",
                        "/sys")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Where devices are plugged in. */
    Path socket() {
        return socket;
    }

    HidDriver driver() {
        return driver;
    }

    private void close() {
        driver.close();
        bridge.destroy();
    }
}
