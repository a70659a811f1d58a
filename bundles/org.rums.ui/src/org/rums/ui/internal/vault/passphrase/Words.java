package org.rums.ui.internal.vault.passphrase;

import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.MatchFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds known words in a passphrase, in capitals too and with digits and signs for letters. The library's own search
 * makes a String of every part; this one asks with characters that can be wiped (docs/decisions/0012).
 */
final class Words {
    private static final String NAME = "words";
    private static final int LEAST = 2;
    private static final Map<Character, Character> LETTERS =
            Map.of('4', 'a', '@', 'a', '8', 'b', '3', 'e', '1', 'i', '!', 'i', '0', 'o', '$', 's', '5', 's', '7', 't');

    private final Map<CharSequence, Integer> ranks;
    private final int longest;

    private Words(Map<CharSequence, Integer> ranks, int longest) {
        this.ranks = ranks;
        this.longest = longest;
    }

    /** Takes the words of dictionaries, the most frequent first in each. */
    static Words of(Collection<Dictionary> dictionaries) {
        Map<CharSequence, Integer> ranks = new HashMap<>();
        int longest = 0;
        for (Dictionary dictionary : dictionaries) {
            for (Map.Entry<String, Integer> word :
                    dictionary.getRankedDictionary().entrySet()) {
                ranks.merge(word.getKey(), word.getValue(), Math::min);
                longest = Math.max(longest, word.getKey().length());
            }
        }
        return new Words(ranks, longest);
    }

    /** Returns all words in a passphrase, as views of its characters. */
    List<Match> in(Letters passphrase) {
        List<Match> found = new ArrayList<>();
        try (Letters small = passphrase.changed(Character::toLowerCase);
                Letters plain = small.changed(sign -> LETTERS.getOrDefault(sign, sign))) {
            for (int from = 0; from < passphrase.length(); from++) {
                int last = Math.min(passphrase.length(), from + longest);
                for (int to = from + LEAST; to <= last; to++) {
                    add(found, passphrase.subSequence(from, to), small.subSequence(from, to), from);
                    add(found, passphrase.subSequence(from, to), plain.subSequence(from, to), from);
                }
            }
        }
        return found;
    }

    private void add(List<Match> found, Letters part, Letters word, int from) {
        Integer rank = ranks.get(word);
        if (rank != null) {
            int to = from + part.length() - 1;
            Map<Character, Character> signs = signs(part, word);
            found.add(
                    signs.isEmpty()
                            ? MatchFactory.createDictionaryMatch(from, to, part, part, rank, NAME)
                            : MatchFactory.createDictionaryL33tMatch(
                                    from, to, part, part, rank, NAME, false, signs, ""));
        }
    }

    /** Which signs of the passphrase stand for which letters of the word. */
    private static Map<Character, Character> signs(Letters part, Letters word) {
        Map<Character, Character> signs = new HashMap<>();
        for (int i = 0; i < part.length(); i++) {
            if (Character.toLowerCase(part.charAt(i)) != word.charAt(i)) {
                signs.put(part.charAt(i), word.charAt(i));
            }
        }
        return signs;
    }
}
