package org.rums.virtualbox.firmware;

import org.rums.virtualbox.flash.CounterLog;

/**
 * A count of tries that outlasts the power and is written once in so many tries: before the try that would exceed what
 * is stored, the next multiple of the step is stored; after power-on the stored value counts. So no cut of the power,
 * not even one between count and check, makes a try free. Source: docs/protocol/box.md, sections 4 and 6.
 */
final class StoredCount {
    private final CounterLog log;
    private final int key;
    private final int step;
    private long count;
    private long stored;

    /**
     * Reads what is stored.
     *
     * @param log where it is kept
     * @param key a persistent one
     * @param step tries that one write is good for
     */
    StoredCount(CounterLog log, int key, int step) {
        this.log = log;
        this.key = key;
        this.step = step;
        this.stored = log.get(key).orElse(0);
        this.count = stored;
    }

    long count() {
        return count;
    }

    /** Counts a try that begins now. */
    void begin() {
        if (count + 1 > stored) {
            long ahead = (count / step + 1) * step;
            log.append(key, ahead);
            stored = ahead;
        }
        count++;
    }

    /** A try was right. */
    void reset() {
        log.remove(key);
        stored = 0;
        count = 0;
    }
}
