package org.rums.core.frame;

/** Command numbers of init packets, without the high bit. See {@code docs/protocol/framing.md}, "Commands". */
public final class Command {
    /** Echo: the box sends the payload back. */
    public static final int PING = 0x01;
    /** One request to the box, or its answer. */
    public static final int MSG = 0x03;
    /** Opens a channel, or starts an open one anew. */
    public static final int INIT = 0x06;
    /** The host wants the running request to end. */
    public static final int CANCEL = 0x11;
    /** The box is still at work; one byte of status. */
    public static final int KEEPALIVE = 0x3B;
    /** The box refuses; one byte of {@link FrameError}. */
    public static final int ERROR = 0x3F;

    private Command() {}
}
