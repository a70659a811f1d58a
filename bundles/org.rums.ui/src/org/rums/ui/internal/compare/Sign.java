package org.rums.ui.internal.compare;

import org.rums.model.compare.Difference;
import org.rums.ui.internal.Colours;

/** How something differs: each with a sign, a word and a colour, so that nothing is told by colour alone. */
enum Sign {
    /** It does not: a group of what does. */
    NONE("", Colours.MUTED),
    /** It is on the right side only. */
    ADDED("\u271A", Colours.OK),
    /** It is on the left side only. */
    REMOVED("\u2212", Colours.WARNING),
    /** It is another. */
    CHANGED("\u2192", Colours.CHANGED),
    /** It is another, and content that is not shown is all that differs. */
    HIDDEN("\u2192", Colours.CHANGED),
    /** It is in another place. */
    MOVED("\u21C5", Colours.CHANGED);

    private final String glyph;
    private final String role;

    Sign(String glyph, String role) {
        this.glyph = glyph;
        this.role = role;
    }

    static Sign of(Difference.Kind kind, boolean hidden) {
        return switch (kind) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case CHANGED -> hidden ? HIDDEN : CHANGED;
            case MOVED -> MOVED;
        };
    }

    /** Returns the sign with its word: "✚ added". */
    String words() {
        return (glyph + ' ' + word()).strip();
    }

    private String word() {
        return switch (this) {
            case NONE -> "";
            case ADDED -> CompareMessages.Added;
            case REMOVED -> CompareMessages.Removed;
            case CHANGED -> CompareMessages.Changed;
            case HIDDEN -> CompareMessages.Hidden;
            case MOVED -> CompareMessages.Moved;
        };
    }

    /** Returns the pattern that says how many are so; there is none of those that do not differ. */
    String counted() {
        return switch (this) {
            case NONE -> "";
            case ADDED -> CompareMessages.CountAdded;
            case REMOVED -> CompareMessages.CountRemoved;
            case CHANGED, HIDDEN -> CompareMessages.CountChanged;
            case MOVED -> CompareMessages.CountMoved;
        };
    }

    /** Returns the role of its colour. */
    String role() {
        return role;
    }
}
