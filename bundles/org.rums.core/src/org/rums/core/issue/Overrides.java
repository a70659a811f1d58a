package org.rums.core.issue;

import java.util.EnumSet;
import java.util.Set;
import org.rums.core.result.ResultCode;

/**
 * The refusals that an operator decided to override, and why. Source: docs/protocol.md, section 7.
 *
 * @param codes any of LIVE_CODE, CLONE_SUSPECTED, CLOCK_BEHIND, CLOCK_AHEAD
 * @param reason for the journal; not empty where a code is overridden
 */
public record Overrides(Set<ResultCode> codes, String reason) {
    /** What can be overridden. */
    public static final Set<ResultCode> POSSIBLE =
            Set.of(ResultCode.LIVE_CODE, ResultCode.CLONE_SUSPECTED, ResultCode.CLOCK_BEHIND, ResultCode.CLOCK_AHEAD);

    /** Nothing is overridden. */
    public static final Overrides NONE = new Overrides(Set.of(), "");

    /** Checks that only the overridable is overridden, and with a reason. */
    public Overrides {
        codes = Set.copyOf(codes);
        if (!POSSIBLE.containsAll(codes)) {
            throw new IllegalArgumentException("cannot be overridden: " + codes);
        }
        if (!codes.isEmpty() && reason.isBlank()) {
            throw new IllegalArgumentException("an override needs a reason");
        }
    }

    /**
     * Everything that can be overridden.
     *
     * @param reason why
     * @return overrides of all kinds
     */
    public static Overrides all(String reason) {
        return new Overrides(EnumSet.copyOf(POSSIBLE), reason);
    }

    boolean has(ResultCode code) {
        return codes.contains(code);
    }
}
