package org.rums.hid;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.hid.internal.Hid4Java;
import org.rums.hid.internal.HidLoop;
import org.rums.hid.internal.NativeHid;

/**
 * The driver for boxes on USB. It lists the devices of the makers asked for, tells when one comes or goes, and opens
 * them. Listing and asking never wait for a device. Safe for use by several threads; one at a time in a process, as the
 * native library bears no more.
 *
 * <p>A device that is not a box, or speaks an unknown protocol, is listed as {@link Condition#UNSUPPORTED}; nothing but
 * an INIT that it did not answer has been sent to it. See {@code docs/hid.md}.
 */
public final class HidDriver implements AutoCloseable {
    /** A write that takes longer is shown as blocked. */
    static final Duration BLOCKED_AFTER = Duration.ofMillis(500);

    private static final Semaphore ONE = new Semaphore(1);
    private static final int FIRST_LIST_SECONDS = 5;
    private static final System.Logger LOG = System.getLogger(HidDriver.class.getName());

    private final List<UsbId> ids;
    private final List<BoxProtocol> protocols;
    private final Events events = new Events(this::condition);
    private final CountDownLatch started = new CountDownLatch(1);
    private final Set<UsbDevice> foreign = ConcurrentHashMap.newKeySet();
    private final HidLoop loop;
    private volatile List<UsbDevice> devices = List.of();
    private volatile Optional<String> trouble = Optional.empty();

    private HidDriver(List<UsbId> ids, List<BoxProtocol> protocols, Supplier<NativeHid> loader) {
        this.ids = List.copyOf(ids);
        this.protocols = List.copyOf(protocols);
        this.loop = HidLoop.start(loader, this::listed, this::failed);
    }

    /**
     * Starts the driver and lists the devices for the first time.
     *
     * @param ids devices that are boxes; others of the same vendors are listed as unsupported
     * @param protocols asked in this order; {@link OwnProtocol} is the own one
     * @return the driver; where USB cannot be used here it lists nothing, and {@link #trouble} tells why
     * @throws IllegalStateException while there is another one in this process
     */
    public static HidDriver start(List<UsbId> ids, List<BoxProtocol> protocols) {
        return start(ids, protocols, Hid4Java::load);
    }

    static HidDriver start(List<UsbId> ids, List<BoxProtocol> protocols, Supplier<NativeHid> loader) {
        if (!ONE.tryAcquire()) {
            throw new IllegalStateException("one driver at a time");
        }
        HidDriver driver = new HidDriver(ids, protocols, loader);
        driver.awaitStart();
        return driver;
    }

    private void awaitStart() {
        try {
            if (!started.await(FIRST_LIST_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "listing the HID devices takes long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Why boxes on USB cannot be used on this computer.
     *
     * @return an English sentence for the log; nothing where all is well
     */
    public Optional<String> trouble() {
        return trouble;
    }

    /**
     * The devices of the makers, as they were listed last.
     *
     * @return in the system's order
     */
    public List<UsbDevice> devices() {
        return devices;
    }

    /**
     * How a device is.
     *
     * @param device listed now or before
     * @return its condition at this moment
     */
    public Condition condition(UsbDevice device) {
        if (!devices.contains(device)) {
            return Condition.GONE;
        }
        if (!isCandidate(device) || foreign.contains(device)) {
            return Condition.UNSUPPORTED;
        }
        return loop.busy()
                .filter(busy -> busy.longerThan(BLOCKED_AFTER))
                .map(busy -> busy.device().equals(device) ? Condition.BLOCKED : Condition.WAITING)
                .orElse(Condition.READY);
    }

    private boolean isCandidate(UsbDevice device) {
        return ids.contains(device.id()) && device.vendorPage();
    }

    /**
     * What a device says of its reports; it is opened for that, and nothing is sent.
     *
     * @param device that is listed
     * @return its descriptor
     * @throws TransportException as {@link #open}
     */
    public ReportDescriptor descriptor(UsbDevice device) throws TransportException {
        try (RawReports reports = loop.open(device)) {
            return reports.descriptor();
        }
    }

    /**
     * Opens a device for the first protocol that recognises it.
     *
     * @param device that is listed
     * @return a transport, which the caller closes
     * @throws TransportException GONE, DENIED (no right), BUSY (in use by another program), FOREIGN (not a box, or its
     *     reports are of another kind), TIMEOUT (another box blocks), IO
     */
    public Transport open(UsbDevice device) throws TransportException {
        return opened(device).transport();
    }

    /** A transport, and the protocol that it is of. */
    record Opened(BoxProtocol protocol, Transport transport) {}

    Opened opened(UsbDevice device) throws TransportException {
        if (!devices.contains(device)) {
            throw new TransportException(Kind.GONE, device.name() + " was removed");
        }
        if (!isCandidate(device)) {
            throw new TransportException(Kind.FOREIGN, device.name() + " is not a box");
        }
        RawReports reports = reports(device);
        for (BoxProtocol protocol : protocols) {
            if (protocol.recognises(device, reports.descriptor())) {
                return new Opened(protocol, protocol.transport(reports));
            }
        }
        reports.close();
        speaksNoProtocol(device);
        throw new TransportException(Kind.FOREIGN, device.name() + " has other reports than a box");
    }

    private RawReports reports(UsbDevice device) throws TransportException {
        try {
            return loop.open(device);
        } catch (TransportException e) {
            if (e.kind() == Kind.FOREIGN) {
                speaksNoProtocol(device);
            }
            throw e;
        }
    }

    /** Remembers of a device, until it is pulled out, that it is no box. */
    void speaksNoProtocol(UsbDevice device) {
        foreign.add(device);
    }

    /**
     * Adds a listener; it is told at once of the devices that are there.
     *
     * @param listener to be told
     */
    public void addListener(HidListener listener) {
        synchronized (events) { // so that no older list comes after a newer one
            events.add(listener, devices);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener that was added
     */
    public void removeListener(HidListener listener) {
        events.remove(listener);
    }

    /** Closes what is open and ends the driver's threads. */
    @Override
    public void close() {
        loop.close();
        if (events.close()) {
            loop.whenEnded(ONE::release); // later, where a write blocks it
        }
    }

    private void listed(List<UsbDevice> all) {
        List<UsbDevice> now = all.stream()
                .filter(device ->
                        ids.stream().anyMatch(id -> id.vendor() == device.id().vendor()))
                .toList();
        List<UsbDevice> before = devices;
        if (!now.equals(before)) {
            foreign.retainAll(now);
            synchronized (events) {
                devices = now;
                events.listed(now);
            }
        }
        started.countDown();
    }

    private void failed(Throwable cause) {
        LOG.log(System.Logger.Level.DEBUG, "boxes on USB cannot be used", cause);
        trouble = Optional.of(String.valueOf(cause.getMessage()));
        listed(List.of());
    }
}
