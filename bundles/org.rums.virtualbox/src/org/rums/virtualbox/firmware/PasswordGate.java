package org.rums.virtualbox.firmware;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Delays tries of an Application Password: after 3 wrong ones in a row 2 s, doubling up to 300 s of powered time.
 *
 * <p>Source: docs/protocol/box.md, section 6.
 */
final class PasswordGate {
    private static final int FREE = 3;
    private static final long FIRST_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 300_000;

    private final LongSupplier poweredMillis;
    private final Map<Integer, Wrong> wrong = new HashMap<>();

    PasswordGate(LongSupplier poweredMillis) {
        this.poweredMillis = poweredMillis;
    }

    private record Wrong(int count, long until) {}

    void requireNoWait(int appId) throws RefusedException {
        Wrong before = wrong.getOrDefault(appId, new Wrong(0, 0));
        long left = before.until() - poweredMillis.getAsLong();
        if (before.count() >= FREE && left > 0) {
            long seconds = (left + 999) / 1000;
            throw new RefusedException(ResultCode.TRY_LATER, seconds + " s are left.", 0, seconds);
        }
    }

    void failed(int appId) {
        int count = wrong.getOrDefault(appId, new Wrong(0, 0)).count() + 1;
        int doublings = Math.min(Math.max(0, count - FREE), 16);
        long delay = count < FREE ? 0 : Math.min(LONGEST_MILLIS, FIRST_MILLIS << doublings);
        wrong.put(appId, new Wrong(count, poweredMillis.getAsLong() + delay));
    }

    void passed(int appId) {
        wrong.remove(appId);
    }
}
