package org.rums.core.frame;

import java.util.Objects;

/**
 * One message on one channel.
 *
 * @param channel channel id, 0..2^32-1
 * @param command number of {@link Command}, 0..127
 * @param payload at most {@link Framer#MAX_PAYLOAD} bytes; the array is neither copied nor changed
 */
public record Message(long channel, int command, byte[] payload) {
    /** Checks the ranges. */
    public Message {
        Objects.requireNonNull(payload);
        if (channel < 0 || channel > Framer.BROADCAST || command < 0 || command > 0x7F) {
            throw new IllegalArgumentException("channel or command out of range");
        }
        if (payload.length > Framer.MAX_PAYLOAD) {
            throw new IllegalArgumentException("payload of " + payload.length + " bytes");
        }
    }
}
