package org.rums.core.transport;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/** A point on a monotonic clock by which a call has to end. Immutable. */
public final class Deadline {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LongSupplier nanoTime;
    private final long end;

    private Deadline(LongSupplier nanoTime, long end) {
        this.nanoTime = Objects.requireNonNull(nanoTime);
        this.end = end;
    }

    /** Returns a deadline that lies {@code time} ahead. */
    public static Deadline after(Duration time) {
        return after(time, System::nanoTime);
    }

    /** Returns a deadline that lies {@code time} ahead on a clock of nanoseconds. */
    public static Deadline after(Duration time, LongSupplier nanoTime) {
        return new Deadline(nanoTime, nanoTime.getAsLong() + time.toNanos());
    }

    /** Returns the milliseconds left, rounded up; 0 when the deadline has passed. */
    public long millisLeft() {
        long left = end - nanoTime.getAsLong();
        return left <= 0 ? 0 : (left + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
    }

    /** Returns whether the deadline has passed. */
    public boolean isOver() {
        return millisLeft() == 0;
    }
}
