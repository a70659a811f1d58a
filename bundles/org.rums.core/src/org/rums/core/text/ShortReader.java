package org.rums.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Turns a reading into candidates: directly, and, where that is not enough, with symbols put in or left out.
 *
 * <p>Source: docs/protocol/text.md, section 4.
 */
final class ShortReader {
    private final Reading reading;
    private final Map<String, Decoded> found = new LinkedHashMap<>();

    ShortReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether a text is a code as it stands or, unless it has to be clean, after repairs that need no consent. */
    static boolean reads(CharSequence text, boolean clean) {
        try {
            Reading reading = Reading.of(text);
            Layout layout = Layout.of(reading.count());
            if (!layout.exists()) {
                return false;
            }
            byte[] word = Edit.apply(reading, List.of(), layout.symbols());
            WordDecoder decoder = new WordDecoder(layout);
            if (clean ? !decoder.isClean(word) : !decoder.decodeFreely(word)) {
                return false;
            }
            Optional<Kind> kind = Kind.ofSymbol(word[0]).filter(layout::fits);
            return kind.isPresent() && BodyBits.read(kind.get(), word, layout).length > 0;
        } catch (TextException e) {
            return false;
        }
    }

    List<Decoded> candidates() throws TextException {
        Layout layout = Layout.of(reading.count());
        TextException refusal = null;
        if (layout.exists()) {
            try {
                Decoded direct = direct(layout);
                if (!direct.needsConsent()) {
                    return List.of(direct);
                }
                keep(direct);
            } catch (TextException e) {
                refusal = e;
            }
        }
        if (refusal == null || refusal.problem() == TextProblem.DAMAGED) {
            edited();
        }
        if (found.isEmpty()) {
            throw refusal == null ? wrongLength() : refusal;
        }
        List<Decoded> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingInt(candidate -> candidate.repairs().size()));
        return List.copyOf(all.subList(0, Math.min(all.size(), ShortForm.MAX_CANDIDATES)));
    }

    private Decoded direct(Layout layout) throws TextException {
        byte[] word = Edit.apply(reading, List.of(), layout.symbols());
        WordDecoder decoder = new WordDecoder(layout);
        WordDecoder.Outcome outcome = decoder.decode(word);
        if (outcome == WordDecoder.Outcome.DAMAGED) {
            throw damaged(word, decoder.lostBlocks());
        }
        boolean consent = outcome == WordDecoder.Outcome.CONSENT;
        Optional<Kind> kind = Kind.ofSymbol(word[0]);
        if (kind.isEmpty() || !layout.fits(kind.get())) {
            throw consent ? damaged(word, decoder.doubtfulBlocks()) : wrongKind(word[0], layout);
        }
        byte[] body = BodyBits.read(kind.get(), word, layout);
        if (body.length == 0) {
            throw consent
                    ? damaged(word, decoder.doubtfulBlocks())
                    : new TextException(TextProblem.PADDING, "Bits behind the end of the code are not zero.");
        }
        List<Repair> repairs =
                outcome == WordDecoder.Outcome.CLEAN ? List.of() : Edit.repairs(reading, word, List.of());
        return new Decoded(kind.get(), body, repairs, consent);
    }

    /** Tries the groups that are short or long first; only if they give nothing, every place of the whole text. */
    private void edited() {
        int[] sizes = new int[reading.groupCount()];
        for (int i = 0; i < reading.count(); i++) {
            sizes[reading.group(i) - 1]++;
        }
        int before = found.size();
        for (Edit.Plan plan : Edit.plans(sizes)) {
            plan.forEach(edits -> attempt(plan.layout(), edits));
        }
        if (found.size() == before && sizes.length > 1) {
            for (Edit.Plan plan : Edit.plans(new int[] {reading.count()})) {
                plan.forEach(edits -> attempt(plan.layout(), edits));
            }
        }
    }

    private void attempt(Layout layout, List<Edit> edits) {
        byte[] word = Edit.apply(reading, edits, layout.symbols());
        if (!new WordDecoder(layout).decodeFreely(word)) {
            return;
        }
        Optional<Kind> kind = Kind.ofSymbol(word[0]);
        if (kind.isEmpty() || !layout.fits(kind.get())) {
            return;
        }
        byte[] body = BodyBits.read(kind.get(), word, layout);
        if (body.length > 0) {
            keep(new Decoded(kind.get(), body, Edit.repairs(reading, word, edits), true));
        }
    }

    /** Keeps the reading of a body that changes least. */
    private void keep(Decoded candidate) {
        String key = candidate.kind().letter() + HexFormat.of().formatHex(candidate.body());
        found.merge(
                key,
                candidate,
                (old, now) -> now.repairs().size() < old.repairs().size() ? now : old);
    }

    private TextException damaged(byte[] word, int lostBlocks) {
        List<Integer> blocks = new ArrayList<>();
        for (int j = 0; lostBlocks >>> j != 0; j++) {
            if ((lostBlocks >>> j & 1) != 0) {
                blocks.add(j);
            }
        }
        TreeSet<Integer> groups = irregularGroups();
        for (int p = 0; p < word.length; p++) {
            if (reading.symbol(p) == Symbols.ERASURE || word[p] != reading.symbol(p)) {
                groups.add(reading.group(p));
            }
        }
        String where = groups.isEmpty() ? "" : " Look at group " + join(groups) + " first.";
        return new TextException(
                TextProblem.DAMAGED, "Too many characters are wrong." + where, List.copyOf(groups), blocks);
    }

    private TextException wrongLength() {
        TreeSet<Integer> groups = irregularGroups();
        String where = groups.isEmpty() ? "" : " Groups that have not four characters: " + groups + ".";
        return new TextException(
                TextProblem.LENGTH,
                "No code has " + reading.count() + " characters." + where,
                List.copyOf(groups),
                List.of());
    }

    private static TextException wrongKind(int symbol, Layout layout) {
        return new TextException(
                TextProblem.KIND,
                "No code of " + layout.symbols() + " characters begins with " + Symbols.letter(symbol) + ".",
                List.of(1),
                List.of());
    }

    /** Groups of other than four symbols; none if the text has no groups to speak of. */
    private TreeSet<Integer> irregularGroups() {
        TreeSet<Integer> irregular = new TreeSet<>();
        int last = reading.groupCount();
        int[] sizes = new int[last];
        for (int i = 0; i < reading.count(); i++) {
            sizes[reading.group(i) - 1]++;
        }
        for (int g = 0; g < last; g++) {
            if (sizes[g] != ShortForm.GROUP) {
                irregular.add(g + 1);
            }
        }
        return 2 * irregular.size() > last ? new TreeSet<>() : irregular;
    }

    private static String join(Collection<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
