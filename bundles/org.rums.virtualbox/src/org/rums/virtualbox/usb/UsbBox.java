package org.rums.virtualbox.usb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.virtualbox.VirtualBox;

/**
 * A virtual box at the port of the virtual USB bridge: its reports go to and fro until either side unplugs it. See
 * {@code docs/hid.md}, "The virtual HID device".
 */
public final class UsbBox implements AutoCloseable {
    private static final int TICK_MILLIS = 100;
    private static final System.Logger LOG = System.getLogger(UsbBox.class.getName());

    private final UsbPlug plug;
    private final CountDownLatch unplugged;

    private UsbBox(UsbPlug plug, CountDownLatch unplugged) {
        this.plug = plug;
        this.unplugged = unplugged;
    }

    /**
     * Plugs a box in.
     *
     * @param box switched on; stays the caller's
     * @param bridge socket of the bridge
     * @param identity of the device
     * @return the box at its port
     * @throws IOException where nobody listens there or the bridge refuses
     */
    public static UsbBox plug(VirtualBox box, Path bridge, UsbIdentity identity) throws IOException {
        BlockingQueue<byte[]> arriving = new LinkedBlockingQueue<>();
        CountDownLatch unplugged = new CountDownLatch(1);
        UsbPlug plug = UsbPlug.attach(bridge, identity, arriving::add, unplugged::countDown);
        Thread thread = new Thread(() -> serve(box, plug, arriving, unplugged), "box " + identity.serial());
        thread.setDaemon(true);
        thread.start();
        return new UsbBox(plug, unplugged);
    }

    /** Waits until somebody has unplugged the box. */
    public void awaitUnplugged() throws InterruptedException {
        unplugged.await();
    }

    /** Unplugs the box, which stays on. */
    @Override
    public void close() {
        plug.close();
    }

    private static void serve(VirtualBox box, UsbPlug plug, BlockingQueue<byte[]> arriving, CountDownLatch unplugged) {
        byte[] answer = new byte[Transport.REPORT_SIZE];
        try (plug;
                Transport transport = box.connect()) {
            while (unplugged.getCount() > 0) {
                byte[] report = arriving.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                if (report != null) {
                    transport.send(report);
                }
                while (transport.receive(answer, 0)) {
                    plug.send(answer);
                }
            }
        } catch (TransportException e) {
            LOG.log(System.Logger.Level.DEBUG, "the box lost its power", e);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the box is unplugged: {0}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
