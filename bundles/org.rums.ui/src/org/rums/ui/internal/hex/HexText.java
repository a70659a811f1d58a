package org.rums.ui.internal.hex;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes as people write them: "0x1F, 2a 3B", "1f2a3b", "1F:2A", or a text. */
final class HexText {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:\\-]+");
    private static final Pattern PREFIX = Pattern.compile("^(0[xX]|\\\\x|#)");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]+");
    private static final HexFormat COPIED = HexFormat.ofDelimiter(" ").withUpperCase();

    private HexText() {}

    /**
     * Reads bytes from hexadecimal digits: groups between spaces, commas, semicolons, colons, dashes and line ends, each
     * perhaps after 0x. A group is one digit or an even number of them.
     *
     * @return the bytes; empty when the text is something else
     */
    static Optional<byte[]> parse(String text) {
        StringBuilder digits = new StringBuilder();
        for (String group : SEPARATORS.matcher(text).replaceAll(" ").strip().split(" ")) {
            String plain = PREFIX.matcher(group).replaceFirst("");
            boolean single = plain.length() == 1;
            if (!DIGITS.matcher(plain).matches() || !single && plain.length() % 2 != 0) {
                return Optional.empty();
            }
            digits.append(single ? "0" : "").append(plain);
        }
        return Optional.of(HexFormat.of().parseHex(digits));
    }

    /** Returns bytes that were pasted into a column: into digits as digits where they are such, else the text itself. */
    static byte[] pasted(String text, HexColumn column) {
        Optional<byte[]> bytes = column == HexColumn.HEX ? parse(text) : Optional.empty();
        return bytes.orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are copied: "01 00 0F 00". */
    static String format(byte[] bytes) {
        return COPIED.formatHex(bytes);
    }

    /**
     * Reads an offset: hexadecimal digits as the offsets at the left are written, perhaps after 0x.
     *
     * @return the offset, or empty when it is none
     */
    static Optional<Integer> offset(String text) {
        String plain = PREFIX.matcher(text.strip()).replaceFirst("");
        return DIGITS.matcher(plain).matches() && plain.length() <= 7
                ? Optional.of(Integer.parseInt(plain, 16))
                : Optional.empty();
    }

    /** Returns the character of a byte in the text column: itself where it is printable ASCII, else a dot. */
    static char character(int value) {
        return value >= ' ' && value < 0x7F ? (char) value : '.';
    }

    /** Writes a byte with two digits. */
    static String digits(int value) {
        return String.format(Locale.ROOT, "%02X", value);
    }
}
