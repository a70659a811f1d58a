package org.rums.core.frame;

import org.rums.core.transport.Transport;
import org.rums.core.wire.ByteCursor;

/**
 * One report taken apart. Of an init packet {@code kind} is the command and {@code length} the announced length; of
 * a continuation packet {@code kind} is the sequence and {@code length} 0.
 */
record Packet(long channel, boolean init, int kind, int length, byte[] data) {
    /** Takes a report of exactly 64 bytes apart; every content is accepted. */
    static Packet parse(byte[] report) {
        if (report.length != Transport.REPORT_SIZE) {
            throw new IllegalArgumentException("report of " + report.length + " bytes");
        }
        ByteCursor in = new ByteCursor(report);
        long channel = in.u32();
        int head = in.u8();
        boolean init = head >= Framer.INIT_BIT;
        int length = init ? in.u16() : 0;
        return new Packet(channel, init, head & 0x7F, length, in.rest());
    }
}
