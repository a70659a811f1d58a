package org.rums.virtualbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.frame.DeviceChannelMux;
import org.rums.core.frame.DeviceEndpoint;
import org.rums.core.frame.DeviceInfo;
import org.rums.core.licence.Model;
import org.rums.core.session.DeviceSessions;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.firmware.Firmware;
import org.rums.virtualbox.flash.FileFlash;
import org.rums.virtualbox.flash.FlashLayout;
import org.rums.virtualbox.flash.MemoryFlash;
import org.rums.virtualbox.flash.PowerCut;

/**
 * A box in software: the reference firmware on a flash in memory or in a state file. It is reached by reports of 64
 * bytes only, as a box of plastic is; what goes wrong inside reaches a host as a result code or as a box that is gone.
 *
 * <p>A test device: it does not resist its owner. Safe for use by several threads. Source: docs/protocol/box.md.
 */
public final class VirtualBox implements AutoCloseable {
    private static final int CAPABILITIES = DeviceInfo.LARGE_TRANSFERS | DeviceInfo.SEALED_LOGIN;

    private final Hardware hardware;
    private final List<Port> ports = new ArrayList<>();
    private Optional<Running> running = Optional.empty();

    /**
     * A box that is off.
     *
     * @param hardware with a flash that {@link #manufacture} has prepared once
     */
    public VirtualBox(Hardware hardware) {
        this.hardware = hardware;
    }

    private record Running(DeviceEndpoint endpoint, DeviceSessions sessions, Firmware firmware) {}

    /**
     * Makes a new unit: draws its factory key and unit id and stores them in the flash.
     *
     * @param hardware with an erased flash
     * @param model of the unit
     */
    public static void manufacture(Hardware hardware, Model model) {
        Firmware.manufacture(hardware.flash(), hardware.layout(), model, hardware.random());
    }

    /**
     * A new blank box in memory, switched on.
     *
     * @param name shown to people
     * @param model of the box
     * @return the box
     */
    public static VirtualBox inMemory(String name, Model model) {
        FlashLayout layout = FlashLayout.standard();
        Hardware hardware = Hardware.standard(name, MemoryFlash.erased(layout.sectorSize(), layout.sectors()));
        manufacture(hardware, model);
        return started(hardware);
    }

    /**
     * Makes a new blank box with a state file and switches it on.
     *
     * @param name shown to people
     * @param file must not exist yet
     * @param model of the box
     * @return the box, which owns the file until it is closed
     * @throws org.rums.virtualbox.flash.FlashException where the file cannot be made
     */
    public static VirtualBox create(String name, Path file, Model model) {
        Hardware hardware = Hardware.standard(name, FileFlash.create(file, FlashLayout.standard()));
        manufacture(hardware, model);
        return started(hardware);
    }

    /**
     * Opens a box's state file and switches the box on.
     *
     * @param name shown to people
     * @param file written by {@link #create}
     * @return the box, which owns the file until it is closed
     * @throws org.rums.virtualbox.flash.BoxInUseException where another one owns it
     * @throws org.rums.virtualbox.flash.FlashException where it is damaged or cannot be read
     */
    public static VirtualBox open(String name, Path file) {
        return started(Hardware.standard(name, FileFlash.open(file)));
    }

    private static VirtualBox started(Hardware hardware) {
        VirtualBox box = new VirtualBox(hardware);
        try {
            box.powerOn();
            return box;
        } catch (RuntimeException e) {
            hardware.flash().close();
            throw e;
        }
    }

    /**
     * Switches the box on, or off and on again: leases and sessions end, channels are forgotten.
     *
     * @throws org.rums.virtualbox.flash.FlashCorruptException where the flash holds no whole state
     */
    public synchronized void powerOn() {
        powerOff();
        Firmware firmware = Firmware.start(hardware.flash(), hardware.layout(), hardware.random(), hardware.millis());
        DeviceSessions sessions = new DeviceSessions(firmware, hardware.random(), firmware);
        firmware.onKeysChanged(sessions::close);
        DeviceInfo info = new DeviceInfo(DeviceInfo.PROTOCOL, Firmware.VERSION, CAPABILITIES);
        DeviceChannelMux mux = new DeviceChannelMux(info, hardware.random().nextInt());
        running = Optional.of(new Running(new DeviceEndpoint(mux, sessions), sessions, firmware));
    }

    /** Takes the power away at once. Plugs made before fail with GONE until they are closed. */
    public synchronized void powerOff() {
        running.ifPresent(on -> {
            on.sessions().close();
            on.firmware().close();
        });
        running = Optional.empty();
        ports.clear();
    }

    /**
     * Whether the box has power.
     *
     * @return false after {@link #powerOff()} or a power cut of its flash
     */
    public synchronized boolean isOn() {
        return running.isPresent();
    }

    /**
     * Plugs a program in.
     *
     * @return a transport; closing it leaves the box on
     */
    public Transport connect() {
        return connect(() -> {});
    }

    Transport connect(Runnable onClose) {
        InProcessTransport transport = new InProcessTransport(this, onClose);
        plug(transport);
        return transport;
    }

    /**
     * The box's name.
     *
     * @return as given to the hardware
     */
    public String describe() {
        return hardware.name();
    }

    /** Switches the box off and gives its flash back. */
    @Override
    public synchronized void close() {
        powerOff();
        hardware.flash().close();
    }

    synchronized void plug(Port port) {
        ports.add(port);
    }

    synchronized void unplug(Port port) {
        ports.remove(port);
    }

    /** Whether a port is plugged in since the box was last switched on. */
    synchronized boolean serves(Port port) {
        return running.isPresent() && ports.contains(port);
    }

    /** Takes one report of 64 bytes of any host. */
    synchronized void receive(byte[] report) {
        work(on -> on.endpoint().receive(report, hardware.millis().getAsLong()));
    }

    /** Lets time pass. */
    synchronized void tick() {
        work(on -> on.endpoint().tick(hardware.millis().getAsLong()));
    }

    private void work(Step step) {
        if (running.isEmpty()) {
            return;
        }
        try {
            for (byte[] report : step.on(running.get())) {
                ports.forEach(port -> port.deliver(report.clone()));
            }
        } catch (PowerCut e) {
            powerOff();
        }
    }

    private interface Step {
        List<byte[]> on(Running on);
    }
}
