package org.rums.model.rules;

import java.util.HashSet;
import java.util.Set;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Limits;

/** What an object may still be after all that was claimed about it. */
final class Possible {
    private boolean present;
    private boolean absent;
    private long least;
    private long most = Limits.U32;
    private final Set<Long> excluded = new HashSet<>();

    /** Adds a claim, and tells whether there is still something that the object may be. */
    boolean holds(Claim claim) {
        if (claim.comparison() == Comparison.ABSENT) {
            absent = true;
        } else {
            present = true;
            claim.number().ifPresent(number -> narrow(claim.comparison(), number));
        }
        boolean number = least < most || least == most && !excluded.contains(least);
        return !(present && absent) && number;
    }

    private void narrow(Comparison comparison, long number) {
        switch (comparison) {
            case EQUAL -> {
                atLeast(number);
                atMost(number);
            }
            case NOT_EQUAL -> excluded.add(number);
            case LESS -> atMost(number - 1);
            case AT_MOST -> atMost(number);
            case GREATER -> atLeast(number + 1);
            case AT_LEAST -> atLeast(number);
            default -> throw new IllegalArgumentException(comparison + " has no number");
        }
    }

    private void atLeast(long number) {
        least = Math.max(least, number);
    }

    private void atMost(long number) {
        most = Math.min(most, number);
    }
}
