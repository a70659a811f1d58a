package org.rums.hid.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.rums.virtualbox.usb.UsbIdentity;

/** The entries below {@code /sys} by which libudev finds a HID device: USB device, interface, HID device, hidraw. */
final class SysTree {
    private static final int MAJOR_USB = 189;
    private static final int MAJOR_HIDRAW = 240;

    private final Path sys;
    private final String devices;

    /** Below {@code sys}; the device files lie in the folder {@code devices} below {@code /dev}. */
    SysTree(Path sys, String devices) {
        this.sys = sys;
        this.devices = devices;
    }

    private Path usb(int number) {
        return sys.resolve("devices/pci0000:00/0000:00:14.0/usb1/1-" + (number + 1));
    }

    private Path classLink(int number) {
        return sys.resolve("class/hidraw/hidraw" + number);
    }

    /** Makes the entries of {@code hidrawN}; {@code unit} tells one plugged device from the next. */
    void add(int number, int unit, UsbIdentity identity) throws IOException {
        Path usb = usb(number);
        Path face = usb.resolve(usb.getFileName() + ":1.0");
        String id = String.format("0003:%04X:%04X.%04X", identity.vendor(), identity.product(), unit & 0xFFFF);
        Path hid = face.resolve(id);
        Path raw = hid.resolve("hidraw/hidraw" + number);
        Files.createDirectories(raw);
        for (String folder : new String[] {"class/hidraw", "bus/usb/devices", "bus/hid/devices"}) {
            Files.createDirectories(sys.resolve(folder));
        }
        describeUsb(usb, unit, identity);
        describeInterface(face, identity);
        describeHid(hid, identity);
        put(raw, "dev", MAJOR_HIDRAW + ":" + number + "\n");
        put(
                raw,
                "uevent",
                String.format("MAJOR=%d\nMINOR=%d\nDEVNAME=%s/hidraw%d\n", MAJOR_HIDRAW, number, devices, number));
        link(raw, "device", hid);
        link(raw, "subsystem", sys.resolve("class/hidraw"));
        link(sys.resolve("class/hidraw"), "hidraw" + number, raw); // last: from here on it is found
    }

    private void describeUsb(Path usb, int unit, UsbIdentity identity) throws IOException {
        String ids = ids(identity);
        int address = unit & 0x7F;
        put(
                usb,
                "uevent",
                String.format(
                        "MAJOR=%d\nMINOR=%d\nDEVNAME=bus/usb/001/%03d\nDEVTYPE=usb_device\nDRIVER=usb\nPRODUCT=%s\n"
                                + "BUSNUM=001\nDEVNUM=%03d\n",
                        MAJOR_USB, address, address, ids, address));
        put(usb, "idVendor", String.format("%04x\n", identity.vendor()));
        put(usb, "idProduct", String.format("%04x\n", identity.product()));
        put(usb, "bcdDevice", String.format("%04x\n", identity.release()));
        put(usb, "manufacturer", identity.manufacturer() + "\n");
        put(usb, "product", identity.title() + "\n");
        if (!identity.serial().isEmpty()) {
            put(usb, "serial", identity.serial() + "\n");
        }
        link(usb, "subsystem", sys.resolve("bus/usb"));
    }

    private void describeInterface(Path face, UsbIdentity identity) throws IOException {
        put(face, "uevent", "DEVTYPE=usb_interface\nDRIVER=usbhid\nPRODUCT=" + ids(identity) + "\nINTERFACE=3/0/0\n");
        put(face, "bInterfaceNumber", "00\n");
        link(face, "subsystem", sys.resolve("bus/usb"));
    }

    private void describeHid(Path hid, UsbIdentity identity) throws IOException {
        put(
                hid,
                "uevent",
                String.format(
                        "DRIVER=hid-generic\nHID_ID=0003:%08X:%08X\nHID_NAME=%s %s\nHID_PHYS=usb-virtual/input0\n"
                                + "HID_UNIQ=%s\n",
                        identity.vendor(),
                        identity.product(),
                        identity.manufacturer(),
                        identity.title(),
                        identity.serial()));
        Files.write(hid.resolve("report_descriptor"), identity.reportDescriptor());
        link(hid, "subsystem", sys.resolve("bus/hid"));
    }

    private static String ids(UsbIdentity identity) {
        return String.format("%x/%x/%x", identity.vendor(), identity.product(), identity.release());
    }

    /** Takes the entries of {@code hidrawN} away. */
    void remove(int number) throws IOException {
        Files.deleteIfExists(classLink(number));
        try (Stream<Path> all = Files.walk(usb(number))) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void link(Path folder, String name, Path target) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        Files.createSymbolicLink(folder.resolve(name), folder.relativize(target));
    }
}
