package org.rums.core.frame;

/** What a box does with complete requests; one call at a time. See {@code docs/protocol/framing.md}, "The box". */
public interface DeviceService {
    /**
     * Carries a request out. A {@link org.rums.core.wire.WireException} out of it is answered with MALFORMED.
     *
     * @param channel where it came from; a channel proves nothing of who sent it
     * @param opcode 0..255, none of {@link Transfer}
     * @param body all of its body
     * @return the answer, at most {@link Transfer#MAX_TOTAL} bytes with its result
     * @throws FrameErrorException if an ERROR report takes the place of an answer
     */
    Answer execute(long channel, int opcode, byte[] body) throws FrameErrorException;

    /** Drops what is kept for a channel: it was opened anew, broke the framing, or was forgotten. */
    void reset(long channel);
}
