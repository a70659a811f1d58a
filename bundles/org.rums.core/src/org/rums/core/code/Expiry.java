package org.rums.core.code;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a code may be applied: one of the steps that a code can carry. Source: docs/protocol.md, section 4.2.
 *
 * @param index place in the table, 0 (none) to 44
 */
public record Expiry(int index) {
    /** A code that does not expire. */
    public static final Expiry NONE = new Expiry(0);

    private static final List<Duration> STEPS = steps();

    /** Checks the range. */
    public Expiry {
        if (index < 0 || index > 44) {
            throw new IllegalArgumentException("expiry index " + index);
        }
    }

    private static List<Duration> steps() {
        List<Duration> steps = new ArrayList<>();
        steps.add(Duration.ZERO);
        for (int hours : new int[] {1, 2, 3, 4, 6, 8, 12, 18}) {
            steps.add(Duration.ofHours(hours));
        }
        for (int days = 1; days <= 31; days++) {
            steps.add(Duration.ofDays(days));
        }
        for (int days : new int[] {45, 60, 90, 180, 365}) {
            steps.add(Duration.ofDays(days));
        }
        return List.copyOf(steps);
    }

    /**
     * All steps that exist, for an editor to offer.
     *
     * @return durations, shortest first, without "none"
     */
    public static List<Duration> choices() {
        return STEPS.subList(1, STEPS.size());
    }

    /**
     * The step of exactly this length.
     *
     * @param duration a duration; zero means none
     * @return the step, or nothing where the table has none
     */
    public static Optional<Expiry> of(Duration duration) {
        int at = STEPS.indexOf(duration);
        return at < 0 ? Optional.empty() : Optional.of(new Expiry(at));
    }

    /**
     * Reads an index from a code.
     *
     * @param index 6 bits
     * @return the step, or nothing for a value beyond the table
     */
    public static Optional<Expiry> ofIndex(int index) {
        return index >= 0 && index < STEPS.size() ? Optional.of(new Expiry(index)) : Optional.empty();
    }

    /**
     * How long.
     *
     * @return zero for none
     */
    public Duration duration() {
        return STEPS.get(index);
    }

    /**
     * The last second at which a code may be applied.
     *
     * @param vendorTime seconds since 1970
     * @return seconds since 1970, or nothing where it never expires
     */
    public Optional<Long> end(long vendorTime) {
        return index == 0
                ? Optional.empty()
                : Optional.of(vendorTime + duration().toSeconds());
    }

    /**
     * Whether a code has expired.
     *
     * @param vendorTime of the code, seconds since 1970
     * @param now seconds since 1970
     * @return true after the last second
     */
    public boolean over(long vendorTime, long now) {
        return end(vendorTime).filter(end -> now > end).isPresent();
    }
}
