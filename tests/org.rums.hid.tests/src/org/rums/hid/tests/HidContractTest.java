package org.rums.hid.tests;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.rums.core.frame.DeviceEndpoint;
import org.rums.core.testkit.TransportContract;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbPlug;

/** A HID device keeps the contract of all transports. */
class HidContractTest extends TransportContract {
    private final BlockingQueue<byte[]> arriving = new LinkedBlockingQueue<>();
    private final Lab lab = Lab.get();
    private UsbPlug plug;

    @Override
    protected Transport connect(DeviceEndpoint box) throws IOException {
        String serial = Devices.serial();
        plug = UsbPlug.attach(lab.socket(), UsbIdentity.box(serial), arriving::add, () -> {});
        Thread firmware = new Thread(() -> serve(box), "firmware");
        firmware.setDaemon(true);
        firmware.start();
        return lab.driver().open(Devices.await(lab, serial));
    }

    private void serve(DeviceEndpoint box) {
        try {
            while (true) {
                byte[] report = arriving.poll(100, TimeUnit.MILLISECONDS);
                long now = System.nanoTime() / 1_000_000;
                for (byte[] answer : report == null ? box.tick(now) : box.receive(report, now)) {
                    plug.send(answer);
                }
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt(); // the test has ended
        }
    }

    @AfterEach
    void unplug() {
        plug.close();
    }
}
