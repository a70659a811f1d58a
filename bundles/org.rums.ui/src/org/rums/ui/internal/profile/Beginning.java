package org.rums.ui.internal.profile;

/** What an editor begins with. */
enum Beginning {
    /** What the file holds. */
    FILE,
    /** What the file holds, which is older than what was seen before. */
    OLDER_FILE,
    /** Edits of what the file holds. */
    DRAFT,
    /** Edits of another revision than that of the file. */
    DRAFT_BEHIND,
    /** Edits of a file that is gone. */
    DRAFT_ALONE;

    /** Returns whether there is something to save. */
    boolean unsaved() {
        return this != FILE && this != OLDER_FILE;
    }
}
