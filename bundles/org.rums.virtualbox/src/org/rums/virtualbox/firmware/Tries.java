package org.rums.virtualbox.firmware;

import java.util.function.LongSupplier;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.CounterLog;

/**
 * The failed tries of codes and the waiting that they cause; the count is stored in steps of 8.
 *
 * <p>Source: docs/protocol/box.md, section 4.
 */
final class Tries {
    private static final int KEY = CounterLog.PERSISTENT;
    private static final int STEP = 8;
    private static final long SLOW = 10;
    private static final long LOCKED = 32;
    private static final long SLOW_SECONDS = 60;
    private static final long LOCKED_SECONDS = 600;

    private final StoredCount tries;
    private final LongSupplier poweredMillis;
    private long lastTry;

    Tries(CounterLog log, LongSupplier poweredMillis) {
        this.tries = new StoredCount(log, KEY, STEP);
        this.poweredMillis = poweredMillis;
        this.lastTry = poweredMillis.getAsLong();
    }

    long count() {
        return tries.count();
    }

    /** Seconds of powered time before the next try, rounded up. */
    long secondsToWait() {
        if (count() < SLOW) {
            return 0;
        }
        long wait = count() < LOCKED ? SLOW_SECONDS : LOCKED_SECONDS;
        long left = lastTry + wait * 1000 - poweredMillis.getAsLong();
        return left <= 0 ? 0 : (left + 999) / 1000;
    }

    void requireNoWait() throws RefusedException {
        long seconds = secondsToWait();
        if (seconds > 0) {
            throw new RefusedException(ResultCode.LOCKED, seconds + " s are left.", 0, seconds);
        }
    }

    /** Counts a try that begins now. */
    void begin() {
        tries.begin();
        lastTry = poweredMillis.getAsLong();
    }

    /** A code verified. */
    void reset() {
        tries.reset();
    }
}
