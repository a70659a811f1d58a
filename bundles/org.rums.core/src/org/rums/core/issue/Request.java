package org.rums.core.issue;

import java.util.Arrays;
import java.util.OptionalInt;
import org.rums.core.code.TransactionKey;

/**
 * A verified Transaction Key as it came in. Source: docs/protocol.md, sections 3 and 7.
 *
 * @param boxName u32
 * @param counter transaction counter, u24
 * @param mark u32
 * @param generation format generation under which it verified
 * @param epoch full epoch under which it verified, u32
 * @param body the Transaction Key, 22 bytes
 * @param commitCounter of its snapshot, u24, where it had one
 * @param time when it came in, a date
 */
public record Request(
        long boxName,
        int counter,
        long mark,
        int generation,
        long epoch,
        byte[] body,
        OptionalInt commitCounter,
        long time) {
    /** Copies the body and checks its length. */
    public Request {
        if (body.length != TransactionKey.BODY) {
            throw new IllegalArgumentException("a Transaction Key has " + TransactionKey.BODY + " bytes");
        }
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Request r
                && boxName == r.boxName
                && counter == r.counter
                && mark == r.mark
                && generation == r.generation
                && epoch == r.epoch
                && time == r.time
                && commitCounter.equals(r.commitCounter)
                && Arrays.equals(body, r.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
