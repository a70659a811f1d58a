package org.rums.core.licence;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What an update needs beside the state.
 *
 * @param vendorTime time of the code, seconds since 1970 UTC
 * @param latest latest time that the box has seen, where it is known; without it a clock repair is taken to apply
 * @param hasher makes verifiers of application passwords
 */
public record UpdateContext(long vendorTime, OptionalLong latest, PasswordHasher hasher) {
    /** Checks the range. */
    public UpdateContext {
        Limits.range(vendorTime, 0, Limits.U32, "vendor time");
        Objects.requireNonNull(latest);
        Objects.requireNonNull(hasher);
    }

    /** Returns the context of a look ahead, away from the box: no verifiers, latest time unknown. */
    public static UpdateContext preview(long vendorTime) {
        return new UpdateContext(vendorTime, OptionalLong.empty(), PasswordHasher.NONE);
    }
}
