package org.rums.hid.tests;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.usb.UsbPlug;

/**
 * The inside of a plugged device: hands reports to a virtual box and sends back what it answers, with the {@link Fault}
 * that a test wants. When the box loses its power the device disappears.
 */
final class Firmware {
    private static final int TICK_MILLIS = 20;
    private static final byte[] NOTHING = {};

    private final Transport box;
    private final BlockingQueue<byte[]> arriving = new LinkedBlockingQueue<>();
    private volatile Fault fault = Fault.NONE;
    private volatile boolean ended;
    private volatile long rounds;

    Firmware(Transport box) {
        this.box = box;
    }

    /** What a device does to the reports of its box. */
    interface Fault {
        /** Passes everything on. */
        Fault NONE = new Fault() {};

        /** A report of the computer arrives; false to lose it. */
        default boolean arrives(byte[] report, UsbPlug plug) throws IOException {
            return true;
        }

        /** A report of the box leaves. */
        default void leaves(byte[] report, UsbPlug plug) throws IOException {
            plug.send(report);
        }
    }

    void fault(Fault next) {
        fault = next;
    }

    /** Whether the device is still plugged in and has power, as found out by looking at the box once more. */
    boolean serves() {
        long whole = rounds + 2; // the one that goes on now may have looked already
        arriving.add(NOTHING);
        arriving.add(NOTHING);
        Devices.until(() -> ended || rounds >= whole, "the device looks at its box");
        return !ended;
    }

    /** Takes a report of the computer. */
    void report(byte[] report) {
        arriving.add(report);
    }

    /** Starts to serve. */
    void serve(UsbPlug plug) {
        Thread thread = new Thread(() -> run(plug), "firmware");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(UsbPlug plug) {
        byte[] answer = new byte[Transport.REPORT_SIZE];
        try (box) {
            while (true) {
                byte[] report = arriving.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                if (report != null && report != NOTHING && fault.arrives(report, plug)) {
                    box.send(report);
                }
                while (box.receive(answer, 0)) {
                    fault.leaves(answer.clone(), plug);
                }
                rounds = rounds + 1;
            }
        } catch (IOException e) {
            System.getLogger(Firmware.class.getName()).log(System.Logger.Level.DEBUG, "unplugged, or without power", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            plug.close();
        }
    }
}
