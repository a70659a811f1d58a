package org.rums.core.key;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * An X25519 key pair: the factory key of a box, or one drawn for a single login or formatting. Its private part is
 * zeroed on closing. Source: docs/protocol/box.md, section 5, FORMAT, and docs/protocol/session.md.
 */
public final class AgreementKey implements AutoCloseable {
    /** Bytes of a public key, and of a private one. */
    public static final int BYTES = X25519PublicKeyParameters.KEY_SIZE;

    private final Secret scalar;

    private AgreementKey(Secret scalar) {
        this.scalar = scalar;
    }

    /**
     * Takes over a private key: it is closed with this pair.
     *
     * @param scalar 32 bytes
     * @return the pair
     */
    public static AgreementKey owning(Secret scalar) {
        return new AgreementKey(scalar);
    }

    /**
     * Draws a pair.
     *
     * @param random source
     * @return the pair
     */
    public static AgreementKey draw(SecureRandom random) {
        return new AgreementKey(Secret.random(BYTES, random));
    }

    /**
     * The public half.
     *
     * @return 32 bytes
     */
    public byte[] publicKey() {
        return new X25519PrivateKeyParameters(scalar.bytes())
                .generatePublicKey()
                .getEncoded();
    }

    /**
     * Agrees with a peer.
     *
     * @param peer its public key, 32 bytes
     * @return the shared secret, which the caller closes, or nothing where it would be all zero because the peer's
     *     point has a low order
     */
    public Optional<Secret> agree(byte[] peer) {
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(new X25519PrivateKeyParameters(scalar.bytes()));
        byte[] shared = new byte[agreement.getAgreementSize()];
        try {
            agreement.calculateAgreement(new X25519PublicKeyParameters(peer), shared, 0);
        } catch (IllegalStateException lowOrder) {
            return Optional.empty();
        }
        return isZero(shared) ? Optional.empty() : Optional.of(Secret.owning(shared));
    }

    @Override
    public void close() {
        scalar.close();
    }

    private static boolean isZero(byte[] bytes) {
        return org.bouncycastle.util.Arrays.constantTimeAreEqual(bytes, new byte[bytes.length]);
    }
}
