package org.rums.core.code;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;

/**
 * The encrypted addition of a file form: the snapshot of a Transaction Key, the details of a Confirmation Code.
 *
 * <p>Source: docs/protocol.md, sections 3 and 8.
 *
 * @param nonce 12 random bytes, new for each export
 * @param sealed ciphertext and a tag of 16 bytes
 */
public record SealedPart(byte[] nonce, byte[] sealed) {
    /** Bytes of a nonce. */
    public static final int NONCE = 12;
    /** Largest sealed part that a reader takes, bytes. */
    public static final int MAX = 60_000;

    /** Which addition. */
    public enum Use {
        /** The state of the box beside a Transaction Key. */
        SNAPSHOT("RUMS-N1", BoxKeys.Purpose.SNAPSHOT),
        /** What a box says at length beside a Confirmation Code. */
        DETAILS("RUMS-D1", BoxKeys.Purpose.DETAILS);

        private final byte[] domain;
        private final BoxKeys.Purpose purpose;

        Use(String domain, BoxKeys.Purpose purpose) {
            this.domain = Primitives.ascii(domain);
            this.purpose = purpose;
        }

        private byte[] aad(long developerId, byte[] body) {
            return org.bouncycastle.util.Arrays.concatenate(domain, Primitives.u32(developerId), body);
        }
    }

    /** Copies the arrays. */
    public SealedPart {
        nonce = nonce.clone();
        sealed = sealed.clone();
    }

    /**
     * Seals a plaintext to the body beside which it travels.
     *
     * @param use which addition
     * @param developerId u32
     * @param body of the Transaction Key or Confirmation Code
     * @param plaintext CBOR
     * @param keys of the box
     * @param random source of the nonce
     * @return the sealed part
     */
    public static SealedPart seal(
            Use use, long developerId, byte[] body, byte[] plaintext, BoxKeys keys, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed =
                Primitives.seal(keys.key(use.purpose), nonce, use.aad(developerId, body), plaintext, Primitives.TAG);
        return new SealedPart(nonce, sealed);
    }

    /**
     * Opens it.
     *
     * @param use which addition
     * @param developerId u32
     * @param body the body beside which it was found
     * @param keys of the box
     * @return the plaintext, or nothing where it does not belong to that body and key
     */
    public Optional<byte[]> open(Use use, long developerId, byte[] body, BoxKeys keys) {
        return Primitives.open(keys.key(use.purpose), nonce, use.aad(developerId, body), sealed, Primitives.TAG);
    }

    @Override
    public byte[] nonce() {
        return nonce.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedPart part
                && Arrays.equals(nonce, part.nonce)
                && Arrays.equals(sealed, part.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }
}
