package org.rums.cli.output;

/** Emphasis on a terminal. */
public enum Style {
    /** As it is. */
    PLAIN(""),
    /** A heading or what matters most. */
    STRONG("1"),
    /** Something went as it should. */
    GOOD("32"),
    /** A warning, a repaired place. */
    WARN("33"),
    /** A refusal. */
    BAD("31"),
    /** A code to be sent. */
    CODE("36"),
    /** Something beside the point. */
    FAINT("2");

    private static final String ESCAPE = "\u001B[";

    private final String sequence;

    Style(String sequence) {
        this.sequence = sequence;
    }

    String on(String text) {
        return sequence.isEmpty() ? text : ESCAPE + sequence + 'm' + text + ESCAPE + "0m";
    }
}
