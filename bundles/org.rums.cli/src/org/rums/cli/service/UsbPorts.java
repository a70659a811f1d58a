package org.rums.cli.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rums.core.box.BoxClient;
import org.rums.core.result.RefusedException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.TransportException;
import org.rums.hid.HidBoxes;
import org.rums.hid.HidDriver;
import org.rums.hid.OwnProtocol;
import org.rums.hid.ReportDescriptor;
import org.rums.hid.UsbDevice;
import org.rums.hid.UsbId;

/** The USB ports of the computer; looked at when first asked. */
public final class UsbPorts implements AutoCloseable {
    /** Environment variable with the ids of the boxes, separated by commas; {@code off} leaves USB alone. */
    public static final String VARIABLE = "RUMS_USB";

    private static final String OFF = "off";
    private static final Path LINUX_DEVICES = Path.of("/sys/class/hidraw");

    private final Supplier<Optional<HidDriver>> starter;
    private Optional<HidDriver> driver = Optional.empty();
    private boolean asked;

    private UsbPorts(Supplier<Optional<HidDriver>> starter) {
        this.starter = starter;
    }

    /**
     * No ports.
     *
     * @return without any box
     */
    public static UsbPorts none() {
        return new UsbPorts(Optional::empty);
    }

    /**
     * The ports of this computer. What {@link #VARIABLE} says is read when a port is asked for; then a UsageException
     * tells of an id that is none.
     *
     * @param environment variables of the process
     * @return to be closed at the end
     */
    public static UsbPorts ofSystem(Map<String, String> environment) {
        String wanted = environment.getOrDefault(VARIABLE, UsbId.BOX.toString()).strip();
        return wanted.isEmpty() || wanted.equals(OFF) ? none() : new UsbPorts(() -> start(ids(wanted)));
    }

    private static List<UsbId> ids(String wanted) {
        return Arrays.stream(wanted.split(",", -1))
                .map(id -> UsbId.parse(id).orElseThrow(() -> new UsageException("usage.usb-id", VARIABLE, id)))
                .toList();
    }

    /** Without any HID device, as on most servers, the native library is not loaded. */
    private static Optional<HidDriver> start(List<UsbId> ids) {
        if (System.getProperty("os.name").equals("Linux") && isEmpty(LINUX_DEVICES)) {
            return Optional.empty();
        }
        return Optional.of(HidDriver.start(ids, List.of(new OwnProtocol())));
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private synchronized Optional<HidDriver> driver() {
        if (!asked) {
            asked = true;
            driver = starter.get();
        }
        return driver;
    }

    /**
     * The boxes on USB.
     *
     * @return their names, each beginning with {@code usb:}
     */
    public List<String> names() {
        return driver().map(HidBoxes::new).map(HidBoxes::names).orElse(List.of());
    }

    /**
     * Devices of the maker of boxes that speak no protocol known here.
     *
     * @return as the system lists them
     */
    public List<UsbDevice> unsupported() {
        return driver().map(HidBoxes::new).map(HidBoxes::unsupported).orElse(List.of());
    }

    /**
     * Why boxes on USB cannot be used on this computer.
     *
     * @return a sentence of the system; nothing where all is well
     */
    public Optional<String> trouble() {
        return driver().flatMap(HidDriver::trouble);
    }

    /**
     * What the reports of a device look like.
     *
     * @param device that is listed
     * @return nothing where it does not tell or cannot be opened
     */
    public Optional<ReportDescriptor> descriptor(UsbDevice device) {
        try {
            return driver().isPresent() ? Optional.of(driver().get().descriptor(device)) : Optional.empty();
        } catch (TransportException e) {
            System.getLogger(UsbPorts.class.getName())
                    .log(System.Logger.Level.DEBUG, "no descriptor: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Opens a box.
     *
     * @param name of {@link #names}
     * @param random source of nonces and keys
     * @param clock the host's time
     * @return the box, which the caller closes
     * @throws RefusedException as {@link HidBoxes} says
     */
    public BoxClient open(String name, SecureRandom random, Clock clock) throws RefusedException {
        return new HidBoxes(driver().orElseThrow()).open(name, random, clock, CancelToken.NEVER);
    }

    /** Gives the boxes back. */
    @Override
    public synchronized void close() {
        driver.ifPresent(HidDriver::close);
    }
}
