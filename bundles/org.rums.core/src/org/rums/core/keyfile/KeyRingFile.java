package org.rums.core.keyfile;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The file of a key ring, protected by a passphrase: scrypt (N = 2^17, r = 8, p = 1) and AES-256-CCM.
 *
 * <p>Only its owner may read it; it is replaced as a whole or not at all. Passphrases are characters as typed, taken
 * as UTF-8; the caller zeroes them. Source: docs/protocol.md, section 2.1, and docs/keys.md.
 */
public final class KeyRingFile {
    private static final String KIND = "RNG";

    private KeyRingFile() {}

    /**
     * Writes the file of a new key ring.
     *
     * @param cost of a guess at the passphrase
     * @param file where no file is yet
     * @param ring the ring
     * @param passphrase not empty
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static void write(ScryptCost cost, Path file, KeyRing ring, char[] passphrase) throws RefusedException {
        OwnerOnly.write(file, sealed(cost, ring, passphrase), false);
    }

    /**
     * Reads a key ring.
     *
     * @param cost that it was written at
     * @param file its file
     * @param passphrase as it was written with
     * @return the ring; the caller closes it
     * @throws RefusedException WRONG_PASSPHRASE, KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static KeyRing read(ScryptCost cost, Path file, char[] passphrase) throws RefusedException {
        return opened(cost, bytes(file), passphrase);
    }

    /**
     * Whether a file is that of a key ring, whole or damaged, by how it begins.
     *
     * @param file any file
     * @return false for a ring that a colleague shared, too
     * @throws RefusedException KEYRING_DAMAGED where it is larger than any ring, or FILE_FAILED
     */
    public static boolean isOne(Path file) throws RefusedException {
        return ScryptCost.standard().seal(KIND).begins(bytes(file));
    }

    /**
     * Whose key ring a file holds, told without the passphrase and therefore not authentic.
     *
     * @param cost that it was written at
     * @param file its file
     * @return the Developer ID, u32
     * @throws RefusedException KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static long developerId(ScryptCost cost, Path file) throws RefusedException {
        return cost.seal(KIND).developerId(bytes(file));
    }

    /** Replaces the file of a ring with the same Developer ID; {@link KeyRingChange} sees to it that nobody else does. */
    static void replace(ScryptCost cost, Path file, KeyRing ring, char[] passphrase) throws RefusedException {
        long present = developerId(cost, file);
        if (present != ring.developerId()) {
            throw new RefusedException(EvaluationKeys.mismatch(present, ring.developerId()), file.toString());
        }
        OwnerOnly.write(file, sealed(cost, ring, passphrase), true);
    }

    static KeyRing opened(ScryptCost cost, byte[] bytes, char[] passphrase) throws RefusedException {
        PassphraseSeal seal = cost.seal(KIND);
        try (Secret content = seal.open(bytes, passphrase)) {
            KeyRing ring = KeyCodec.ring(content);
            if (ring.developerId() != seal.developerId(bytes)) {
                ring.close();
                throw new RefusedException(ResultCode.KEYRING_DAMAGED, "(Developer ID)");
            }
            return ring;
        }
    }

    static byte[] bytes(Path file) throws RefusedException {
        return OwnerOnly.read(file, PassphraseSeal.MAX_FILE, ResultCode.KEYRING_DAMAGED);
    }

    private static byte[] sealed(ScryptCost cost, KeyRing ring, char[] passphrase) {
        try (Secret content = KeyCodec.ring(ring)) {
            return cost.seal(KIND).seal(ring.developerId(), content.bytes(), passphrase, new SecureRandom());
        }
    }
}
