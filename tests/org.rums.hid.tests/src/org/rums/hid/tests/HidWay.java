package org.rums.hid.tests;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.Way;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbPlug;

/** The way over USB: plugs a box in when a test first wants to reach it, and again after it had lost its power. */
public final class HidWay implements Way {
    private final Map<VirtualBox, Plugged> plugged = new WeakHashMap<>();

    private record Plugged(String serial, Firmware firmware) {}

    @Override
    public synchronized Transport connect(VirtualBox box) {
        try {
            Plugged at = plugged.get(box);
            if (at == null || !at.firmware().serves()) {
                at = plug(box);
                plugged.put(box, at);
            }
            return Lab.get().driver().open(Devices.await(Lab.get(), at.serial()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Plugged plug(VirtualBox box) throws IOException {
        String serial = Devices.serial();
        Firmware firmware = new Firmware(box.connect());
        UsbPlug plug = UsbPlug.attach(Lab.get().socket(), UsbIdentity.box(serial), firmware::report, () -> {});
        firmware.serve(plug);
        return new Plugged(serial, firmware);
    }
}
