package org.rums.ui.internal.vault.passphrase;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.Scoring;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Keyboard;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.MatchFactory;
import com.nulabinc.zxcvbn.matchers.SequenceMatcher;
import com.nulabinc.zxcvbn.matchers.SpatialMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Estimates how many guesses a passphrase takes, by the words, neighbours on the keyboard, runs and repetitions in it.
 * No String is made of it or of a part: of the library those parts are used that keep to this, and everything they
 * copied is wiped (docs/decisions/0012). Takes up to some tenths of a second, the first time more; not for the user
 * interface thread.
 */
final class StrengthMeter {
    /** Characters that are looked at; what comes after them makes a passphrase better only. */
    static final int LOOKED_AT = 64;

    private final Context context;
    private final Words words;

    private StrengthMeter(Context context, Words words) {
        this.context = context;
        this.words = words;
    }

    /** Loads the words. */
    static StrengthMeter load() {
        try {
            Map<String, Dictionary> dictionaries = StandardDictionaries.loadAllDictionaries().stream()
                    .collect(Collectors.toMap(Dictionary::getName, Function.identity()));
            Map<String, Keyboard> keyboards = StandardKeyboards.loadAllKeyboards().stream()
                    .collect(Collectors.toMap(Keyboard::getName, Function.identity()));
            return new StrengthMeter(new Context(dictionaries, keyboards), Words.of(dictionaries.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("the library lacks its words", e);
        }
    }

    /**
     * Estimates.
     *
     * @param passphrase stays with the caller
     * @return the decimal logarithm of the number of guesses; 0 for none
     */
    double guesses(char[] passphrase) {
        try (Letters begin = Letters.of(passphrase, LOOKED_AT)) {
            List<Match> found = parts(begin);
            found.addAll(repetitions(begin));
            return Math.log10(score(begin, found));
        }
    }

    private List<Match> parts(Letters passphrase) {
        List<Match> found = new ArrayList<>(words.in(passphrase));
        found.addAll(new SpatialMatcher(context).execute(passphrase));
        found.addAll(new SequenceMatcher(context).execute(passphrase));
        return found;
    }

    private double score(Letters passphrase, List<Match> found) {
        double guesses = new Scoring(context)
                .calculateMostGuessableMatchSequence(passphrase, found)
                .getGuesses();
        found.forEach(match -> WipeableString.wipeIfPossible(match.token));
        return guesses;
    }

    /** What stands there several times in a row is as hard to guess as it is once, and how often. */
    private List<Match> repetitions(Letters passphrase) {
        List<Match> found = new ArrayList<>();
        int from = 0;
        while (from < passphrase.length()) {
            int period = period(passphrase, from);
            int times = period == 0 ? 1 : times(passphrase, from, period);
            if (times > 1) {
                int to = from + period * times;
                Letters once = passphrase.subSequence(from, from + period);
                Letters all = passphrase.subSequence(from, to);
                double guesses = score(once, parts(once));
                found.add(MatchFactory.createRepeatMatch(from, to - 1, all, once, guesses, List.of(), times));
            }
            from += period == 0 ? 1 : period * times;
        }
        return found;
    }

    /** The length of what is repeated from a place on such that most is covered; 0 for nothing. */
    private static int period(Letters passphrase, int from) {
        int best = 0;
        int covered = 0;
        for (int period = 1; from + 2 * period <= passphrase.length(); period++) {
            int times = times(passphrase, from, period);
            if (times > 1 && times * period > covered) {
                best = period;
                covered = times * period;
            }
        }
        return best;
    }

    private static int times(Letters passphrase, int from, int period) {
        int same = 0;
        while (from + period + same < passphrase.length()
                && passphrase.charAt(from + same) == passphrase.charAt(from + period + same)) {
            same++;
        }
        return 1 + same / period;
    }
}
