package org.rums.core.session;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.rums.core.key.Secret;

/** An X25519 key pair for one login. Its private part is zeroed on closing. */
final class Ephemeral implements AutoCloseable {
    private final Secret scalar;

    private Ephemeral(Secret scalar) {
        this.scalar = scalar;
    }

    static Ephemeral draw(SecureRandom random) {
        return new Ephemeral(Secret.random(X25519PrivateKeyParameters.KEY_SIZE, random));
    }

    byte[] publicKey() {
        return new X25519PrivateKeyParameters(scalar.bytes())
                .generatePublicKey()
                .getEncoded();
    }

    /** Returns the shared secret, or nothing where it would be all zero because the peer's point has a low order. */
    Optional<Secret> agree(byte[] peer) {
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
