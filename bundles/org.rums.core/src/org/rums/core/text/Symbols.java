package org.rums.core.text;

import java.util.Arrays;

/**
 * The 32 symbols and how any character is read: as a symbol, as a separator, as nothing or as unreadable.
 *
 * <p>Source: docs/protocol/text.md, section 3.
 */
final class Symbols {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Any character that is none of the others; its symbol is unknown. */
    static final int ERASURE = 32;
    /** A dash or space between groups. */
    static final int SEPARATOR = 33;
    /** A separator after which mail quoting may stand. */
    static final int LINE_END = 34;
    /** A character that is passed over as if it were not there. */
    static final int IGNORED = 35;
    /** The sign of quoting at the start of a line; unreadable elsewhere. */
    static final int QUOTE = 36;

    private static final byte[] ASCII = asciiTable();

    private Symbols() {}

    static int classify(int codePoint) {
        return codePoint < 128 ? ASCII[codePoint] : beyondAscii(codePoint);
    }

    static char letter(int symbol) {
        return ALPHABET.charAt(symbol);
    }

    private static byte[] asciiTable() {
        byte[] table = new byte[128];
        Arrays.fill(table, (byte) ERASURE);
        for (int i = 0; i < ALPHABET.length(); i++) {
            char c = ALPHABET.charAt(i);
            table[c] = (byte) i;
            table[c >= 'A' ? c + 'a' - 'A' : c] = (byte) i;
        }
        for (char c : new char[] {'I', 'i', 'L', 'l'}) {
            table[c] = 1;
        }
        table['O'] = 0;
        table['o'] = 0;
        table[' '] = SEPARATOR;
        table['\t'] = SEPARATOR;
        table['-'] = SEPARATOR;
        for (int c = '\n'; c <= '\r'; c++) {
            table[c] = LINE_END;
        }
        table['>'] = QUOTE;
        return table;
    }

    private static int beyondAscii(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return ASCII[c - 0xFEE0];
        }
        if (isIgnored(c)) {
            return IGNORED;
        }
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return LINE_END;
        }
        if (isSpace(c) || isDash(c)) {
            return SEPARATOR;
        }
        return switch (c) {
            case 0x130, 0x131 -> 1;
            case 0x17F -> 25;
            case 0x212A -> 19;
            default -> ERASURE;
        };
    }

    private static boolean isSpace(int c) {
        return c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    private static boolean isDash(int c) {
        return c >= 0x2010 && c <= 0x2015
                || c == 0x2043
                || c == 0x2212
                || c == 0x2E3A
                || c == 0x2E3B
                || c == 0xFE58
                || c == 0xFE63;
    }

    private static boolean isIgnored(int c) {
        return c == 0xAD
                || c == 0x307
                || c == 0x34F
                || c == 0x61C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF;
    }
}
