package org.rums.core.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the box's channel state machine wants done after one input.
 *
 * @param reports reports to be sent, in order
 * @param request a complete MSG message to be carried out and answered
 * @param ended channels whose session and pending transfer have to be dropped, before the request is carried out
 * @param cancel true if the host wants the running request to end early
 */
public record Step(List<byte[]> reports, Optional<Message> request, Set<Long> ended, boolean cancel) {
    /** Copies the collections. */
    public Step {
        reports = List.copyOf(reports);
        ended = Set.copyOf(ended);
    }
}
