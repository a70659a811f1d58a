package org.rums.core.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The form of a code that can be typed: 48 to 124 symbols in groups of four, with six parity symbols a block.
 *
 * <p>Encoding takes the binary body of exactly one of the documented sizes. Decoding takes a text that is a code and
 * nothing else (use {@link CodeFinder} for a mail) and throws {@link TextException} for what is beyond repair. It knows
 * no key: what it returns is plausible, the MAC decides. Source: docs/protocol/text.md, sections 2 to 5.
 */
public final class ShortForm {
    /** Symbols in a group. */
    public static final int GROUP = 4;
    /** Most candidates that one text yields. */
    public static final int MAX_CANDIDATES = 32;
    /** Largest sealed plaintext of an Activation Code in short form, in bytes. */
    public static final int MAX_PLAINTEXT = 48;

    /** Suite of the short form, in the low five bits of byte 0 of an Activation Code; not sent. */
    static final int SUITE = 1;

    private ShortForm() {}

    /**
     * Writes a body as groups of four symbols with a dash between them.
     *
     * @param kind what the body is
     * @param body 22 bytes, the last bit zero, for Transaction Key and Confirmation Code; 14 + n bytes, suite 1, for an
     *     Activation Code, where n is one of the plaintext sizes
     * @return 48 to 124 symbols and the dashes
     * @throws TextException TOO_LONG_TO_TYPE for an Activation Code with a larger body
     * @throws IllegalArgumentException for a body that is not canonical
     */
    public static String encode(Kind kind, byte[] body) throws TextException {
        Layout layout = layoutFor(kind, body);
        byte[] symbols = new byte[layout.symbols()];
        symbols[0] = (byte) kind.symbol();
        BodyBits.write(kind, body, symbols, layout.data());
        int blocks = layout.blocks();
        int[] registers = new int[blocks];
        for (int p = 0, j = 0; p < layout.data(); p++) {
            registers[j] = ReedSolomon.step(registers[j], symbols[p]);
            j = j + 1 == blocks ? 0 : j + 1;
        }
        for (int p = layout.data(); p < layout.symbols(); p++) {
            symbols[p] = (byte) ReedSolomon.parity(registers[p % blocks], (p - layout.data()) / blocks);
        }
        return text(symbols);
    }

    /**
     * Writes a short form for display and print: two spaces instead of every second dash.
     *
     * @param shortForm what {@link #encode} returned
     * @return the same symbols, such as {@code TABC-DEFG  HJKM-NPQR}
     */
    public static String grouped(String shortForm) {
        StringBuilder out = new StringBuilder(shortForm.length() + shortForm.length() / 10);
        int dashes = 0;
        for (int i = 0; i < shortForm.length(); i++) {
            char c = shortForm.charAt(i);
            if (c == '-' && dashes++ % 2 == 1) {
                out.append("  ");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Writes a number in symbols, without any parity, such as a match tag.
     *
     * @param value unsigned, at most 5 · count bits
     * @param count how many symbols
     * @return the symbols, five bits each, most significant first
     */
    public static String symbols(long value, int count) {
        StringBuilder out = new StringBuilder(count);
        for (int left = count - 1; left >= 0; left--) {
            out.append(Symbols.letter((int) (value >>> 5 * left) & 31));
        }
        return out.toString();
    }

    /**
     * The size to which the plaintext of an Activation Code is padded for the short form.
     *
     * @param bytes plaintext bytes without padding
     * @return n, the smallest size of a short form that holds them
     * @throws TextException TOO_LONG_TO_TYPE above {@link #MAX_PLAINTEXT}
     */
    public static int paddedPlaintext(int bytes) throws TextException {
        Layout layout = Layout.forPlaintext(bytes);
        if (!layout.exists()) {
            throw tooLong(bytes);
        }
        return layout.plaintext();
    }

    /**
     * The number of symbols of an Activation Code.
     *
     * @param bytes plaintext bytes without padding
     * @return 52 to 124
     * @throws TextException TOO_LONG_TO_TYPE above {@link #MAX_PLAINTEXT}
     */
    public static int activationSymbols(int bytes) throws TextException {
        Layout layout = Layout.forPlaintext(bytes);
        if (!layout.exists()) {
            throw tooLong(bytes);
        }
        return layout.symbols();
    }

    /**
     * Reads the most plausible code of a text, for a reader without a key.
     *
     * @param text a short form as typed, copied or scanned
     * @return the first of {@link #candidates}
     * @throws TextException if the text is no code and cannot be repaired to one
     */
    public static Decoded decode(CharSequence text) throws TextException {
        return candidates(text).get(0);
    }

    /**
     * Reads the code of a text that a verifier accepts.
     *
     * @param text a short form as typed, copied or scanned
     * @param verifier the check of the MAC; asked for each candidate, at most {@value #MAX_CANDIDATES} times
     * @return the accepted code, or empty if there are plausible codes and none was accepted
     * @throws TextException if the text is no code and cannot be repaired to one
     */
    public static Optional<Decoded> decode(CharSequence text, Predicate<? super Decoded> verifier)
            throws TextException {
        for (Decoded candidate : candidates(text)) {
            if (verifier.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads all codes that a text may have been, the fewest changes first.
     *
     * @param text a short form as typed, copied or scanned
     * @return at least one; exactly one where nothing needs consent
     * @throws TextException if the text is no code and cannot be repaired to one
     */
    public static List<Decoded> candidates(CharSequence text) throws TextException {
        return new ShortReader(Reading.of(text)).candidates();
    }

    private static Layout layoutFor(Kind kind, byte[] body) throws TextException {
        if (kind != Kind.ACTIVATION_CODE) {
            if (body.length != Layout.FIXED_BODY || (body[Layout.FIXED_BODY - 1] & 1) != 0) {
                throw new IllegalArgumentException("a body of 175 bits and one zero bit is needed");
            }
            return Layout.of(Layout.MIN_SYMBOLS);
        }
        int plaintext = body.length - Layout.ACTIVATION_EXTRA;
        Layout layout = Layout.forPlaintext(plaintext);
        if (!layout.exists()) {
            throw tooLong(plaintext);
        }
        if (layout.plaintext() != plaintext || (body[0] & 31) != SUITE) {
            throw new IllegalArgumentException("not a body of the short form: " + body.length + " bytes");
        }
        return layout;
    }

    private static TextException tooLong(int plaintext) {
        return new TextException(
                TextProblem.TOO_LONG_TO_TYPE,
                plaintext + " bytes of changes do not fit the short form, which holds " + MAX_PLAINTEXT + ".");
    }

    private static String text(byte[] symbols) {
        byte[] out = new byte[symbols.length + symbols.length / GROUP - 1];
        int o = 0;
        for (int p = 0; p < symbols.length; p++) {
            if (p > 0 && p % GROUP == 0) {
                out[o++] = '-';
            }
            out[o++] = (byte) Symbols.letter(symbols[p]);
        }
        return new String(out, StandardCharsets.ISO_8859_1);
    }
}
