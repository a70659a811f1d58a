package org.rums.ui.internal.profile.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {
    @Test
    void onlyTheLinesBetweenTheFirstAndTheLastDifferenceAreReplaced() {
        ChangedLines lines = ChangedLines.between("one\ntwo\nthree\nfour", "one\ntwo!\nthree\nfour");
        assertEquals(new ChangedLines(4, 3, "two!"), lines);
        assertEquals(8, lines.end());
    }

    @Test
    void putIntoTheTextBeforeTheyMakeTheTextNow() {
        List<String> texts =
                List.of("", "a", "\n", "a\n", "a\na", "a\na\na", "a\nb\na", "b\na", "ab\nab", "ab\nab\nb", "\na\n");
        for (String before : texts) {
            for (String now : texts) {
                ChangedLines lines = ChangedLines.between(before, now);
                String made = before.substring(0, lines.start())
                        + lines.inserted()
                        + before.substring(lines.start() + lines.removed());
                assertEquals(now, made, before + " -> " + now);
            }
        }
    }
}
