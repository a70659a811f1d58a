package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The leases of running programs. They live as long as the power and are free again when not renewed.
 *
 * <p>Source: docs/protocol/box.md, section 6.
 */
final class Seats {
    /** Most leases at a time, whatever the licences say. */
    static final int MAX_LEASES = 4096;

    private static final long LIFE_MILLIS = 180_000;

    private final LongSupplier poweredMillis;
    private final SecureRandom random;
    private final Map<Long, Lease> leases = new HashMap<>();

    Seats(LongSupplier poweredMillis, SecureRandom random) {
        this.poweredMillis = poweredMillis;
        this.random = random;
    }

    /** Which licences a program runs on. */
    enum Kind {
        /** Seats are not counted. */
        FREE,
        /** A local licence. */
        LOCAL,
        /** A network licence. */
        NETWORK
    }

    private record Lease(int appId, Kind kind, long end) {}

    int used(int appId, Kind kind) {
        expire();
        return (int) leases.values().stream()
                .filter(lease -> lease.appId() == appId && lease.kind() == kind)
                .count();
    }

    boolean full() {
        expire();
        return leases.size() >= MAX_LEASES;
    }

    long take(int appId, Kind kind) {
        long id;
        do {
            id = random.nextInt() & 0xFFFFFFFFL;
        } while (leases.containsKey(id));
        leases.put(id, lease(appId, kind));
        return id;
    }

    /** Renews a lease and tells its AppID. */
    int renew(long id) throws RefusedException {
        expire();
        Lease held = leases.get(id);
        if (held == null) {
            throw new RefusedException(ResultCode.UNKNOWN_LEASE, "");
        }
        leases.put(id, lease(held.appId(), held.kind()));
        return held.appId();
    }

    void give(long id) throws RefusedException {
        expire();
        if (leases.remove(id) == null) {
            throw new RefusedException(ResultCode.UNKNOWN_LEASE, "");
        }
    }

    void freeAll() {
        leases.clear();
    }

    private Lease lease(int appId, Kind kind) {
        return new Lease(appId, kind, poweredMillis.getAsLong() + LIFE_MILLIS);
    }

    private void expire() {
        long now = poweredMillis.getAsLong();
        leases.values().removeIf(lease -> lease.end() <= now);
    }
}
