package org.rums.core.box;

import java.io.IOException;
import org.rums.core.frame.Answer;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;

/** How a command gets to the box and its answer back: in clear or sealed. */
@FunctionalInterface
interface Line {
    Answer command(int opcode, byte[] body, Deadline deadline, CancelToken cancel) throws IOException;
}
