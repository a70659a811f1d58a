package org.rums.core.frame;

import java.util.ArrayList;
import java.util.List;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteCursor;

/** The service of the framing vectors: 05 echoes, 06 gives n bytes, all else is unknown. Remembers resets. */
public final class EchoService implements DeviceService {
    private final List<Long> resets = new ArrayList<>();

    @Override
    public Answer execute(long channel, int opcode, byte[] body) {
        if (opcode == 0x05) {
            return Answer.ok(body);
        }
        if (opcode != 0x06) {
            return Answer.of(ResultCode.UNKNOWN_COMMAND.number());
        }
        ByteCursor in = new ByteCursor(body);
        return Answer.ok(pattern((int) in.u32()));
    }

    @Override
    public void reset(long channel) {
        resets.add(channel);
    }

    List<Long> resets() {
        return resets;
    }

    /** Returns bytes of which the one at i is i mod 251. */
    public static byte[] pattern(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 251);
        }
        return bytes;
    }
}
