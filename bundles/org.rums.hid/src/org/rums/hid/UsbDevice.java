package org.rums.hid;

/**
 * A HID device as the system lists it, without having been opened. Two devices are equal where the system says the same
 * of them: a box that is plugged in again at the same place is equal to what it was before.
 *
 * @param path where the system has it; a device file on Linux
 * @param id vendor and product
 * @param release version of the device, binary coded decimals
 * @param manufacturer name of the maker; empty where it gives none
 * @param product name of the product; empty where it gives none
 * @param serial serial number; empty where it has none
 * @param usagePage what its reports are for, 16 bits; from {@link #VENDOR_PAGES} on it is the maker's own
 * @param usage within the page, 16 bits
 * @param interfaceNumber of the USB interface; -1 where the system does not tell
 */
public record UsbDevice(
        String path,
        UsbId id,
        int release,
        String manufacturer,
        String product,
        String serial,
        int usagePage,
        int usage,
        int interfaceNumber) {
    /** The first usage page that a maker may use as it likes. */
    public static final int VENDOR_PAGES = 0xFF00;

    /** What the name of every device begins with, and that of no virtual box. */
    public static final String PREFIX = "usb:";

    /**
     * Whether its reports are the maker's own.
     *
     * @return false for keyboards and their like
     */
    public boolean vendorPage() {
        return usagePage >= VENDOR_PAGES;
    }

    /**
     * The name by which a person chooses it: its serial number, else its place.
     *
     * @return begins with {@link #PREFIX}
     */
    public String name() {
        if (!serial.isBlank()) {
            return PREFIX + serial.strip();
        }
        String place = path.substring(path.lastIndexOf('/') + 1);
        boolean file = path.startsWith("/dev/");
        return PREFIX + (file ? place : String.format("%08x", path.hashCode()));
    }
}
