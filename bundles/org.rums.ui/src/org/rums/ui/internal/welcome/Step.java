package org.rums.ui.internal.welcome;

/** The first steps, in the order in which they are usually made. */
enum Step {
    PROJECT,
    BOX,
    PROFILE,
    KEY,
    CODE,
    APPLY
}
