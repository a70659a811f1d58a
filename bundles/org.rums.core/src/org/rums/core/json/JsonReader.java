package org.rums.core.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rums.core.json.JsonValue.Place;

/**
 * Reads JSON as RFC 8259 has it and nothing beyond: no comments, no commas at the end, no names twice, UTF-8 without
 * errors, characters beyond the 16-bit plane in whole pairs. A byte order mark at the beginning is passed over.
 */
public final class JsonReader {
    private static final char MARK = '\uFEFF';
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final char[] text;
    private final int end;
    private final int maxDepth;
    private int left;
    private int at;
    private int line = 1;
    private int lineStart;

    private JsonReader(CharBuffer chars, int maxDepth, int maxValues) {
        this.text = chars.array();
        this.end = chars.position();
        this.maxDepth = maxDepth;
        this.left = maxValues;
    }

    /**
     * Reads one value.
     *
     * @param utf8 the whole text; stays with the caller
     * @param maxDepth most objects and arrays inside of each other
     * @param maxValues most values, which bounds the memory that is taken
     * @return the value
     * @throws JsonException where it is none, or too large
     */
    public static JsonValue read(byte[] utf8, int maxDepth, int maxValues) throws JsonException {
        CharBuffer chars = CharBuffer.allocate(utf8.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), chars, true);
        JsonReader reader = new JsonReader(chars, maxDepth, maxValues);
        try {
            if (result.isError()) {
                throw reader.notUtf8();
            }
            return reader.document();
        } finally {
            Arrays.fill(chars.array(), '\0');
        }
    }

    private JsonException notUtf8() {
        for (int i = 0; i < end; i++) {
            if (text[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        at = end;
        return new JsonException("the text is not UTF-8", place(), false);
    }

    private JsonValue document() throws JsonException {
        if (end > 0 && text[0] == MARK) {
            at = 1;
            lineStart = 1;
        }
        JsonValue value = value(0);
        skip();
        if (at < end) {
            throw wrong("something follows the end");
        }
        return value;
    }

    private JsonValue value(int depth) throws JsonException {
        skip();
        Place place = place();
        if (left-- == 0 || depth > maxDepth) {
            throw new JsonException("this is more than allowed", place, true);
        }
        return switch (peek()) {
            case '{' -> new JsonValue.Members(members(depth), place);
            case '[' -> new JsonValue.Items(items(depth), place);
            case '"' -> new JsonValue.Text(string(), place);
            case 't' -> {
                word("true");
                yield new JsonValue.Truth(true, place);
            }
            case 'f' -> {
                word("false");
                yield new JsonValue.Truth(false, place);
            }
            case 'n' -> {
                word("null");
                yield new JsonValue.Nothing(place);
            }
            default -> new JsonValue.Number(number(), place);
        };
    }

    private Map<String, JsonValue> members(int depth) throws JsonException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        for (boolean first = true; more(first, '}', "“}”"); first = false) {
            Place place = place();
            if (peek() != '"') {
                throw wrong("a name in quotes is missing");
            }
            String name = string();
            skip();
            take(':', "“:” is missing");
            if (members.containsKey(name)) {
                throw new JsonException("this name stands here twice", place, false);
            }
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<JsonValue> items(int depth) throws JsonException {
        List<JsonValue> items = new ArrayList<>();
        at++;
        for (boolean first = true; more(first, ']', "“]”"); first = false) {
            items.add(value(depth + 1));
        }
        return items;
    }

    /** Stands before the next element, or behind the closing bracket. */
    private boolean more(boolean first, char close, String called) throws JsonException {
        skip();
        if (peek() == close) {
            at++;
            return false;
        }
        if (!first) {
            take(',', "“,” or " + called + " is missing");
            skip();
        }
        return true;
    }

    private String string() throws JsonException {
        StringBuilder out = new StringBuilder();
        at++;
        while (peek() != '"') {
            char c = next();
            if (c < ' ') {
                at--;
                throw wrong("a text has no end in its line, or a control character");
            }
            int start = at - 1;
            out.append(c == '\\' ? escape() : c);
            pair(out, start);
        }
        if (out.length() > 0 && Character.isHighSurrogate(out.charAt(out.length() - 1))) {
            throw wrong("half a character");
        }
        at++;
        return out.toString();
    }

    /** Refuses the last character where it is half of one, and its other half does not stand where it has to. */
    private void pair(StringBuilder out, int start) throws JsonException {
        int last = out.length() - 1;
        boolean open = last > 0 && Character.isHighSurrogate(out.charAt(last - 1));
        if (open != Character.isLowSurrogate(out.charAt(last))) {
            at = start;
            throw wrong("half a character");
        }
    }

    private char escape() throws JsonException {
        char c = next();
        if (c == 'u') {
            int code = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Character.digit(ascii(next()), 16);
                if (digit < 0) {
                    at--;
                    throw wrong("four hexadecimal digits belong here");
                }
                code = 16 * code + digit;
            }
            return (char) code;
        }
        int known = ESCAPES.indexOf(c);
        if (known < 0) {
            at--;
            throw wrong("“\\” does not stand before this character");
        }
        return ESCAPED.charAt(known);
    }

    private static char ascii(char c) {
        return c < 0x80 ? c : ' ';
    }

    private void word(String word) throws JsonException {
        for (int i = 0; i < word.length(); i++) {
            take(word.charAt(i), "this is no value");
        }
    }

    private String number() throws JsonException {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits(at == start ? "a value is missing" : "a digit is missing");
        }
        if (peek() == '.') {
            at++;
            digits("a digit is missing");
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits("a digit is missing");
        }
        return new String(text, start, at - start);
    }

    private void digits(String missing) throws JsonException {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw wrong(missing);
        }
    }

    private void skip() {
        while (at < end && " \t\r\n".indexOf(text[at]) >= 0) {
            if (text[at++] == '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    /** The next character; zero, which stands nowhere in JSON, at the end. */
    private char peek() {
        return at < end ? text[at] : 0;
    }

    private char next() throws JsonException {
        if (at == end) {
            throw wrong("the text is cut off");
        }
        return text[at++];
    }

    private void take(char expected, String missing) throws JsonException {
        if (peek() != expected) {
            throw wrong(missing);
        }
        at++;
    }

    private Place place() {
        return new Place(line, at - lineStart + 1);
    }

    private JsonException wrong(String what) {
        return new JsonException(at == end ? "the text is cut off" : what, place(), false);
    }
}
