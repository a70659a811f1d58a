package org.rums.core.frame;

import java.util.ArrayList;
import java.util.List;
import org.rums.core.transport.Transport;
import org.rums.core.wire.ByteWriter;

/** Cuts messages into reports. See {@code docs/protocol/framing.md}, "Packets". */
public final class Framer {
    /** The channel on which channels are opened. */
    public static final long BROADCAST = 0xFFFFFFFFL;
    /** Payload bytes in an init packet. */
    public static final int INIT_DATA = 57;
    /** Payload bytes in a continuation packet. */
    public static final int CONTINUATION_DATA = 59;
    /** Largest payload: one init packet and 128 continuation packets. */
    public static final int MAX_PAYLOAD = INIT_DATA + 128 * CONTINUATION_DATA;

    static final int INIT_BIT = 0x80;

    private Framer() {}

    /** Returns the reports of a message, each of 64 bytes, unused bytes zero: 1..129 of them. */
    public static List<byte[]> cut(Message message) {
        byte[] payload = message.payload();
        List<byte[]> reports = new ArrayList<>();
        int done = Math.min(payload.length, INIT_DATA);
        ByteWriter head = new ByteWriter(Transport.REPORT_SIZE)
                .u32(message.channel())
                .u8(message.command() | INIT_BIT)
                .u16(payload.length);
        reports.add(pad(head.bytes(payload, 0, done)));
        for (int sequence = 0; done < payload.length; sequence++) {
            int part = Math.min(payload.length - done, CONTINUATION_DATA);
            ByteWriter next =
                    new ByteWriter(Transport.REPORT_SIZE).u32(message.channel()).u8(sequence);
            reports.add(pad(next.bytes(payload, done, part)));
            done += part;
        }
        return reports;
    }

    private static byte[] pad(ByteWriter report) {
        return report.zeros(Transport.REPORT_SIZE - report.size()).toByteArray();
    }
}
