package org.rums.hid.tests;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import org.rums.core.box.BoxClient;
import org.rums.core.box.FormatData;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Transport;
import org.rums.hid.HidBoxes;
import org.rums.hid.UsbDevice;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbPlug;

/** A virtual box in a virtual USB port, and the driver's side of it. */
final class PluggedBox implements AutoCloseable {
    static final long START = 1_780_272_000L;

    private final SecureRandom random = new SecureRandom();
    private final UsbIdentity identity;
    private final VirtualBox box;
    private Firmware firmware;
    private UsbPlug plug;

    private PluggedBox(UsbIdentity identity, VirtualBox box) {
        this.identity = identity;
        this.box = box;
    }

    /** A blank box. */
    static PluggedBox blank(Model model) throws IOException {
        return of(UsbIdentity.box(Devices.serial()), model);
    }

    /** A device that says this of itself, with the firmware of a box. */
    static PluggedBox of(UsbIdentity identity, Model model) throws IOException {
        PluggedBox made = new PluggedBox(identity, VirtualBox.inMemory("box", model));
        made.plug();
        return made;
    }

    /** Plugs the box in; it gets its power. */
    void plug() throws IOException {
        if (!box.isOn()) {
            box.powerOn();
        }
        Firmware next = new Firmware(box.connect());
        plug = UsbPlug.attach(Lab.get().socket(), identity, next::report, () -> {});
        next.serve(plug);
        firmware = next;
    }

    /** Pulls the box out; it loses its power, before anybody can see that it is gone and plug it in again. */
    void pull() {
        box.powerOff();
        plug.close();
    }

    UsbPlug port() {
        return plug;
    }

    Firmware firmware() {
        return firmware;
    }

    String serial() {
        return identity.serial();
    }

    UsbDevice device() {
        return Devices.await(Lab.get(), identity.serial());
    }

    void awaitGone() {
        Devices.awaitGone(Lab.get(), identity.serial());
    }

    Transport open() throws IOException {
        return Lab.get().driver().open(device());
    }

    BoxClient client() throws RefusedException {
        return client(CancelToken.NEVER);
    }

    BoxClient client(CancelToken cancel) throws RefusedException {
        return new HidBoxes(Lab.get().driver()).open(device(), random, Clock.systemUTC(), cancel);
    }

    /** Formats the box with the evaluation keys. */
    void format(long boxName, FullPartition... partitions) throws RefusedException {
        BoxId id = new BoxId(EvaluationKeys.DEVELOPER_ID, boxName);
        try (KeyRing ring = EvaluationKeys.keyRing();
                RekeyRoot root = EvaluationKeys.rekeyRoot();
                BoxClient client = client();
                FormatData data = FormatData.of(
                        new FormatData.Identity(id, 1, "Label", true, START),
                        ring,
                        root,
                        java.util.List.of(partitions))) {
            client.format(data, client.info());
        }
    }

    @Override
    public void close() {
        plug.close();
        box.close();
    }
}
