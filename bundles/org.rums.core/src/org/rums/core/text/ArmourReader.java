package org.rums.core.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads the lines of one armoured text in their order.
 *
 * <p>Source: docs/protocol/text.md, section 6.
 */
final class ArmourReader {
    private enum State {
        BEGIN,
        HEADERS,
        DATA,
        END,
        DONE
    }

    private static final int MAX_BASE64 = (Armour.MAX_PAYLOAD + 2) / 3 * 4;
    private static final int CHECKSUM_LINE = 5;

    private final StringBuilder base64 = new StringBuilder();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private State state = State.BEGIN;
    private String label = "";
    private String checksum = "";

    /** Takes a line that is not empty. */
    void line(String line, int number) throws TextException {
        switch (state) {
            case BEGIN -> begin(line);
            case HEADERS -> {
                if (line.indexOf(':') >= 0) {
                    header(line, number);
                } else {
                    state = State.DATA;
                    data(line, number);
                }
            }
            case DATA -> data(line, number);
            case END -> {
                if (!line.equals(Armour.END + label + Armour.RULE)) {
                    throw damaged(number, "the END line of " + label + " is missing");
                }
                state = State.DONE;
            }
            case DONE -> throw damaged(number, "there is text after the END line");
        }
    }

    Armoured finish() throws TextException {
        if (state == State.BEGIN) {
            throw new TextException(TextProblem.EMPTY, "There is no BEGIN line.");
        }
        if (state != State.DONE) {
            throw new TextException(TextProblem.DAMAGED, "The text ends before its END line.");
        }
        byte[] payload = canonical(base64.toString(), "base64");
        if (payload.length == 0) {
            throw new TextException(TextProblem.DAMAGED, "There is no payload.");
        }
        if (payload.length > Armour.MAX_PAYLOAD) {
            throw new TextException(TextProblem.LENGTH, "The payload has " + payload.length + " bytes.");
        }
        if (!Arrays.equals(canonical(checksum, "checksum"), Crc24.of(payload))) {
            throw new TextException(TextProblem.DAMAGED, "The checksum is wrong.");
        }
        return new Armoured(Kind.ofLabel(label).orElseThrow(), headers, payload);
    }

    private void begin(String line) throws TextException {
        if (!line.startsWith(Armour.BEGIN) || !line.endsWith(Armour.RULE)) {
            throw new TextException(TextProblem.EMPTY, "The first line is no BEGIN line.");
        }
        label = line.substring(Armour.BEGIN.length(), line.length() - Armour.RULE.length());
        if (Kind.ofLabel(label).isEmpty()) {
            throw new TextException(TextProblem.KIND, "The BEGIN line names no known kind of code.");
        }
        state = State.HEADERS;
    }

    private void header(String line, int number) throws TextException {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        String value = Lines.trim(line.substring(colon + 1));
        if (headers.size() == Armour.MAX_HEADERS
                || !Armour.isHeaderName(name)
                || !Armour.isHeaderValue(value)
                || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw damaged(number, "the header line is not allowed");
        }
        headers.put(name, value);
    }

    private void data(String line, int number) throws TextException {
        if (line.charAt(0) == '=' && line.length() == CHECKSUM_LINE) {
            checksum = line.substring(1);
            state = State.END;
            return;
        }
        if (base64.length() + line.length() > MAX_BASE64) {
            throw new TextException(TextProblem.LENGTH, "The payload is larger than " + Armour.MAX_PAYLOAD + " bytes.");
        }
        if (!line.chars().allMatch(ArmourReader::isBase64)) {
            throw damaged(number, "a character does not belong to base64");
        }
        base64.append(line);
    }

    private static boolean isBase64(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
    }

    /** Decodes base64 that is exactly what a writer makes: padded, and without bits behind the end. */
    private static byte[] canonical(String text, String what) throws TextException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // the same refusal as for a text that decodes but is not canonical
        }
        throw new TextException(TextProblem.DAMAGED, "The " + what + " is not complete.");
    }

    private static TextException damaged(int number, String what) {
        return new TextException(TextProblem.DAMAGED, "Line " + number + ": " + what + ".");
    }
}
