package org.rums.core.code;

import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.StateCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/**
 * The state of a box as it travels, sealed, beside a Transaction Key. Source: docs/protocol.md, section 3.
 *
 * @param latestTime latest time that the box has seen, seconds since 1970
 * @param commitCounter u24
 * @param state the licences, without secrets
 */
public record Snapshot(long latestTime, int commitCounter, LicenceState state) {
    private static final long MAX_TIME = 0xFFFF_FFFFL;
    private static final long MAX_COUNTER = 0xFF_FFFFL;

    /**
     * Reads an opened snapshot.
     *
     * @param bytes CBOR
     * @return the snapshot
     * @throws RefusedException MALFORMED
     */
    public static Snapshot parse(byte[] bytes) throws RefusedException {
        try {
            CborReader in = new CborReader(bytes);
            if (in.readMap() != 3) {
                throw new RefusedException(ResultCode.MALFORMED, "A snapshot has three parts.");
            }
            in.expectKey(1);
            long time = in.readUInt(MAX_TIME);
            in.expectKey(2);
            int counter = (int) in.readUInt(MAX_COUNTER);
            in.expectKey(3);
            LicenceState state = StateCodec.read(in);
            in.end();
            return new Snapshot(time, counter, state);
        } catch (WireException e) {
            throw new RefusedException(ResultCode.MALFORMED, e.getMessage());
        }
    }

    /**
     * Writes the snapshot, to be sealed.
     *
     * @return CBOR
     */
    public byte[] encode() {
        CborWriter out = new CborWriter();
        out.map(3).key(1).uint(latestTime).key(2).uint(commitCounter).key(3);
        StateCodec.write(out, state);
        return out.toByteArray();
    }
}
