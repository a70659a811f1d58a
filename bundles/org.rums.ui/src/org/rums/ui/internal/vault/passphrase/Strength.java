package org.rums.ui.internal.vault.passphrase;

/**
 * How hard a passphrase is to guess for somebody who has the file: scrypt lets a computer try about ten a second on
 * each of its cores.
 */
enum Strength {
    /** Found within hours. */
    WEAK,
    /** Found within weeks by somebody who wants it. */
    FAIR,
    /** Years of many computers. */
    GOOD,
    /** Out of reach. */
    STRONG;

    private static final double LOG_FAIR = 8;
    private static final double LOG_GOOD = 10;
    private static final double LOG_STRONG = 13;

    /** Returns the strength for a number of guesses, as its decimal logarithm. */
    static Strength of(double guesses) {
        if (guesses < LOG_FAIR) {
            return WEAK;
        }
        if (guesses < LOG_GOOD) {
            return FAIR;
        }
        return guesses < LOG_STRONG ? GOOD : STRONG;
    }

    /** Returns what to call it. */
    String word() {
        return switch (this) {
            case WEAK -> PassphraseMessages.Weak;
            case FAIR -> PassphraseMessages.Fair;
            case GOOD -> PassphraseMessages.Good;
            case STRONG -> PassphraseMessages.Strong;
        };
    }
}
