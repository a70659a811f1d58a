package org.rums.core.session;

import java.security.SecureRandom;

/** Gives the same bytes over and over, so that vectors can be repeated. */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;
    private int at;

    FixedRandom(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public void nextBytes(byte[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = bytes[at++ % bytes.length];
        }
    }
}
