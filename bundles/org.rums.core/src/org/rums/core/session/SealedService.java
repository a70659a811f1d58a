package org.rums.core.session;

import java.util.Optional;
import org.rums.core.frame.Answer;

/** Carries out the commands of a box, whether they came in clear or sealed. See {@code docs/protocol/box.md}. */
public interface SealedService {
    /** Largest answer, result included, that fits under a seal: 65,518 bytes. */
    int MAX_ANSWER = BoxSession.MAX_ANSWER;

    /**
     * Carries a command out. A {@link org.rums.core.wire.WireException} out of it is answered with MALFORMED.
     *
     * @param channel where it came from
     * @param role whose password the sealed session proved; nothing for a command in clear
     * @param opcode 0..255, none of the login and of the transfers
     * @param body all of its body
     * @return the answer, at most {@value #MAX_ANSWER} bytes with its result
     */
    Answer execute(long channel, Optional<Role> role, int opcode, byte[] body);

    /** Drops what is kept for a channel: its session ended or it was opened anew. May come several times. */
    void reset(long channel);
}
