package org.rums.core.frame;

import java.util.Arrays;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;

/**
 * What a box says of itself in the answer to INIT. See {@code docs/protocol/framing.md}, "INIT".
 *
 * @param protocol version of the framing, 0..255; this is version {@link #PROTOCOL}
 * @param firmware version of the firmware, 0..65535
 * @param capabilities bits {@link #LARGE_TRANSFERS} and {@link #SEALED_LOGIN}; others are ignored
 */
public record DeviceInfo(int protocol, int firmware, int capabilities) {
    /** The protocol version of this implementation. */
    public static final int PROTOCOL = 1;
    /** Capability: BEGIN, PUT, END and GET are understood. */
    public static final int LARGE_TRANSFERS = 0x01;
    /** Capability: LOGIN_BEGIN, LOGIN_FINISH and SEALED are understood. */
    public static final int SEALED_LOGIN = 0x02;

    static final int NONCE_LENGTH = 8;
    static final int ANSWER_LENGTH = 20;
    private static final byte[] MAGIC = {'R', 'U', 'M', 'S'};

    /** Returns the payload of an answer to INIT. */
    byte[] encode(byte[] nonce, long channel) {
        return new ByteWriter(ANSWER_LENGTH)
                .bytes(nonce)
                .u32(channel)
                .bytes(MAGIC)
                .u8(protocol)
                .u16(firmware)
                .u8(capabilities)
                .toByteArray();
    }

    /** Returns whether the bytes from {@code in} start with the magic, and passes over it. */
    static boolean readMagic(ByteCursor in) {
        return Arrays.equals(MAGIC, in.bytes(MAGIC.length));
    }

    static DeviceInfo read(ByteCursor in) {
        return new DeviceInfo(in.u8(), in.u16(), in.u8());
    }
}
