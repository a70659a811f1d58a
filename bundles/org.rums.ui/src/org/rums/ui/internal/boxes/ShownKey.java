package org.rums.ui.internal.boxes;

import org.rums.core.text.ShortForm;

/**
 * A Transaction Key as people read it.
 *
 * @param boxName such as 4F21-09AC
 * @param text short form: groups with a dash between them, one line
 * @param tag match tag, 4 characters
 * @param shownBefore whether it is one that still waits for its answer
 */
public record ShownKey(String boxName, String text, String tag, boolean shownBefore) {
    private static final String GAP = "  ";
    private static final int PAIRS = 2;

    /** Returns the groups in lines of two pairs, to be read aloud or typed. */
    public String lines() {
        String[] pairs = ShortForm.grouped(text).split(GAP);
        StringBuilder lines = new StringBuilder();
        for (int pair = 0; pair < pairs.length; pair++) {
            if (pair > 0) {
                lines.append(pair % PAIRS == 0 ? "\n" : GAP);
            }
            lines.append(pairs[pair]);
        }
        return lines.toString();
    }
}
