package org.rums.core.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A raw mail as its reader sees it: the bodies that travel in quoted-printable or base64 (RFC 2045, section 6) become
 * plain, those of attachments and of all parts of a multipart too; everything else stays as it is.
 *
 * <p>No header is believed beyond that: a body of base64 ends where the lines are none, one of quoted-printable at the
 * line that began its part. Bounded: one pass over the first {@link CodeFinder#MAX_TEXT} characters; damaged encodings
 * give what can be read of them, never a refusal. Source: docs/protocol/text.md, section 7.
 */
public final class MailText {
    private static final Pattern ENCODING =
            Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*(quoted-printable|base64)\\b");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}\\s*");
    private static final String DELIMITER = "--";
    private static final String HEADER = "content-";
    private static final int QUANTUM = 4;

    private final List<String> lines;
    private final StringBuilder out;

    private MailText(List<String> lines, int size) {
        this.lines = lines;
        this.out = new StringBuilder(size);
    }

    /**
     * Undoes the encodings.
     *
     * @param text any text, hostile or not
     * @return the same text where it is no mail with such a body, else with line feeds as line ends
     */
    public static String plain(String text) {
        String looked = text.substring(0, Math.min(text.length(), CodeFinder.MAX_TEXT));
        if (!ENCODING.matcher(looked).find()) {
            return text;
        }
        MailText mail = new MailText(List.of(looked.split("\r\n|\r|\n", -1)), looked.length());
        mail.read();
        return mail.out.toString();
    }

    /** Takes one block of lines after the other; a block ends at an empty line. */
    private void read() {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            int part = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                part = lines.get(end).startsWith(DELIMITER) ? end : part;
                end++;
            }
            lines.subList(at, end).forEach(this::copy);
            at = Math.min(end + 1, lines.size());
            if (end < lines.size()) {
                copy("");
                at = body(lines.subList(part, end), at);
            }
        }
    }

    private void copy(String line) {
        out.append(line).append('\n');
    }

    /** Takes the body behind the headers of a part, where it is encoded; the line behind it. */
    private int body(List<String> headers, int from) {
        String all = String.join("\n", headers);
        Matcher encoding = ENCODING.matcher(all);
        if (!encoding.find()) {
            return from;
        }
        Charset charset = charset(all);
        if (encoding.group(1).equalsIgnoreCase("base64")) {
            return base64(from, charset);
        }
        String first = headers.get(0);
        int end = from;
        while (end < lines.size() && !isDelimiter(end, first)) {
            end++;
        }
        QuotedPrintable quoted = new QuotedPrintable(out, charset);
        lines.subList(from, end).forEach(quoted::line);
        quoted.end();
        return end;
    }

    /** Whether a line ends a part: the one that began it, or one with the headers of another part behind it. */
    private boolean isDelimiter(int at, String first) {
        String line = lines.get(at);
        return line.startsWith(DELIMITER)
                && (line.startsWith(first)
                        || at + 1 < lines.size()
                                && lines.get(at + 1).toLowerCase(Locale.ROOT).startsWith(HEADER));
    }

    private int base64(int from, Charset charset) {
        StringBuilder digits = new StringBuilder();
        int end = from;
        while (end < lines.size() && lines.get(end).isBlank()) {
            end++;
        }
        while (end < lines.size() && BASE64.matcher(lines.get(end)).matches()) {
            digits.append(lines.get(end).strip());
            end++;
        }
        int padding = digits.indexOf("=");
        int length = padding < 0 ? digits.length() : padding;
        int usable = length % QUANTUM == 1 ? length - 1 : length;
        copy(new String(Base64.getDecoder().decode(digits.substring(0, usable)), charset));
        return end;
    }

    private static Charset charset(String headers) {
        Matcher named = CHARSET.matcher(headers);
        try {
            return named.find() && Charset.isSupported(named.group(1))
                    ? Charset.forName(named.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Reads quoted-printable line by line; what is none stays as it is. */
    private static final class QuotedPrintable {
        private static final int ESCAPE = 3;

        private final StringBuilder out;
        private final Charset charset;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        QuotedPrintable(StringBuilder out, Charset charset) {
            this.out = out;
            this.charset = charset;
        }

        void line(String text) {
            String line = text.stripTrailing();
            boolean soft = line.endsWith("=");
            String content = soft ? line.substring(0, line.length() - 1) : line;
            for (int i = 0; i < content.length(); ) {
                int value = content.charAt(i) == '=' ? hex(content, i + 1) : -1;
                if (value >= 0) {
                    bytes.write(value);
                    i += ESCAPE;
                } else {
                    end();
                    out.append(content.charAt(i));
                    i++;
                }
            }
            if (!soft) {
                end();
                out.append('\n');
            }
        }

        /** Writes the characters whose bytes are complete. */
        void end() {
            out.append(bytes.toString(charset));
            bytes.reset();
        }

        private static int hex(String text, int at) {
            if (at + 2 > text.length()) {
                return -1;
            }
            boolean digits = HexFormat.isHexDigit(text.charAt(at)) && HexFormat.isHexDigit(text.charAt(at + 1));
            return digits ? HexFormat.fromHexDigits(text, at, at + 2) : -1;
        }
    }
}
