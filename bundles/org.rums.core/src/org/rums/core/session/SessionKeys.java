package org.rums.core.session;

import java.util.Arrays;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;

/** The keys of one session: 32 bytes for the confirmations, then one key for each direction. Zeroed on closing. */
final class SessionKeys implements AutoCloseable {
    private final Secret all;

    private SessionKeys(Secret all) {
        this.all = all;
    }

    static SessionKeys derive(Secret loginKey, Secret shared, Transcript transcript) {
        byte[] prk = Primitives.extract(loginKey.bytes(), shared.bytes());
        try {
            return new SessionKeys(Secret.owning(Primitives.expand(prk, transcript.info(), 3 * Primitives.KEY)));
        } finally {
            Arrays.fill(prk, (byte) 0);
        }
    }

    byte[] boxConfirmation() {
        return confirmation("box");
    }

    byte[] hostConfirmation() {
        return confirmation("host");
    }

    SealedDirection hostToBox(long channel) {
        return new SealedDirection('h', channel, part(1));
    }

    SealedDirection boxToHost(long channel) {
        return new SealedDirection('b', channel, part(2));
    }

    @Override
    public void close() {
        all.close();
    }

    private byte[] confirmation(String side) {
        try (Secret key = part(0)) {
            return Arrays.copyOf(Primitives.hmac(key.bytes(), Primitives.ascii(side)), Opcode.CONFIRMATION);
        }
    }

    private Secret part(int index) {
        int from = index * Primitives.KEY;
        return Secret.owning(Arrays.copyOfRange(all.bytes(), from, from + Primitives.KEY));
    }
}
