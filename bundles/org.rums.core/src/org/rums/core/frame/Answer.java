package org.rums.core.frame;

import java.util.Objects;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;

/**
 * The answer to one request: u16 result and a body. See {@code docs/protocol/framing.md}, "Requests and answers".
 *
 * @param status number of a result code, 0..65535; 0 is success
 * @param body CBOR or raw bytes, as the opcode says; neither copied nor changed
 */
public record Answer(int status, byte[] body) {
    /** Success. */
    public static final int OK = 0;
    /** The answer is larger than a message and waits to be fetched by GET; used between the two ends only. */
    public static final int MORE = 1;

    private static final byte[] NOTHING = {};

    /** Checks the range. */
    public Answer {
        Objects.requireNonNull(body);
        if (status < 0 || status > 0xFFFF) {
            throw new IllegalArgumentException("status " + status);
        }
    }

    /** Returns an answer without body. */
    public static Answer of(int status) {
        return new Answer(status, NOTHING);
    }

    /** Returns a successful answer. */
    public static Answer ok(byte[] body) {
        return new Answer(OK, body);
    }

    /**
     * Reads an answer.
     *
     * @throws org.rums.core.wire.WireException if there are fewer than two bytes
     */
    public static Answer parse(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return new Answer(in.u16(), in.rest());
    }

    /** Returns whether the result is success. */
    public boolean isOk() {
        return status == OK;
    }

    /** Returns the bytes on the wire. */
    public byte[] encode() {
        return new ByteWriter(2 + body.length).u16(status).bytes(body).toByteArray();
    }
}
