package org.rums.ui.internal.profile.overview;

import java.time.Duration;

/** Durations as the user reads them. */
final class Durations {
    private Durations() {}

    static String say(Duration duration) {
        return duration.toDays() > 0
                ? OverviewMessages.format(OverviewMessages.Days, duration.toDays())
                : OverviewMessages.format(OverviewMessages.Hours, duration.toHours());
    }
}
