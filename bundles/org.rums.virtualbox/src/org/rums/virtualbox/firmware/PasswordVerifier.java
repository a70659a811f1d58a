package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.SCrypt;

/**
 * A salted, slow verifier of an Application Password: salt (16) ‖ scrypt(password, salt, N = 1024, r = 8, p = 1) (32).
 *
 * <p>The parameters are small, 1 MiB and a few milliseconds, since a box is a small computer; the verifier never
 * leaves the box, and tries are delayed by {@link PasswordGate}. Source: docs/protocol.md, section 5.1.
 */
final class PasswordVerifier {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int COST = 1024;
    private static final int BLOCK = 8;

    private PasswordVerifier() {}

    static byte[] make(byte[] password, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] verifier = Arrays.copyOf(salt, SALT + HASH);
        System.arraycopy(hash(password, salt), 0, verifier, SALT, HASH);
        return verifier;
    }

    static boolean fits(byte[] verifier, byte[] password) {
        byte[] salt = Arrays.copyOf(verifier, SALT);
        byte[] expected = Arrays.copyOfRange(verifier, SALT, SALT + HASH);
        return org.bouncycastle.util.Arrays.constantTimeAreEqual(expected, hash(password, salt));
    }

    private static byte[] hash(byte[] password, byte[] salt) {
        return SCrypt.generate(password, salt, COST, BLOCK, 1, HASH);
    }
}
