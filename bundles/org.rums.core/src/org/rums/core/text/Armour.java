package org.rums.core.text;

import java.util.Base64;
import java.util.Map;

/**
 * The file form of a code: BEGIN line, headers, base64, checksum, END line.
 *
 * <p>Reading is lenient about line ends, empty lines, indentation and mail quoting and strict about everything else.
 * Source: docs/protocol/text.md, section 6.
 */
public final class Armour {
    /** Largest payload, in bytes. */
    public static final int MAX_PAYLOAD = 64 * 1024;
    /** Most header lines. */
    public static final int MAX_HEADERS = 16;
    /** Longest header value, in characters. */
    public static final int MAX_HEADER_VALUE = 200;
    /** Longest text that is read, in characters. */
    public static final int MAX_TEXT = 256 * 1024;

    static final String BEGIN = "-----BEGIN RUMS ";
    static final String END = "-----END RUMS ";
    static final String RULE = "-----";
    static final int MAX_HEADER_NAME = 32;

    private static final int COLUMNS = 64;

    private Armour() {}

    /**
     * Writes a payload as text.
     *
     * @param kind named in the BEGIN and END lines
     * @param headers for the human reader only, written in the order of the map; names of letters, digits and dashes
     * @param payload 1 byte to {@link #MAX_PAYLOAD}
     * @return lines of at most 64 columns, headers excepted, each ended by a line feed
     * @throws TextException LENGTH for a payload that is empty or too large
     * @throws IllegalArgumentException for headers that no reader would accept
     */
    public static String encode(Kind kind, Map<String, String> headers, byte[] payload) throws TextException {
        if (payload.length == 0 || payload.length > MAX_PAYLOAD) {
            throw new TextException(
                    TextProblem.LENGTH, "A file holds 1 to " + MAX_PAYLOAD + " bytes, not " + payload.length + ".");
        }
        StringBuilder out = new StringBuilder(payload.length / 3 * 4 + payload.length / 48 + 256);
        out.append(BEGIN).append(kind.label()).append(RULE).append('\n');
        if (headers.size() > MAX_HEADERS) {
            throw new IllegalArgumentException("more than " + MAX_HEADERS + " headers");
        }
        headers.forEach((name, value) -> {
            if (!isHeaderName(name) || !isHeaderValue(value)) {
                throw new IllegalArgumentException("header not allowed: " + name);
            }
            out.append(name).append(": ").append(value).append('\n');
        });
        out.append('\n');
        String base64 = Base64.getEncoder().encodeToString(payload);
        for (int at = 0; at < base64.length(); at += COLUMNS) {
            out.append(base64, at, Math.min(at + COLUMNS, base64.length())).append('\n');
        }
        out.append('=')
                .append(Base64.getEncoder().encodeToString(Crc24.of(payload)))
                .append('\n');
        return out.append(END).append(kind.label()).append(RULE).append('\n').toString();
    }

    /**
     * Reads an armoured text, with nothing but empty lines around it.
     *
     * @param text the text of a file, or what {@link CodeFinder} found in a mail
     * @return its content, none of it authenticated
     * @throws TextException EMPTY without a BEGIN line, LENGTH above a limit, KIND for an unknown kind, else DAMAGED
     */
    public static Armoured decode(CharSequence text) throws TextException {
        if (text.length() > MAX_TEXT) {
            throw new TextException(TextProblem.LENGTH, "The text is longer than " + MAX_TEXT + " characters.");
        }
        ArmourReader reader = new ArmourReader();
        int number = 0;
        for (Lines lines = new Lines(text); lines.next(); ) {
            number++;
            String line = lines.bare();
            if (!line.isEmpty()) {
                reader.line(line, number);
            }
        }
        return reader.finish();
    }

    static boolean isHeaderName(String name) {
        if (name.isEmpty() || name.length() > MAX_HEADER_NAME || !isLetter(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == '-');
    }

    static boolean isHeaderValue(String value) {
        return value.length() <= MAX_HEADER_VALUE
                && value.equals(Lines.trim(value))
                && value.codePoints().allMatch(Armour::isPrintable);
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
