package org.rums.core.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rums.core.cbor.CborReader;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Limits;
import org.rums.core.licence.StateCodec;
import org.rums.core.licence.StateDigest;
import org.rums.core.result.RefusedException;

/**
 * What a formatted box holds. Source: docs/protocol/box.md, section 5, STATE.
 *
 * @param state the picture of the box, without secrets
 * @param digest names this state, 16 bytes
 * @param free bytes of memory left
 * @param seats seats in use, by AppID ascending
 */
public record BoxContent(LicenceState state, byte[] digest, int free, List<SeatsInUse> seats) {
    private static final int MEMORY = 65_536;

    /**
     * Seats of one partition that are taken now.
     *
     * @param appId AppID
     * @param local local licences in use
     * @param network network licences in use
     */
    public record SeatsInUse(int appId, int local, int network) {}

    /** Copies digest and list. */
    public BoxContent {
        digest = digest.clone();
        seats = List.copyOf(seats);
    }

    static BoxContent read(CborReader in) throws RefusedException {
        in.readMap();
        in.expectKey(1);
        LicenceState state = StateCodec.read(in);
        in.expectKey(2);
        byte[] digest = in.readFixedBytes(StateDigest.LENGTH);
        in.expectKey(3);
        int free = (int) in.readUInt(MEMORY);
        in.expectKey(4);
        List<SeatsInUse> seats = new ArrayList<>();
        for (int left = in.readArray(); left > 0; left--) {
            in.readArray();
            seats.add(new SeatsInUse(
                    (int) in.readUInt(Limits.U16), (int) in.readUInt(Limits.U16), (int) in.readUInt(Limits.U16)));
        }
        in.end();
        return new BoxContent(state, digest, free, seats);
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxContent that
                && state.equals(that.state)
                && Arrays.equals(digest, that.digest)
                && free == that.free
                && seats.equals(that.seats);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }
}
