package org.rums.hid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of USB device: vendor and product.
 *
 * @param vendor 16 bits
 * @param product 16 bits
 */
public record UsbId(int vendor, int product) {
    /** The boxes. */
    public static final UsbId BOX = new UsbId(0x0D7A, 0x0001);

    private static final Pattern TEXT = Pattern.compile("([0-9a-fA-F]{4}):([0-9a-fA-F]{4})");
    private static final int MOST = 0xFFFF;
    private static final int HEX = 16;

    /** Checks the ranges. */
    public UsbId {
        if (vendor < 0 || vendor > MOST || product < 0 || product > MOST) {
            throw new IllegalArgumentException("USB id " + vendor + ":" + product);
        }
    }

    /**
     * Reads an id as {@link #toString} writes it.
     *
     * @param text such as {@code 0d7a:0001}, in any case
     * @return the id, or nothing where the text is none
     */
    public static Optional<UsbId> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        new UsbId(Integer.parseInt(matcher.group(1), HEX), Integer.parseInt(matcher.group(2), HEX)))
                : Optional.empty();
    }

    /** The usual notation: {@code 0d7a:0001}. */
    @Override
    public String toString() {
        return String.format("%04x:%04x", vendor, product);
    }
}
