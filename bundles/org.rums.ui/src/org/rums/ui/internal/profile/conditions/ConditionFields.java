package org.rums.ui.internal.profile.conditions;

/** The fields of one condition. */
interface ConditionFields {
    /** Shows anew what does not follow edits by itself. */
    void refresh();

    /** Puts the focus on the first field. */
    void setFocus();
}
