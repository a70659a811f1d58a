package org.rums.core.frame;

/** Codes of an ERROR report. See {@code docs/protocol/framing.md}, "Errors". */
public enum FrameError {
    /** The command number is unknown. */
    INVALID_COMMAND(0x01),
    /** The announced length is impossible for the command. */
    INVALID_LENGTH(0x03),
    /** A packet came out of sequence. */
    INVALID_SEQUENCE(0x04),
    /** A message was not complete, or not answered, in time. */
    TIMEOUT(0x05),
    /** Another message is being assembled or worked on. */
    BUSY(0x06),
    /** The channel was never opened or is forgotten. */
    INVALID_CHANNEL(0x0B),
    /** There is no sealed session on the channel, or it has just ended. */
    SESSION_ENDED(0x0C),
    /** Anything else, also a code that this version does not know. */
    OTHER(0x7F);

    private final int code;

    FrameError(int code) {
        this.code = code;
    }

    /** Returns the byte on the wire. */
    public int code() {
        return code;
    }

    /** Returns the error of a byte on the wire; {@link #OTHER} if it is unknown. */
    public static FrameError of(int code) {
        for (FrameError error : values()) {
            if (error.code == code) {
                return error;
            }
        }
        return OTHER;
    }
}
