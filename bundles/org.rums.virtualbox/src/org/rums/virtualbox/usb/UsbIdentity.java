package org.rums.virtualbox.usb;

import java.nio.charset.StandardCharsets;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;

/**
 * What a USB device says of itself when it is plugged in.
 *
 * @param vendor USB vendor id, 16 bits
 * @param product USB product id, 16 bits
 * @param release version of the device, 16 bits of binary coded decimals
 * @param manufacturer name of the maker, at most 255 bytes of UTF-8
 * @param title name of the product, likewise
 * @param serial serial number, likewise; empty where it has none
 * @param reportDescriptor what its reports look like; not copied
 */
public record UsbIdentity(
        int vendor,
        int product,
        int release,
        String manufacturer,
        String title,
        String serial,
        byte[] reportDescriptor) {
    /** Vendor and product of the boxes. */
    public static final int BOX_VENDOR = 0x0D7A;
    /** Product id of the boxes. */
    public static final int BOX_PRODUCT = 0x0001;

    private static final int BOX_RELEASE = 0x0104;
    private static final int SHORT = 0xFFFF;

    /**
     * The identity of a box.
     *
     * @param serial its serial number
     * @return vendor, product and reports of a box
     */
    public static UsbIdentity box(String serial) {
        return new UsbIdentity(
                BOX_VENDOR, BOX_PRODUCT, BOX_RELEASE, "RUMS", "CRYPTO-BOX (virtual)", serial, ReportDescriptors.box());
    }

    /**
     * The same device with other reports.
     *
     * @param descriptor what its reports look like
     * @return a copy
     */
    public UsbIdentity withReports(byte[] descriptor) {
        return new UsbIdentity(vendor, product, release, manufacturer, title, serial, descriptor);
    }

    /**
     * The same device under other numbers.
     *
     * @param otherVendor USB vendor id
     * @param otherProduct USB product id
     * @return a copy
     */
    public UsbIdentity withIds(int otherVendor, int otherProduct) {
        return new UsbIdentity(otherVendor, otherProduct, release, manufacturer, title, serial, reportDescriptor);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param bytes of a message
     * @return the identity
     * @throws org.rums.core.wire.WireException where the bytes end early
     */
    public static UsbIdentity parse(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return new UsbIdentity(in.u16(), in.u16(), in.u16(), text(in), text(in), text(in), in.rest());
    }

    private static String text(ByteCursor in) {
        return new String(in.bytes(in.u8()), StandardCharsets.UTF_8);
    }

    /**
     * The bytes for the bridge.
     *
     * @return u16 vendor, product and release, three texts with a length of one byte, the report descriptor
     */
    public byte[] encode() {
        ByteWriter out =
                new ByteWriter(64).u16(vendor & SHORT).u16(product & SHORT).u16(release & SHORT);
        for (String text : new String[] {manufacturer, title, serial}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.u8(bytes.length).bytes(bytes);
        }
        return out.bytes(reportDescriptor).toByteArray();
    }
}
