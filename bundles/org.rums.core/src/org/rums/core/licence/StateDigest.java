package org.rums.core.licence;

import java.util.Arrays;
import org.rums.core.key.Primitives;

/** Names one state of one box. Source: docs/protocol.md, section 6. */
public final class StateDigest {
    /** Bytes of a digest. */
    public static final int LENGTH = 16;

    private static final String DOMAIN = "RUMS-P1";

    private StateDigest() {}

    /**
     * Digests a state.
     *
     * @param commitCounter u24
     * @param state the state, of which the public picture counts
     * @return 16 bytes
     */
    public static byte[] of(int commitCounter, LicenceState state) {
        Limits.range(commitCounter, 0, 0xFFFFFF, "commit counter");
        byte[] counter = {(byte) (commitCounter >> 16), (byte) (commitCounter >> 8), (byte) commitCounter};
        return Arrays.copyOf(Primitives.sha256(Primitives.ascii(DOMAIN), counter, StateCodec.encode(state)), LENGTH);
    }
}
