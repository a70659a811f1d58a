package org.rums.core.text;

/**
 * Walks over the lines of a text without copying it; a line ends at CR, LF or the end.
 *
 * <p>Source: docs/protocol/text.md, section 6.
 */
final class Lines {
    private final CharSequence text;
    private int start;
    private int end = -1;

    Lines(CharSequence text) {
        this.text = text;
    }

    /** Goes to the next line; false after the last one. */
    boolean next() {
        if (end == text.length()) {
            return false;
        }
        start = end + 1;
        end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return true;
    }

    /** Offset of the first character that is neither indentation nor quoting. */
    int bareStart() {
        int from = start;
        while (from < end && (text.charAt(from) == '>' || isBlank(text.charAt(from)))) {
            from++;
        }
        return from;
    }

    /** Offset behind the last character that is not blank. */
    int bareEnd() {
        int to = end;
        while (to > start && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** The line without indentation, quoting and trailing blanks. */
    String bare() {
        int from = bareStart();
        return text.subSequence(from, Math.max(from, bareEnd())).toString();
    }

    /** The text without blanks before and after it. */
    static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x200B || c == 0xFEFF;
    }
}
