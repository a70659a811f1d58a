package org.rums.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One symbol put in as an erasure, or left out, so that a text of a wrong length becomes one of a right length.
 *
 * <p>Source: docs/protocol/text.md, section 4.2.
 *
 * @param insert true to put an erasure before the symbol at this place, false to leave that symbol out
 * @param index place in the text as read, from 0; for an insertion up to the number of symbols
 */
record Edit(boolean insert, int index) {
    /** Most edits of one text. */
    static final int MAX_EDITS = 2;

    /** A run of places that one edit may choose from; the last one is included. */
    private record Choice(boolean insert, int first, int last) {}

    /** A length and up to two edits that lead to it. */
    record Plan(Layout layout, List<Choice> choices) {
        /** Gives each combination of places once, as a list in ascending order. */
        void forEach(Consumer<List<Edit>> action) {
            Choice one = choices.get(0);
            for (int i = one.first; i <= one.last; i++) {
                Edit edit = new Edit(one.insert, i);
                if (choices.size() == 1) {
                    action.accept(List.of(edit));
                    continue;
                }
                Choice two = choices.get(1);
                int from = two.first != one.first ? two.first : two.insert ? i : i + 1;
                for (int k = from; k <= two.last; k++) {
                    action.accept(List.of(edit, new Edit(two.insert, k)));
                }
            }
        }
    }

    /** The plans that make every group a multiple of four, with one or two edits and an existing length. */
    static List<Plan> plans(int[] groupSizes) {
        List<Plan> plans = new ArrayList<>();
        extend(groupSizes, 0, 0, 0, List.of(), plans);
        return plans;
    }

    private static void extend(int[] sizes, int g, int start, int total, List<Choice> choices, List<Plan> plans) {
        if (choices.size() > MAX_EDITS) {
            return;
        }
        if (g == sizes.length) {
            Layout layout = Layout.of(total);
            if (layout.exists() && !choices.isEmpty()) {
                plans.add(new Plan(layout, choices));
            }
            return;
        }
        int size = sizes[g];
        int end = start + size;
        int excess = size % ShortForm.GROUP;
        if (excess == 0) {
            extend(sizes, g + 1, end, total + size, choices, plans);
            return;
        }
        if (excess <= MAX_EDITS && size > ShortForm.GROUP) {
            List<Choice> more = with(choices, new Choice(false, start, end - 1), excess);
            extend(sizes, g + 1, end, total + size - excess, more, plans);
        }
        int missing = ShortForm.GROUP - excess;
        if (missing <= MAX_EDITS) {
            List<Choice> more = with(choices, new Choice(true, start, end), missing);
            extend(sizes, g + 1, end, total + size + missing, more, plans);
        }
    }

    private static List<Choice> with(List<Choice> choices, Choice choice, int times) {
        List<Choice> more = new ArrayList<>(choices);
        for (int i = 0; i < times; i++) {
            more.add(choice);
        }
        return List.copyOf(more);
    }

    /** The word with the edits made; they are in ascending order. */
    static byte[] apply(Reading reading, List<Edit> edits, int symbols) {
        byte[] word = new byte[symbols];
        int to = 0;
        int next = 0;
        for (int i = 0; i <= reading.count(); i++) {
            boolean skip = i == reading.count();
            for (; next < edits.size() && edits.get(next).index == i; next++) {
                if (edits.get(next).insert) {
                    word[to++] = Symbols.ERASURE;
                } else {
                    skip = true;
                }
            }
            if (!skip) {
                word[to++] = (byte) reading.symbol(i);
            }
        }
        return word;
    }

    /** What differs between the text with these edits and the corrected word. */
    static List<Repair> repairs(Reading reading, byte[] word, List<Edit> edits) {
        String[] corrected = new String[word.length];
        Arrays.setAll(corrected, p -> String.valueOf(Symbols.letter(word[p])));
        List<Repair> repairs = new ArrayList<>();
        int to = 0;
        int next = 0;
        for (int i = 0; i <= reading.count(); i++) {
            boolean skip = i == reading.count();
            for (; next < edits.size() && edits.get(next).index == i; next++) {
                if (edits.get(next).insert) {
                    repairs.add(Repair.at(to, "", corrected[to++]));
                } else {
                    repairs.add(Repair.at(Math.min(to, word.length - 1), reading.shown(i), ""));
                    skip = true;
                }
            }
            if (!skip) {
                if (reading.symbol(i) != word[to]) {
                    repairs.add(Repair.at(to, reading.shown(i), corrected[to]));
                }
                to++;
            }
        }
        return List.copyOf(repairs);
    }
}
