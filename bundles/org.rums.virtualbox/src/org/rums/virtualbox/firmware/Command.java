package org.rums.virtualbox.firmware;

import org.rums.core.frame.Answer;
import org.rums.core.result.RefusedException;

/** One command of a box; throws {@link org.rums.core.wire.WireException} for a malformed body. */
@FunctionalInterface
interface Command {
    Answer run(Call call, Body body) throws RefusedException;
}
