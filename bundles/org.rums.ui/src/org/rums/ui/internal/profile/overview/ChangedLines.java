package org.rums.ui.internal.profile.overview;

/**
 * The lines by which two texts differ, those between the first and the last difference.
 *
 * @param start where they begin, in both texts
 * @param removed how many characters of the text before give way
 * @param inserted what comes in their place
 */
record ChangedLines(int start, int removed, String inserted) {
    static ChangedLines between(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int start = now.lastIndexOf('\n', same - 1) + 1;
        int tail = 0;
        while (tail < most - start
                && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        int line = now.indexOf('\n', now.length() - tail);
        int end = line < 0 ? now.length() : line;
        return new ChangedLines(start, before.length() - (now.length() - end) - start, now.substring(start, end));
    }

    int end() {
        return start + inserted.length();
    }
}
