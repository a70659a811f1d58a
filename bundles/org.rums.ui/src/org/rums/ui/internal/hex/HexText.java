package org.rums.ui.internal.hex;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.rums.core.text.HexDigits;

/** Bytes as they are shown, copied and pasted. */
final class HexText {
    private static final HexFormat COPIED = HexFormat.ofDelimiter(" ").withUpperCase();

    private HexText() {}

    /** Returns bytes that were pasted into a column: into digits as digits where they are such, else the text itself. */
    static byte[] pasted(String text, HexColumn column) {
        Optional<byte[]> bytes = column == HexColumn.HEX ? HexDigits.bytes(text) : Optional.empty();
        return bytes.orElseGet(() -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes as they are copied: "01 00 0F 00". */
    static String format(byte[] bytes) {
        return COPIED.formatHex(bytes);
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
