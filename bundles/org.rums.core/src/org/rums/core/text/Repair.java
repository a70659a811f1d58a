package org.rums.core.text;

import java.util.Objects;

/**
 * One character that differs between the text as read and the code as it must have been.
 *
 * <p>Source: docs/protocol/text.md, section 4.
 *
 * @param position place of the character in the corrected code, from 0, separators not counted; for a surplus character
 *     the place that it was read before
 * @param group number of its group of four in the corrected code, from 1
 * @param character number of the character in its group, from 1
 * @param read the character as read: "?" for one that could not be a symbol at all, empty for a missing one
 * @param corrected the character that belongs there; empty for a surplus one
 */
public record Repair(int position, int group, int character, String read, String corrected) {
    /** A repair; no part may be null. */
    public Repair {
        Objects.requireNonNull(read);
        Objects.requireNonNull(corrected);
    }

    static Repair at(int position, String read, String corrected) {
        return new Repair(position, position / ShortForm.GROUP + 1, position % ShortForm.GROUP + 1, read, corrected);
    }

    /**
     * The repair in plain words.
     *
     * @return English, such as "group 3, character 2: B was read, 8 is right"
     */
    public String describe() {
        String place = "group " + group + ", character " + character + ": ";
        if (read.isEmpty()) {
            return place + corrected + " was missing";
        }
        if (corrected.isEmpty()) {
            return place + read + " before it is one too many";
        }
        if (read.equals("?")) {
            return place + "unreadable, " + corrected + " is right";
        }
        return place + read + " was read, " + corrected + " is right";
    }
}
