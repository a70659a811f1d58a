package org.rums.model.rules;

import java.util.Set;

/**
 * What rules know beside the profile.
 *
 * @param now seconds since 1970
 * @param knownAppIds AppIDs that the vendor uses; none where that is not known, and then none is unknown
 */
public record RuleContext(long now, Set<Integer> knownAppIds) {
    /** Copies the set. */
    public RuleContext {
        knownAppIds = Set.copyOf(knownAppIds);
    }

    /** Returns what is known with the time alone. */
    public static RuleContext at(long now) {
        return new RuleContext(now, Set.of());
    }
}
