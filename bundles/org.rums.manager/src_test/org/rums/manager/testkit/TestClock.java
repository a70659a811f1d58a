package org.rums.manager.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class TestClock implements InstantSource {
    private Instant now = Instant.parse("2027-01-15T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it. */
    public void move(Duration time) {
        now = now.plus(time);
    }
}
