package org.rums.core.frame;

import java.util.Arrays;

/** A message whose packets are coming in. The buffer has the announced length, which the caller has checked. */
final class Assembly {
    private final Packet first;
    private final byte[] payload;
    private int filled;
    private int nextSequence;

    /** Starts with an init packet that announces at most {@link Framer#MAX_PAYLOAD} bytes. */
    Assembly(Packet first) {
        this.first = first;
        this.payload = Arrays.copyOf(first.data(), first.length());
        this.filled = Math.min(first.length(), Framer.INIT_DATA);
    }

    long channel() {
        return first.channel();
    }

    boolean isComplete() {
        return filled == payload.length;
    }

    /** Takes a continuation packet of the same channel; false if it is not the next one. */
    boolean add(Packet next) {
        if (next.kind() != nextSequence || isComplete()) {
            return false;
        }
        int part = Math.min(payload.length - filled, Framer.CONTINUATION_DATA);
        System.arraycopy(next.data(), 0, payload, filled, part);
        filled += part;
        nextSequence++;
        return true;
    }

    Message message() {
        return new Message(first.channel(), first.kind(), payload);
    }
}
