package org.rums.hid.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hid4java.HidDevice;
import org.hid4java.HidServices;
import org.hid4java.HidServicesSpecification;
import org.hid4java.ScanMode;
import org.rums.hid.UsbDevice;
import org.rums.hid.UsbId;

/**
 * hid4java, of which only what is sound is used: no scanning and no events of its own, no error messages, reads into an
 * array. See {@code docs/hid.md}, "One thread".
 */
public final class Hid4Java implements NativeHid {
    private static final int SHORT = 0xFFFF;
    private static final int LARGEST_DESCRIPTOR = 4096;

    private final HidServices services;

    private Hid4Java(HidServices services) {
        this.services = services;
    }

    /**
     * Loads the native library.
     *
     * @return to be used and closed on this thread
     * @throws org.hid4java.HidException where it does not start
     * @throws LinkageError where it, or a library that it needs, is not there
     */
    public static NativeHid load() {
        HidServicesSpecification specification = new HidServicesSpecification();
        specification.setAutoStart(false);
        specification.setAutoShutdown(false);
        specification.setScanMode(ScanMode.NO_SCAN);
        return new Hid4Java(new HidServices(specification));
    }

    @Override
    public List<UsbDevice> list() {
        Map<String, UsbDevice> devices = new LinkedHashMap<>();
        for (HidDevice each : services.getAttachedHidDevices()) {
            UsbDevice device = device(each);
            UsbDevice known = devices.get(device.path());
            if (known == null || !known.vendorPage() && device.vendorPage()) { // a line for each usage
                devices.put(device.path(), device);
            }
        }
        return List.copyOf(devices.values());
    }

    private static UsbDevice device(HidDevice device) {
        return new UsbDevice(
                device.getPath(),
                new UsbId(device.getVendorId() & SHORT, device.getProductId() & SHORT),
                device.getReleaseNumber() & SHORT,
                text(device.getManufacturer()),
                text(device.getProduct()),
                text(device.getSerialNumber()),
                device.getUsagePage() & SHORT, // comes with its sign extended
                device.getUsage() & SHORT,
                device.getInterfaceNumber());
    }

    private static String text(String maybe) {
        return Optional.ofNullable(maybe).orElse("");
    }

    @Override
    public Optional<Handle> open(UsbDevice device) {
        // listed anew, as one of its objects can be open only once
        return services.getAttachedHidDevices().stream()
                .filter(each -> device(each).equals(device))
                .findFirst()
                .filter(HidDevice::open)
                .map(OpenDevice::new);
    }

    @Override
    public void close() {
        services.shutdown();
    }

    private record OpenDevice(HidDevice device) implements Handle {
        @Override
        public boolean write(int number, byte[] report) {
            return device.write(report, report.length, (byte) number) >= report.length;
        }

        @Override
        public int read(byte[] into, int millis) {
            return device.read(into, millis);
        }

        @Override
        public byte[] descriptor() {
            byte[] bytes = new byte[LARGEST_DESCRIPTOR];
            int length = device.getReportDescriptor(bytes);
            return Arrays.copyOf(bytes, Math.max(0, Math.min(length, bytes.length)));
        }

        @Override
        public void close() {
            device.close();
        }
    }
}
