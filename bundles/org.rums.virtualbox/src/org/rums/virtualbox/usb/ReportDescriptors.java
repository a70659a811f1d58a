package org.rums.virtualbox.usb;

import java.util.HexFormat;

/** Report descriptors of devices as a computer may meet them. Source: USB "Device Class Definition for HID", 6.2.2. */
public final class ReportDescriptors {
    private static final String VENDOR_PAGE = "0600FF 0901 A101 1500 26FF00 7508 ";
    private static final String BOX = "9540 0901 8102 9540 0901 9102 C0";
    private static final String NUMBERED = "8502 953F 0901 8102 953F 0901 9102 C0";
    private static final String SHORT = "9508 0901 8102 9508 0901 9102 C0";
    private static final String KEYBOARD = "0501 0906 A101 0507 19E0 29E7 1500 2501 7501 9508 8102 C0";

    private ReportDescriptors() {}

    /**
     * Reports of 64 bytes each way, without number, on a page of the vendor: a box.
     *
     * @return a new array
     */
    public static byte[] box() {
        return bytes(VENDOR_PAGE + BOX);
    }

    /**
     * A page of the vendor, but reports that carry a number.
     *
     * @return a new array
     */
    public static byte[] numbered() {
        return bytes(VENDOR_PAGE + NUMBERED);
    }

    /**
     * A page of the vendor, but reports of 8 bytes.
     *
     * @return a new array
     */
    public static byte[] small() {
        return bytes(VENDOR_PAGE + SHORT);
    }

    /**
     * The page of a keyboard.
     *
     * @return a new array
     */
    public static byte[] keyboard() {
        return bytes(KEYBOARD);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
