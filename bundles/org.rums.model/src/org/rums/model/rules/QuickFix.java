package org.rums.model.rules;

import java.util.Locale;
import org.rums.model.nls.Phrases;

/** What mends a finding without asking anything; {@link QuickFixes} does it. */
public enum QuickFix {
    /** Demands that the object is present. */
    ADD_CONDITION,
    /** Removes the object that the finding is about. */
    REMOVE,
    /** Leaves out the models that cannot hold it. */
    REMOVE_MODELS,
    /** Moves the changes to the first partition of the AppID. */
    MERGE_PARTITIONS,
    /** Makes the parameter that is missing. */
    CREATE_PARAMETER,
    /** Has the value asked for when issuing. */
    ASK_WHEN_ISSUING,
    /** Takes the default away. */
    REMOVE_DEFAULT,
    /** Demands a known state of the box. */
    DEMAND_STATE,
    /** Swaps the two limits. */
    SWAP_LIMITS,
    /** Leaves all but the wiping out. */
    ONLY_WIPE;

    /** Says it, as a command. */
    public String text(Locale locale) {
        return Phrases.of(QuickFix.class, "rules", locale).say("fix." + name());
    }
}
