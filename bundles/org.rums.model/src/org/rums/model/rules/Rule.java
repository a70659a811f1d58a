package org.rums.model.rules;

import java.util.function.Consumer;

/** One thing that must hold for a profile. Rules take profiles of any state and never throw. */
interface Rule {
    /** Returns the code by which people name the rule, such as {@code R-NETWORK}. */
    String id();

    /** Looks at a profile. */
    void check(Subject subject, Consumer<Finding> found);
}
