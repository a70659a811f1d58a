package org.rums.core.frame;

/** Carries one complete request out, on the box. */
@FunctionalInterface
public interface Requests {
    /**
     * Carries a request out.
     *
     * @param opcode 0..255, none of {@link Transfer}
     * @param body all of its body
     * @return the answer, at most {@link Transfer#MAX_TOTAL} bytes with its result
     * @throws FrameErrorException if an ERROR report takes the place of an answer
     */
    Answer execute(int opcode, byte[] body) throws FrameErrorException;
}
