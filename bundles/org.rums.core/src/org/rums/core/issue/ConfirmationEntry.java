package org.rums.core.issue;

import java.util.Arrays;
import org.rums.core.code.ConfirmationCode;

/**
 * A verified Confirmation Code. Source: docs/protocol.md, sections 7 and 8.
 *
 * @param codeId of the Activation Code that it answers, u16
 * @param body the Confirmation Code, 22 bytes
 * @param result number of the result, 0 to 127
 * @param last whether the mark is consumed ("final")
 * @param commitCounter of the box after it, u24
 * @param time when it came in, a date
 */
public record ConfirmationEntry(int codeId, byte[] body, int result, boolean last, int commitCounter, long time) {
    /** Copies the body and checks its length. */
    public ConfirmationEntry {
        if (body.length != ConfirmationCode.BODY) {
            throw new IllegalArgumentException("a Confirmation Code has " + ConfirmationCode.BODY + " bytes");
        }
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /**
     * Whether this is the confirmation with these bytes.
     *
     * @param other a body
     * @return true where all bytes are the same
     */
    public boolean hasBody(byte[] other) {
        return Arrays.equals(body, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfirmationEntry c
                && codeId == c.codeId
                && result == c.result
                && last == c.last
                && commitCounter == c.commitCounter
                && time == c.time
                && Arrays.equals(body, c.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
