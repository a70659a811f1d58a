package org.rums.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Expects refusals. */
public final class Refusals {
    private Refusals() {}

    /** Expects a refusal for one reason. */
    public static RefusedException assertRefused(ResultCode code, Executable call) {
        RefusedException refused = assertThrows(RefusedException.class, call);
        assertEquals(code, refused.code(), refused.getMessage());
        return refused;
    }
}
