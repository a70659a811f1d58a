package org.rums.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes that do not change and are equal by content, so that objects which hold them can be compared and undone.
 * They may be secret: {@link #toString()} tells their number only.
 */
public final class Bytes {
    /** No bytes. */
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Returns a copy of bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** Returns a text as UTF-8. */
    public static Bytes ofText(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads hexadecimal digits.
     *
     * @param digits two for each byte, of either case, nothing between them
     * @throws IllegalArgumentException for anything else
     */
    public static Bytes ofHex(String digits) {
        return new Bytes(HexFormat.of().parseHex(digits));
    }

    /** Returns a copy, which the caller may wipe. */
    public byte[] toArray() {
        return content.clone();
    }

    /** Returns two lower-case hexadecimal digits for each byte. */
    public String toHex() {
        return HexFormat.of().formatHex(content);
    }

    /** Returns the bytes as UTF-8, with replacement characters where they are none. */
    public String toText() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Returns how many there are. */
    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Bytes[length=" + content.length + "]";
    }
}
