package org.rums.core.licence;

import java.util.Arrays;
import java.util.Optional;

/** Items that are not about one object. Source: docs/protocol.md, section 5. */
public enum Special {
    /** Does nothing but be a code that verifies, which unlocks. */
    UNLOCK(1),
    /** Voids every other open transaction. */
    CLOSE_ALL(2),
    /** Sets the latest time seen. */
    CLOCK_REPAIR(3),
    /** Brings the box key of a later epoch. */
    REKEY(4),
    /** A condition. */
    REQUIRE(5),
    /** Lets vendor time move the clock by more than 400 days. */
    ALLOW_TIME_JUMP(6),
    /** Makes the box blank. */
    WIPE(7);

    private final int code;

    Special(int code) {
        this.code = code;
    }

    /** Returns the number on the wire, 1 to 7. */
    public int code() {
        return code;
    }

    /** Finds the special of a code. */
    public static Optional<Special> ofCode(int code) {
        return Arrays.stream(values()).filter(special -> special.code == code).findFirst();
    }
}
