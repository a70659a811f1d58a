package org.rums.core.licence;

import java.util.List;
import java.util.Optional;

/**
 * What an update makes of a state.
 *
 * @param after the state after it; after WIPE the state before without its partitions
 * @param writes bytes of memory objects to be written into zones, in order
 * @param touched objects whose hidden content is set, in order
 * @param closeAll whether every other open transaction is voided
 * @param wipe whether the box becomes blank
 * @param allowTimeJump whether vendor time may move the clock by more than 400 days
 * @param rekey the new box key
 * @param clockRepair the repair of the clock
 */
public record Outcome(
        LicenceState after,
        List<ZoneWrite> writes,
        List<Touched> touched,
        boolean closeAll,
        boolean wipe,
        boolean allowTimeJump,
        Optional<Item.Rekey> rekey,
        Optional<Item.ClockRepair> clockRepair) {
    /** Copies the lists. */
    public Outcome {
        writes = List.copyOf(writes);
        touched = List.copyOf(touched);
    }
}
