package org.rums.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a mail that may be a group of a code.
 *
 * <p>Source: docs/protocol/text.md, section 7.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param symbols characters that a reader would count
 * @param kindLetter whether it begins as a code may
 * @param digits decimal digits in it
 * @param joint what stands between it and the word before
 */
record Token(int start, int end, int symbols, boolean kindLetter, int digits, Joint joint) {
    /** What separates two words. */
    enum Joint {
        NONE,
        SPACE,
        DASH
    }

    private static final String BREAKS = ".,;:()[]{}\"'`<>|/\\=*_";
    private static final int MAX_LINE_ENDS = 2;

    /** All words of a text. */
    static List<Token> scan(CharSequence text) {
        return new Scanner(text).scan();
    }

    private static final class Scanner {
        private final CharSequence text;
        private final List<Token> tokens = new ArrayList<>();
        private boolean lineStart = true;
        private boolean broken = true;
        private boolean dash;
        private int lineEnds;
        private int start = -1;
        private int symbols;
        private int digits;
        private boolean kindLetter;

        Scanner(CharSequence text) {
            this.text = text;
        }

        List<Token> scan() {
            int next;
            for (int at = 0; at < text.length(); at = next) {
                int c = Character.codePointAt(text, at);
                next = at + Character.charCount(c);
                int read = Symbols.classify(c);
                if (read == Symbols.QUOTE && lineStart || read == Symbols.IGNORED) {
                    continue;
                }
                if (read <= Symbols.ERASURE && !isBreak(c)) {
                    symbol(at, read, c);
                    continue;
                }
                close(at);
                if (read == Symbols.LINE_END) {
                    lineStart = true;
                    lineEnds += c == '\r' && next < text.length() && text.charAt(next) == '\n' ? 0 : 1;
                } else if (read == Symbols.SEPARATOR) {
                    dash |= !Character.isWhitespace(c) && !Character.isSpaceChar(c);
                } else {
                    broken = true;
                    lineStart = false;
                }
            }
            close(text.length());
            return tokens;
        }

        private void symbol(int at, int read, int c) {
            if (start < 0) {
                start = at;
                kindLetter = Kind.ofSymbol(read).isPresent();
            }
            symbols++;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            lineStart = false;
        }

        private void close(int at) {
            if (start < 0) {
                return;
            }
            Joint joint = dash ? Joint.DASH : Joint.SPACE;
            tokens.add(new Token(
                    start, at, symbols, kindLetter, digits, broken || lineEnds > MAX_LINE_ENDS ? Joint.NONE : joint));
            start = -1;
            symbols = 0;
            digits = 0;
            broken = false;
            dash = false;
            lineEnds = 0;
        }

        private static boolean isBreak(int c) {
            if (c < 128) {
                return BREAKS.indexOf(c) >= 0;
            }
            int type = Character.getType(c);
            return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
        }
    }
}
