package org.rums.core.key;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Secret bytes that are zeroed on closing, are never printed and compare in constant time.
 *
 * <p>Source: docs/protocol.md, section 2.
 */
public final class Secret implements AutoCloseable {
    private final byte[] bytes;
    private volatile boolean closed;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes over the given array: it is zeroed on closing and must not be used further by the caller.
     *
     * @param bytes the secret
     * @return its holder
     */
    public static Secret owning(byte[] bytes) {
        return new Secret(bytes);
    }

    /**
     * Copies the given array.
     *
     * @param bytes the secret, which stays with the caller
     * @return a holder of a copy
     */
    public static Secret copyOf(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /**
     * Draws a new secret.
     *
     * @param length number of bytes
     * @param random source
     * @return random bytes
     */
    public static Secret random(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    /**
     * The bytes themselves, not a copy: read them, do not keep or change them.
     *
     * @return the secret
     * @throws IllegalStateException when it has been closed
     */
    public byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("the secret has been closed");
        }
        return bytes;
    }

    /**
     * An independent holder of the same secret.
     *
     * @return a copy with a life of its own
     */
    public Secret copy() {
        return new Secret(bytes().clone());
    }

    /**
     * Number of bytes.
     *
     * @return the length
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Compares in constant time.
     *
     * @param other another secret
     * @return whether the bytes are the same
     */
    public boolean sameAs(Secret other) {
        return org.bouncycastle.util.Arrays.constantTimeAreEqual(bytes(), other.bytes());
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret[" + bytes.length + " bytes]";
    }
}
