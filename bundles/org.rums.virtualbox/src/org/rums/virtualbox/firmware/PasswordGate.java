package org.rums.virtualbox.firmware;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.CounterLog;

/**
 * Delays tries of Application Passwords, for each partition by itself: after 3 wrong ones in a row 2 s, doubling up to
 * 300 s of powered time. The count is stored in steps of 4, so that one slip costs 4 s at most after a loss of power.
 *
 * <p>Source: docs/protocol/box.md, section 6.
 */
final class PasswordGate {
    /** Of the partition at place 0; the others follow. */
    private static final int FIRST_KEY = CounterLog.PERSISTENT + 0x100;

    private static final int STEP = 4;
    private static final int FREE = 3;
    private static final long FIRST_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 300_000;
    private static final long MOST_DOUBLINGS = 16;

    private final CounterLog log;
    private final LongSupplier poweredMillis;
    private final long poweredOn;
    private final Map<Integer, Tried> tried = new HashMap<>();

    PasswordGate(CounterLog log, LongSupplier poweredMillis) {
        this.log = log;
        this.poweredMillis = poweredMillis;
        this.poweredOn = poweredMillis.getAsLong();
    }

    /** The tries at one password, and since when the delay runs. */
    private record Tried(StoredCount tries, long since) {
        long end() {
            long doublings = Math.min(Math.max(0, tries.count() - FREE), MOST_DOUBLINGS);
            return tries.count() < FREE ? since : since + Math.min(LONGEST_MILLIS, FIRST_MILLIS << doublings);
        }
    }

    void requireNoWait(int place) throws RefusedException {
        long left = at(place).end() - poweredMillis.getAsLong();
        if (left > 0) {
            long seconds = (left + 999) / 1000;
            throw new RefusedException(ResultCode.TRY_LATER, seconds + " s are left.", 0, seconds);
        }
    }

    /** Counts a try that begins now; only {@link #passed} takes it back. */
    void begin(int place) {
        StoredCount tries = at(place).tries();
        tries.begin();
        tried.put(place, new Tried(tries, poweredMillis.getAsLong()));
    }

    void passed(int place) {
        at(place).tries().reset();
    }

    /** Forgets the tries of a formatting that is over. */
    void forgetAll() {
        for (int place = 0; place < Limits.PARTITIONS; place++) {
            passed(place);
        }
    }

    private Tried at(int place) {
        return tried.computeIfAbsent(place, any -> new Tried(new StoredCount(log, FIRST_KEY + place, STEP), poweredOn));
    }
}
