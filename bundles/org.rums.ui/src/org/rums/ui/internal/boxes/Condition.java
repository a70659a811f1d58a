package org.rums.ui.internal.boxes;

/** How a box is, as far as the workbench can tell. */
public enum Condition {
    /** Formatted, answers. */
    READY,
    /** Not formatted. */
    BLANK,
    /** Waits after failed codes. */
    LOCKED,
    /** Another program has it. */
    BUSY,
    /** Does not answer, or not as a box does. */
    SILENT,
    /** Its state file is damaged. */
    DAMAGED
}
