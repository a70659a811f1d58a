package org.rums.core.code;

import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.StateCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/**
 * What a box says at length beside a Confirmation Code in a file. Source: docs/protocol.md, section 8.
 *
 * @param time of the box, seconds since 1970
 * @param detail English text of at most 200 bytes, perhaps empty
 * @param after the state after the update
 */
public record ConfirmationDetails(long time, String detail, LicenceState after) {
    /** Bytes of the longest detail. */
    public static final int MAX_DETAIL = 200;

    private static final long MAX_TIME = 0xFFFF_FFFFL;

    /**
     * Reads opened details.
     *
     * @param bytes CBOR
     * @return the details
     * @throws RefusedException MALFORMED
     */
    public static ConfirmationDetails parse(byte[] bytes) throws RefusedException {
        try {
            CborReader in = new CborReader(bytes);
            if (in.readMap() != 3) {
                throw new RefusedException(ResultCode.MALFORMED, "The details have three parts.");
            }
            in.expectKey(1);
            long time = in.readUInt(MAX_TIME);
            in.expectKey(2);
            String detail = in.readText(MAX_DETAIL);
            in.expectKey(3);
            LicenceState after = StateCodec.read(in);
            in.end();
            return new ConfirmationDetails(time, detail, after);
        } catch (WireException e) {
            throw new RefusedException(ResultCode.MALFORMED, e.getMessage());
        }
    }

    /**
     * Writes the details, to be sealed.
     *
     * @return CBOR
     */
    public byte[] encode() {
        CborWriter out = new CborWriter();
        out.map(3).key(1).uint(time).key(2).text(detail).key(3);
        StateCodec.write(out, after);
        return out.toByteArray();
    }
}
