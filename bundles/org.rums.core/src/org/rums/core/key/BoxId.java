package org.rums.core.key;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which box: the vendor's Developer ID and the BoxName of the unit, both u32.
 *
 * <p>Source: docs/protocol.md, sections 2 and 3.
 *
 * @param developerId 0 to 2^32 − 1
 * @param boxName 0 to 2^32 − 1
 */
public record BoxId(long developerId, long boxName) {
    private static final Pattern NAME = Pattern.compile("([0-9A-Fa-f]{4})-?([0-9A-Fa-f]{4})");

    /** Checks the ranges. */
    public BoxId {
        if (developerId >>> 32 != 0 || boxName >>> 32 != 0) {
            throw new IllegalArgumentException("Developer ID and BoxName are 32 bits");
        }
    }

    /**
     * The BoxName as people read it.
     *
     * @return such as {@code 4F21-09AC}
     */
    public String name() {
        return format(boxName);
    }

    /**
     * Formats a BoxName.
     *
     * @param boxName 0 to 2^32 − 1
     * @return such as {@code 4F21-09AC}
     */
    public static String format(long boxName) {
        return String.format(Locale.ROOT, "%04X-%04X", boxName >>> 16, boxName & 0xFFFF);
    }

    /**
     * Reads a BoxName as people write it.
     *
     * @param text such as {@code 4F21-09AC} or {@code 4f2109ac}
     * @return the number, or nothing
     */
    public static Optional<Long> parse(String text) {
        return Optional.of(NAME.matcher(text.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(m -> Long.parseLong(m.group(1) + m.group(2), 16));
    }
}
