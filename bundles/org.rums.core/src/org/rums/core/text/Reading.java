package org.rums.core.text;

/**
 * A candidate text taken apart: its symbols, where each stood, and the groups that the separators make.
 *
 * <p>Source: docs/protocol/text.md, section 3.
 */
final class Reading {
    /** Longest text that is looked at, in characters of UTF-16. */
    static final int MAX_TEXT = 4096;
    /** Most symbols that can still be repaired to a code. */
    static final int MAX_SYMBOLS = Layout.MAX_SYMBOLS + 2;

    private final CharSequence text;
    private final byte[] symbols;
    private final int[] offsets;
    private final byte[] groups;
    private final int count;

    private Reading(CharSequence text, byte[] symbols, int[] offsets, byte[] groups, int count) {
        this.text = text;
        this.symbols = symbols;
        this.offsets = offsets;
        this.groups = groups;
        this.count = count;
    }

    static Reading of(CharSequence text) throws TextException {
        if (text.length() > MAX_TEXT) {
            throw new TextException(TextProblem.LENGTH, "The text is longer than " + MAX_TEXT + " characters.");
        }
        byte[] symbols = new byte[MAX_SYMBOLS];
        int[] offsets = new int[MAX_SYMBOLS];
        byte[] groups = new byte[MAX_SYMBOLS];
        int count = 0;
        int group = 0;
        boolean lineStart = true;
        boolean open = false;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.charAt(at);
            next = at + 1;
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                next = at + Character.charCount(Character.codePointAt(text, at));
                c = Character.MAX_CODE_POINT;
            }
            int read = Symbols.classify(c);
            if (read == Symbols.QUOTE) {
                read = lineStart ? Symbols.IGNORED : Symbols.ERASURE;
            }
            if (read <= Symbols.ERASURE) {
                if (count == MAX_SYMBOLS) {
                    throw new TextException(
                            TextProblem.LENGTH, "More than " + Layout.MAX_SYMBOLS + " characters are no short form.");
                }
                if (!open) {
                    group++;
                    open = true;
                }
                symbols[count] = (byte) read;
                offsets[count] = at;
                groups[count] = (byte) group;
                count++;
                lineStart = false;
            } else if (read != Symbols.IGNORED) {
                open = false;
                lineStart |= read == Symbols.LINE_END;
            }
        }
        if (count == 0) {
            throw new TextException(TextProblem.EMPTY, "There is nothing to read.");
        }
        return new Reading(text, symbols, offsets, groups, count);
    }

    int count() {
        return count;
    }

    /** A symbol from 0 to 31, or 32 for an erasure. */
    int symbol(int index) {
        return symbols[index];
    }

    /** Number of the group that the symbol stood in, from 1. */
    int group(int index) {
        return groups[index];
    }

    int groupCount() {
        return groups[count - 1];
    }

    /** The character as it may be shown: itself, or "?" for any that could not be read. */
    String shown(int index) {
        if (symbols[index] == Symbols.ERASURE && Character.toUpperCase(text.charAt(offsets[index])) != 'U') {
            return "?";
        }
        return text.subSequence(offsets[index], offsets[index] + 1).toString();
    }
}
