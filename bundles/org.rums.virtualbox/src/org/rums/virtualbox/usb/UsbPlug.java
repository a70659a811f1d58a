package org.rums.virtualbox.usb;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rums.core.transport.Transport;
import org.rums.core.wire.ByteWriter;

/**
 * A device at the port of the virtual USB bridge, from plugging it in until closing. A thread hands on the reports that
 * programs send. See {@code docs/hid.md}, "The virtual HID device".
 */
public final class UsbPlug implements AutoCloseable {
    private static final int ANSWER_SECONDS = 10;
    private static final System.Logger LOG = System.getLogger(UsbPlug.class.getName());

    private final SocketChannel channel;
    private final InputStream in;
    private final SynchronousQueue<Integer> done = new SynchronousQueue<>();

    private UsbPlug(SocketChannel channel) {
        this.channel = channel;
        this.in = Channels.newInputStream(channel);
    }

    /**
     * Plugs a device in and returns once its device file is there.
     *
     * @param bridge socket of the bridge
     * @param identity of the device
     * @param firmware takes each report of 64 bytes, on a thread of the plug
     * @param unplugged called once when the device has been pulled out, from either side
     * @return the plug
     * @throws IOException where nobody listens there or the bridge refuses
     */
    public static UsbPlug attach(Path bridge, UsbIdentity identity, Consumer<byte[]> firmware, Runnable unplugged)
            throws IOException {
        UsbPlug plug = new UsbPlug(SocketChannel.open(UnixDomainSocketAddress.of(bridge)));
        Thread thread = new Thread(() -> plug.serve(firmware, unplugged), "usb " + identity.serial());
        thread.setDaemon(true);
        thread.start();
        try {
            plug.ask(new UsbMessage(UsbMessage.ATTACH, identity.encode()));
            return plug;
        } catch (IOException e) {
            plug.close();
            throw e;
        }
    }

    /**
     * Pulls out the device of another program.
     *
     * @param bridge socket of the bridge
     * @param serial number of the device
     * @return false where no such device is plugged in
     * @throws IOException where nobody listens there
     */
    public static boolean unplug(Path bridge, String serial) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(bridge))) {
            new UsbMessage(UsbMessage.UNPLUG, serial.getBytes(StandardCharsets.UTF_8)).write(channel);
            Optional<UsbMessage> answer = UsbMessage.read(Channels.newInputStream(channel));
            return answer.filter(message -> message.body()[0] == 0).isPresent();
        }
    }

    /**
     * Sends a report of the device to all programs that have it open.
     *
     * @param report 64 bytes as a rule
     * @throws IOException where the device is unplugged
     */
    public void send(byte[] report) throws IOException {
        write(new UsbMessage(UsbMessage.INPUT, report));
    }

    /**
     * Has the device take no more reports, or take them again.
     *
     * @param stalled whether writes to it block
     * @throws IOException where the device is unplugged
     */
    public void stall(boolean stalled) throws IOException {
        ask(new UsbMessage(UsbMessage.STALL, new byte[] {(byte) (stalled ? 1 : 0)}));
    }

    /**
     * Has the system refuse to open the device.
     *
     * @param errno the error number of Linux; 0 to allow it again
     * @throws IOException where the device is unplugged
     */
    public void openError(int errno) throws IOException {
        ask(new UsbMessage(UsbMessage.OPEN_ERROR, new ByteWriter(2).u16(errno).toByteArray()));
    }

    /** Unplugs the device. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "unplugging failed", e);
        }
    }

    private void ask(UsbMessage message) throws IOException {
        write(message);
        try {
            Integer answer = done.poll(ANSWER_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer != 0) {
                throw new IOException("the bridge refuses: " + answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private synchronized void write(UsbMessage message) throws IOException {
        message.write(channel);
    }

    private void serve(Consumer<byte[]> firmware, Runnable unplugged) {
        try {
            for (Optional<UsbMessage> next = UsbMessage.read(in); next.isPresent(); next = UsbMessage.read(in)) {
                UsbMessage message = next.get();
                if (message.kind() == UsbMessage.DONE) {
                    done.offer((int) message.body()[0], ANSWER_SECONDS, TimeUnit.SECONDS);
                } else if (message.kind() == UsbMessage.OUTPUT) {
                    firmware.accept(report(message.body()));
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the device is unplugged: {0}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
            unplugged.run();
        }
    }

    /** Without the number before it, filled up with zeros. */
    private static byte[] report(byte[] numbered) {
        byte[] report = new byte[Transport.REPORT_SIZE];
        System.arraycopy(numbered, 1, report, 0, Math.min(report.length, numbered.length - 1));
        return report;
    }
}
