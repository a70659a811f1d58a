package org.rums.cli.demo;

/** Plays a person who types a code, or a fax that smudges it. */
final class Typing {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;

    private Typing() {}

    /** The code with other symbols at some places; a place counts symbols from 0, without dashes. */
    static String wrong(String typed, int... places) {
        StringBuilder text = new StringBuilder(typed);
        for (int place : places) {
            int at = at(place);
            int symbol = SYMBOLS.indexOf(text.charAt(at));
            text.setCharAt(at, SYMBOLS.charAt((symbol + 1) % SYMBOLS.length()));
        }
        return text.toString();
    }

    /** The code with symbols that cannot be read. */
    static String unreadable(String typed, int... places) {
        StringBuilder text = new StringBuilder(typed);
        for (int place : places) {
            text.setCharAt(at(place), '?');
        }
        return text.toString();
    }

    private static int at(int place) {
        return place / (GROUP - 1) * GROUP + place % (GROUP - 1);
    }
}
