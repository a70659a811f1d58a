package org.rums.core.frame;

import java.io.IOException;
import java.util.Objects;

/**
 * An ERROR report: the box sent one, or a service of the box wants one sent in the place of an answer. The request
 * was not carried out. See {@code docs/protocol/framing.md}, "Errors".
 */
public final class FrameErrorException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FrameError error;

    /** Creates the exception for one code. */
    public FrameErrorException(FrameError error) {
        super("the box answered with the error " + error);
        this.error = Objects.requireNonNull(error);
    }

    /** Returns the code. */
    public FrameError error() {
        return error;
    }
}
