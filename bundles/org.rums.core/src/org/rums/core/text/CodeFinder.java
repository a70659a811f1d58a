package org.rums.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds codes in a whole text such as a mail: armoured blocks, and runs of groups that read as a short form or look so
 * much like one that a person should hear why they do not.
 *
 * <p>Quoting, wrapping and prose around a code do no harm. Bounded: it looks at the first {@value #MAX_TEXT} characters
 * and returns at most {@value #MAX_FOUND} pieces. Source: docs/protocol/text.md, section 7.
 */
public final class CodeFinder {
    /** Characters that are looked at. */
    public static final int MAX_TEXT = 1024 * 1024;
    /** Most pieces that are returned. */
    public static final int MAX_FOUND = 64;

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=]{4,}");
    private static final int MAX_READINGS = 200_000;
    private static final int MIN_GROUPS = 8;
    private static final int MIN_GROUP = 2;
    private static final int MAX_GROUP = 6;
    private static final int SLACK = 4;

    private final CharSequence text;
    private final List<FoundCode> found = new ArrayList<>();
    private int readings;

    private CodeFinder(CharSequence text) {
        this.text = text;
    }

    /**
     * Looks for codes.
     *
     * @param text any text, hostile or not
     * @return what was found, in the order of the text, without overlaps; not authenticated
     */
    public static List<FoundCode> find(CharSequence text) {
        CodeFinder finder = new CodeFinder(text.subSequence(0, Math.min(text.length(), MAX_TEXT)));
        finder.findArmour();
        List<FoundCode> files = List.copyOf(finder.found);
        int from = 0;
        for (FoundCode file : files) {
            finder.findShort(from, file.start());
            from = file.end();
        }
        finder.findShort(from, finder.text.length());
        finder.found.sort(Comparator.comparingInt(FoundCode::start));
        return List.copyOf(finder.found.subList(0, Math.min(finder.found.size(), MAX_FOUND)));
    }

    private void findArmour() {
        int begin = -1;
        for (Lines lines = new Lines(text); lines.next() && found.size() < MAX_FOUND; ) {
            int at = lines.bareStart();
            if (startsWith(at, Armour.BEGIN)) {
                begin = at;
            } else if (begin >= 0 && startsWith(at, Armour.END)) {
                add(FoundCode.Form.FILE, begin, lines.bareEnd());
                begin = -1;
            }
        }
        if (begin >= 0) {
            add(FoundCode.Form.FILE, begin, endOfCutBlock(begin));
        }
    }

    /** Where a block without an END line stops looking like one: behind its last line of base64. */
    private int endOfCutBlock(int begin) {
        Lines lines = new Lines(text.subSequence(begin, text.length()));
        lines.next();
        int end = lines.bareEnd();
        boolean payload = false;
        while (lines.next()) {
            String line = lines.bare();
            boolean base64 = BASE64.matcher(line).matches();
            if (payload && !base64) {
                break;
            }
            payload |= base64;
            end = base64 ? lines.bareEnd() : end;
        }
        return begin + end;
    }

    private boolean startsWith(int at, String prefix) {
        return text.length() - at >= prefix.length()
                && prefix.contentEquals(text.subSequence(at, at + prefix.length()));
    }

    private void findShort(int from, int to) {
        List<Token> tokens = Token.scan(text.subSequence(from, to));
        findReadable(tokens, from, true);
    }

    /**
     * Adds the codes that are clean, then between them those that read after repairs, then those that look damaged: a
     * clean code with other words beside it may also be a longer one with wrong characters.
     */
    private void findReadable(List<Token> tokens, int offset, boolean clean) {
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int last = tokens.get(i).kindLetter() ? readable(tokens, i, offset, clean) : -1;
            if (last >= 0) {
                findRest(tokens.subList(done, i), offset, clean);
                add(
                        FoundCode.Form.SHORT,
                        offset + tokens.get(i).start(),
                        offset + tokens.get(last).end());
                i = last;
                done = last + 1;
            }
        }
        findRest(tokens.subList(done, tokens.size()), offset, clean);
    }

    private void findRest(List<Token> tokens, int offset, boolean clean) {
        if (clean) {
            findReadable(tokens, offset, false);
        } else {
            findDamaged(tokens, offset);
        }
    }

    /** The last word of a code that begins with this one, or -1. */
    private int readable(List<Token> tokens, int first, int offset, boolean clean) {
        int symbols = 0;
        for (int i = first; i < tokens.size() && symbols <= Layout.MAX_SYMBOLS; i++) {
            Token token = tokens.get(i);
            if (i > first && token.joint() == Token.Joint.NONE) {
                return -1;
            }
            symbols += token.symbols();
            if (Layout.of(symbols).exists() && readings++ < MAX_READINGS) {
                int start = offset + tokens.get(first).start();
                if (ShortReader.reads(text.subSequence(start, offset + token.end()), clean)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Adds the runs among words that are no readable code, but look like a damaged one. */
    private void findDamaged(List<Token> tokens, int offset) {
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean ends = i == tokens.size() || !isGroup(tokens.get(i));
            if (ends || tokens.get(i).joint() == Token.Joint.NONE) {
                addDamaged(tokens.subList(from, i), offset);
                from = ends ? i + 1 : i;
            }
        }
    }

    private static boolean isGroup(Token token) {
        return token.symbols() >= MIN_GROUP && token.symbols() <= MAX_GROUP;
    }

    private void addDamaged(List<Token> run, int offset) {
        List<Token> core = core(run);
        int symbols = core.stream().mapToInt(Token::symbols).sum();
        long whole = core.stream().filter(t -> t.symbols() == ShortForm.GROUP).count();
        long withDigit = core.stream().filter(t -> t.digits() > 0).count();
        if (core.size() >= MIN_GROUPS
                && 4 * whole >= 3 * core.size()
                && 3 * withDigit >= core.size()
                && symbols >= Layout.MIN_SYMBOLS - SLACK
                && symbols <= Layout.MAX_SYMBOLS + SLACK) {
            add(
                    FoundCode.Form.SHORT,
                    offset + core.get(0).start(),
                    offset + core.get(core.size() - 1).end());
        }
    }

    /** A run without the words around it: those outside its dashes, or, if it has few, those without a digit. */
    private static List<Token> core(List<Token> run) {
        long dashes = run.stream().skip(1).filter(CodeFinder::isDashed).count();
        int from = 0;
        int to = run.size();
        if (dashes >= SLACK) {
            while (from + 1 < to && !isDashed(run.get(from + 1))) {
                from++;
            }
            while (to - 1 > from && !isDashed(run.get(to - 1))) {
                to--;
            }
        } else {
            while (from < to && run.get(from).digits() == 0) {
                from++;
            }
            while (to > from && run.get(to - 1).digits() == 0) {
                to--;
            }
        }
        return run.subList(from, to);
    }

    private static boolean isDashed(Token token) {
        return token.joint() == Token.Joint.DASH;
    }

    private void add(FoundCode.Form form, int start, int end) {
        if (found.size() < 2 * MAX_FOUND) {
            found.add(
                    new FoundCode(form, start, end, text.subSequence(start, end).toString()));
        }
    }
}
