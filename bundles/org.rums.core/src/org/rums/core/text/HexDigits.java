package org.rums.core.text;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes as people write them: "0x1F, 2a 3B", "1f2a3b" or "1F:2A". */
public final class HexDigits {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:\\-]+");
    private static final Pattern PREFIX = Pattern.compile("^(0[xX]|\\\\x|#)");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]+");

    private HexDigits() {}

    /**
     * Reads bytes: groups between spaces, commas, semicolons, colons, dashes and line ends, each perhaps after 0x. A
     * group is one digit or an even number of them.
     *
     * @param text as typed or pasted
     * @return one byte or more; empty when the text is something else
     */
    public static Optional<byte[]> bytes(String text) {
        StringBuilder digits = new StringBuilder();
        for (String group : SEPARATORS.matcher(text).replaceAll(" ").strip().split(" ")) {
            String plain = withoutPrefix(group);
            boolean single = plain.length() == 1;
            if (!DIGITS.matcher(plain).matches() || !single && plain.length() % 2 != 0) {
                return Optional.empty();
            }
            digits.append(single ? "0" : "").append(plain);
        }
        return Optional.of(HexFormat.of().parseHex(digits));
    }

    /**
     * Reads a number of at most seven digits, perhaps after 0x.
     *
     * @param text as typed
     * @return the number; empty when the text is none
     */
    public static Optional<Integer> number(String text) {
        String plain = withoutPrefix(text.strip());
        return DIGITS.matcher(plain).matches() && plain.length() <= 7
                ? Optional.of(Integer.parseInt(plain, 16))
                : Optional.empty();
    }

    private static String withoutPrefix(String group) {
        return PREFIX.matcher(group).replaceFirst("");
    }
}
