package org.rums.virtualbox.firmware;

import java.util.Optional;

/**
 * The time as the box knows it. Immutable.
 *
 * <p>Source: docs/protocol/box.md, section 3.
 *
 * @param latest latest time seen, seconds since 1970
 * @param pending a jump ahead that waits for a second session
 */
record BoxTime(long latest, Optional<Pending> pending) {
    static final BoxTime NEVER = new BoxTime(0, Optional.empty());
    /** A host time further ahead than this is not believed at once. */
    static final long JUMP = 30 * 86_400L;

    private static final long DAY = 86_400L;

    /**
     * A host time far ahead.
     *
     * @param time seconds since 1970
     * @param session in which it was shown; 0 for one before the last power-on
     */
    record Pending(long time, long session) {}

    /** What follows from a host time: the time from now on, and what "now" is. */
    BoxTime seeing(long host, long session) {
        if (host <= latest) {
            return this;
        }
        if (host - latest <= JUMP) {
            return new BoxTime(host, Optional.empty());
        }
        if (pending.isEmpty()
                || host < pending.get().time()
                || host - pending.get().time() >= JUMP) {
            return new BoxTime(latest, Optional.of(new Pending(host, session)));
        }
        boolean later =
                host - pending.get().time() >= DAY && session != pending.get().session();
        return later ? new BoxTime(host, Optional.empty()) : this;
    }

    /** Vendor time, taken by a commit only. */
    BoxTime advancedTo(long vendorTime) {
        return vendorTime <= latest ? this : new BoxTime(vendorTime, pending.filter(p -> p.time() - vendorTime > JUMP));
    }

    BoxTime repairedTo(long time) {
        return new BoxTime(time, Optional.empty());
    }

    boolean suspect() {
        return pending.isPresent();
    }
}
