package org.rums.cli.order;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.text.HexDigits;

/** The words by which the command line and its files name models, objects, places and numbers. */
public final class Names {
    private static final String ZONE = "ram";

    private Names() {}

    /**
     * A place in a zone.
     *
     * @param zone 1 to 3
     * @param offset from 0
     */
    public record Place(int zone, int offset) {
        @Override
        public String toString() {
            return "RAM" + zone + ":" + String.format(Locale.ROOT, "0x%X", offset);
        }
    }

    /**
     * The word for an object.
     *
     * @param type of the object
     * @return such as {@code usage-counter}
     */
    public static String of(ObjectType type) {
        return type == ObjectType.APPLICATION_PASSWORD
                ? "password"
                : type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The object of a word.
     *
     * @param word such as {@code usage-counter}
     * @return its type, never memory
     * @throws UsageException for another word
     */
    public static ObjectType object(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ObjectType.values())
                .filter(type -> type != ObjectType.MEMORY && of(type).equals(plain))
                .findFirst()
                .orElseThrow(() -> new UsageException("usage.object", word, String.join(", ", objects())));
    }

    private static List<String> objects() {
        return Arrays.stream(ObjectType.values())
                .filter(type -> type != ObjectType.MEMORY)
                .map(Names::of)
                .toList();
    }

    /**
     * The model of a word.
     *
     * @param word such as {@code xs}
     * @return the model
     * @throws UsageException for another word
     */
    public static Model model(String word) {
        return Arrays.stream(Model.values())
                .filter(model -> model.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException("usage.model", word));
    }

    /**
     * A number, decimal or with {@code 0x}.
     *
     * @param text the number
     * @param most largest allowed
     * @return from 0 to most
     * @throws UsageException for anything else
     */
    public static long number(String text, long most) {
        try {
            String plain = text.strip().replace("_", "");
            long value = plain.startsWith("+") || plain.startsWith("-") ? -1 : Long.decode(decimal(plain));
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("usage.number", text, most);
        }
        throw new UsageException("usage.number", text, most);
    }

    /** Without leading zeros, which would mean an octal number. */
    private static String decimal(String text) {
        return text.startsWith("0x") || text.startsWith("0X") ? text : text.replaceFirst("^0+(?=[0-9])", "");
    }

    /**
     * The value of an object.
     *
     * @param type of an object with a number
     * @param text a number, or a date for a date
     * @return in the unit of the object
     * @throws UsageException where it does not fit
     */
    public static long value(ObjectType type, String text) {
        return type.unit() == Unit.DATE ? Times.end(text) : number(text, type.largest());
    }

    /**
     * The amount of a step.
     *
     * @param type of an object with a number
     * @param text a number; for days also {@code 30d}
     * @return in the unit of steps
     * @throws UsageException where it does not fit
     */
    public static long step(ObjectType type, String text) {
        String plain = text.strip();
        boolean days = type.stepUnit() == Unit.DAYS && plain.endsWith("d");
        return number(days ? plain.substring(0, plain.length() - 1) : plain, type.largestStep());
    }

    /**
     * A place, where the text is one.
     *
     * @param text such as {@code RAM2:0x10}
     * @return the place, or nothing
     */
    public static Optional<Place> place(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split(":", 2);
        boolean zone = parts.length == 2 && parts[0].matches(ZONE + "[123]");
        return zone
                ? Optional.of(new Place(parts[0].charAt(ZONE.length()) - '0', (int) number(parts[1], 0xFFFF)))
                : Optional.empty();
    }

    /**
     * A firmware version.
     *
     * @param text such as {@code 1.4}
     * @return major · 256 + minor
     * @throws UsageException for anything else
     */
    public static int firmware(String text) {
        List<String> parts = new ArrayList<>(List.of(text.strip().split("\\.", -1)));
        if (parts.size() != 2) {
            throw new UsageException("usage.firmware", text);
        }
        return (int) (number(parts.get(0), 0xFF) << 8 | number(parts.get(1), 0xFF));
    }

    /**
     * Takes a text that has a limit.
     *
     * @param text any
     * @param most bytes of UTF-8
     * @param what it is, for the refusal
     * @return the text
     * @throws UsageException where it is longer
     */
    public static String limited(String text, int most, String what) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most) {
            throw new UsageException("usage.long-text", what, text, bytes, most);
        }
        return text;
    }

    /**
     * Bytes from hexadecimal digits.
     *
     * @param text such as {@code 0x1F, 2a 3B}
     * @return the bytes
     * @throws UsageException for anything else
     */
    public static byte[] hex(String text) {
        return HexDigits.bytes(text).orElseThrow(() -> new UsageException("usage.hex", text));
    }
}
