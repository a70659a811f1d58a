package org.rums.core.frame;

/** Opcodes and limits of transfers larger than one message. See {@code docs/protocol/framing.md}, "Transfers". */
public final class Transfer {
    /** Announces a request: u8 target opcode, u32 length of its body. */
    public static final int BEGIN = 0x70;
    /** Carries a part of the body: u32 offset, bytes. */
    public static final int PUT = 0x71;
    /** Carries the request out. */
    public static final int END = 0x72;
    /** Fetches a part of an answer: u32 offset. */
    public static final int GET = 0x73;
    /** Largest body of a request, and largest answer with its result, in bytes. */
    public static final int MAX_TOTAL = 65_536;

    /** Bytes of a body in one PUT. */
    static final int PUT_DATA = Framer.MAX_PAYLOAD - 5;
    /** Bytes of an answer in one answer to GET. */
    static final int GET_DATA = Framer.MAX_PAYLOAD - 2;

    private Transfer() {}

    /** Returns whether an opcode is one of the four. */
    public static boolean isTransfer(int opcode) {
        return opcode >= BEGIN && opcode <= GET;
    }
}
