package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.box.BoxClient;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.hid.Condition;
import org.rums.hid.HidBoxes;
import org.rums.hid.HidListener;
import org.rums.hid.UsbDevice;
import org.rums.virtualbox.Way;
import org.rums.virtualbox.usb.ReportDescriptors;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbPlug;

/** What is plugged in is found, named and told apart, and what is no box is left alone. */
@Timeout(60)
class DiscoveryTest {
    private static final int EACCES = 13;
    private static final int EBUSY = 16;

    private static Kind kind(Executable call) {
        return assertThrows(TransportException.class, call).kind();
    }

    private static Condition condition(PluggedBox box) {
        return Lab.get().driver().condition(box.device());
    }

    @Test
    void aBoxSaysWhatItIs() throws IOException {
        try (PluggedBox box = PluggedBox.blank(Model.XS)) {
            UsbDevice device = box.device();
            assertEquals("0d7a:0001", device.id().toString());
            assertEquals("CRYPTO-BOX (virtual)", device.product());
            assertEquals(0xFF00, device.usagePage(), "without its sign");
            assertEquals(1, device.usage());
            assertEquals(0x0104, device.release());
            assertEquals("usb:" + box.serial(), device.name());
            assertTrue(Lab.get().driver().descriptor(device).toString().startsWith("plain reports, in 64, out 64"));
            assertArrayEquals(
                    ReportDescriptors.box(),
                    Lab.get().driver().descriptor(device).bytes());
        }
    }

    @Test
    void devicesThatAreNoBoxAreListedWithTheirDescriptorsAndGetNoReport() throws Exception {
        List<byte[]> sent = Collections.synchronizedList(new ArrayList<>());
        UsbIdentity box = UsbIdentity.box("");
        for (UsbIdentity other : List.of(
                box.withIds(UsbIdentity.BOX_VENDOR, 0x0007),
                box.withReports(ReportDescriptors.keyboard()),
                box.withReports(ReportDescriptors.numbered()),
                box.withReports(ReportDescriptors.small()))) {
            String serial = Devices.serial();
            UsbIdentity named = new UsbIdentity(
                    other.vendor(), other.product(), 1, "Maker", "Other", serial, other.reportDescriptor());
            try (UsbPlug plug = UsbPlug.attach(Lab.get().socket(), named, sent::add, () -> {})) {
                UsbDevice device = Devices.await(Lab.get(), serial);
                assertEquals(Kind.FOREIGN, kind(() -> Lab.get().driver().open(device)));
                assertEquals(Condition.UNSUPPORTED, Lab.get().driver().condition(device));
                HidBoxes boxes = new HidBoxes(Lab.get().driver());
                assertTrue(boxes.unsupported().contains(device));
                assertFalse(boxes.names().contains(device.name()));
                assertArrayEquals(
                        other.reportDescriptor(),
                        Lab.get().driver().descriptor(device).bytes());
            }
            Devices.awaitGone(Lab.get(), serial);
        }
        assertEquals(0, sent.size(), "reports were sent to what is no box");
    }

    @Test
    void theTestsOfTheVirtualBoxGoOverUsbToo() {
        assertTrue(Way.OF_THIS_RUN instanceof HidWay);
    }

    @Test
    void devicesOfOtherMakersAreNotListed() throws Exception {
        String serial = Devices.serial();
        UsbIdentity other = UsbIdentity.box(serial).withIds(0x046D, 0x0001);
        try (UsbPlug plug = UsbPlug.attach(Lab.get().socket(), other, report -> {}, () -> {});
                PluggedBox box = PluggedBox.blank(Model.XS)) {
            box.device();
            assertTrue(Devices.find(Lab.get(), serial).isEmpty());
        }
    }

    @Test
    void aDeviceThatAnswersOtherwiseGetsOneInitAndIsSetAside() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.XS)) {
            List<byte[]> arrived = Collections.synchronizedList(new ArrayList<>());
            box.firmware().fault(new Firmware.Fault() {
                @Override
                public boolean arrives(byte[] report, UsbPlug plug) {
                    arrived.add(report);
                    return true;
                }

                @Override
                public void leaves(byte[] report, UsbPlug plug) throws IOException {
                    report[19] ^= 1; // the magic
                    plug.send(report);
                }
            });
            RefusedException refused = assertThrows(RefusedException.class, box::client);
            assertEquals(ResultCode.NOT_A_BOX, refused.code());
            assertEquals(1, arrived.size(), "nothing but INIT");
            assertEquals(Condition.UNSUPPORTED, condition(box));
        }
    }

    @Test
    void aBoxWithoutPermissionOrInUseSaysSo() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.XS)) {
            box.port().openError(EACCES);
            assertEquals(Kind.DENIED, kind(box::open));
            RefusedException refused = assertThrows(RefusedException.class, box::client);
            assertEquals(ResultCode.NO_PERMISSION, refused.code());
            assertTrue(refused.code().advice().contains("rums box udev-rule"));
            box.port().openError(EBUSY);
            assertEquals(Kind.BUSY, kind(box::open));
            box.port().openError(0);
            box.open().close();
            UsbDevice device = box.device();
            box.pull();
            box.awaitGone();
            assertEquals(Kind.GONE, kind(() -> Lab.get().driver().open(device)));
        }
    }

    @Test
    void aSilentDeviceIsNotAnswering() throws Exception {
        String serial = Devices.serial();
        try (UsbPlug plug = UsbPlug.attach(Lab.get().socket(), UsbIdentity.box(serial), report -> {}, () -> {})) {
            UsbDevice device = Devices.await(Lab.get(), serial);
            long begin = System.nanoTime();
            RefusedException refused = assertThrows(
                    RefusedException.class,
                    () -> new HidBoxes(Lab.get().driver())
                            .open(
                                    device,
                                    new SecureRandom(),
                                    java.time.Clock.systemUTC(),
                                    () -> System.nanoTime() - begin > 300_000_000));
            assertEquals(ResultCode.CANCELLED, refused.code());
            assertEquals(Condition.READY, Lab.get().driver().condition(device));
        }
    }

    @Test
    void anotherUnitInTheSamePortIsAnotherBox() throws Exception {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        HidListener notes = new HidListener() {
            @Override
            public void attached(UsbDevice device) {
                told.add("+" + device.serial());
            }

            @Override
            public void detached(UsbDevice device) {
                told.add("-" + device.serial());
            }
        };
        Devices.until(() -> Lab.get().driver().devices().isEmpty(), "all are unplugged");
        Lab.get().driver().addListener(notes);
        try (PluggedBox one = PluggedBox.blank(Model.XS);
                PluggedBox other = PluggedBox.blank(Model.XL)) {
            other.pull();
            other.awaitGone();
            String path = one.device().path();
            Devices.until(() -> told.contains("+" + one.serial()), "the first one is told");
            one.pull();
            Devices.until(() -> !Files.exists(Path.of(path)), "the first one is gone");
            other.plug(); // before the next listing, as a rule
            Devices.until(() -> told.contains("-" + one.serial()), "the first one's going is told");
            assertEquals(path, other.device().path());
            try (BoxClient client = other.client()) {
                assertEquals(3, client.info().modelCode());
            }
        } finally {
            Lab.get().driver().removeListener(notes);
        }
    }

    @Test
    void thirtyTwoBoxesAreUsedAtOnce() throws Exception {
        List<PluggedBox> boxes = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            for (int i = 0; i < 32; i++) {
                boxes.add(PluggedBox.blank(Model.VERSA));
            }
            long begin = System.nanoTime();
            List<Future<Integer>> work = new ArrayList<>();
            for (PluggedBox box : boxes) {
                work.add(threads.submit(() -> {
                    try (BoxClient client = box.client()) {
                        return client.info().modelCode();
                    }
                }));
            }
            for (Future<Integer> each : work) {
                assertEquals(1, each.get(40, TimeUnit.SECONDS));
            }
            System.out.println(
                    "32 boxes opened and asked at once in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            assertEquals(32, new HidBoxes(Lab.get().driver()).names().size());
        } finally {
            threads.shutdown();
            boxes.forEach(PluggedBox::close);
        }
    }
}
