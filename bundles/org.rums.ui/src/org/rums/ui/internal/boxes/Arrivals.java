package org.rums.ui.internal.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rums.ui.internal.Messages;

/**
 * What came and went between two looks at the boxes.
 *
 * @param come boxes that are new
 * @param gone boxes that are no longer there
 */
public record Arrivals(List<BoxEntry> come, List<BoxEntry> gone) {
    /** Compares two looks by the places of the boxes. */
    public static Arrivals between(List<BoxEntry> before, List<BoxEntry> after) {
        return new Arrivals(without(after, before), without(before, after));
    }

    private static List<BoxEntry> without(List<BoxEntry> boxes, List<BoxEntry> others) {
        Set<String> places = others.stream().map(BoxEntry::place).collect(Collectors.toSet());
        return boxes.stream().filter(box -> !places.contains(box.place())).toList();
    }

    /** Returns whether nothing came and nothing went. */
    public boolean isEmpty() {
        return come.isEmpty() && gone.isEmpty();
    }

    /** Returns a sentence for the boxes that came and one for those that went. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!come.isEmpty()) {
            sentences.add(say(Messages.Arrived, come));
        }
        if (!gone.isEmpty()) {
            sentences.add(say(Messages.Left, gone));
        }
        return sentences;
    }

    private static String say(String pattern, List<BoxEntry> boxes) {
        String names = boxes.stream().map(BoxEntry::title).collect(Collectors.joining(", "));
        return Messages.format(pattern, boxes.size(), names);
    }
}
