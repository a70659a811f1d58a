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
    static final PassphraseSeal SEAL = PassphraseSeal.of("RNG");

    private KeyRingFile() {}

    /**
     * Writes the file of a new key ring.
     *
     * @param file where no file is yet
     * @param ring the ring
     * @param passphrase not empty
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static void write(Path file, KeyRing ring, char[] passphrase) throws RefusedException {
        write(SEAL, file, ring, passphrase);
    }

    /**
     * Reads a key ring.
     *
     * @param file its file
     * @param passphrase as it was written with
     * @return the ring; the caller closes it
     * @throws RefusedException WRONG_PASSPHRASE, KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static KeyRing read(Path file, char[] passphrase) throws RefusedException {
        return read(SEAL, file, passphrase);
    }

    /**
     * Whose key ring a file holds, told without the passphrase and therefore not authentic.
     *
     * @param file its file
     * @return the Developer ID, u32
     * @throws RefusedException KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static long developerId(Path file) throws RefusedException {
        return developerId(SEAL, file);
    }

    static void write(PassphraseSeal seal, Path file, KeyRing ring, char[] passphrase) throws RefusedException {
        OwnerOnly.write(file, sealed(seal, ring, passphrase), false);
    }

    /** Replaces the file of a ring with the same Developer ID; {@link KeyRingChange} sees to it that nobody else does. */
    static void replace(PassphraseSeal seal, Path file, KeyRing ring, char[] passphrase) throws RefusedException {
        long present = developerId(seal, file);
        if (present != ring.developerId()) {
            throw new RefusedException(EvaluationKeys.mismatch(present, ring.developerId()), file.toString());
        }
        OwnerOnly.write(file, sealed(seal, ring, passphrase), true);
    }

    static KeyRing read(PassphraseSeal seal, Path file, char[] passphrase) throws RefusedException {
        return opened(seal, bytes(file), passphrase);
    }

    static KeyRing opened(PassphraseSeal seal, byte[] bytes, char[] passphrase) throws RefusedException {
        try (Secret content = seal.open(bytes, passphrase)) {
            KeyRing ring = KeyCodec.ring(content);
            if (ring.developerId() != seal.developerId(bytes)) {
                ring.close();
                throw new RefusedException(ResultCode.KEYRING_DAMAGED, "(Developer ID)");
            }
            return ring;
        }
    }

    static long developerId(PassphraseSeal seal, Path file) throws RefusedException {
        return seal.developerId(bytes(file));
    }

    static byte[] bytes(Path file) throws RefusedException {
        return OwnerOnly.read(file, PassphraseSeal.MAX_FILE, ResultCode.KEYRING_DAMAGED);
    }

    private static byte[] sealed(PassphraseSeal seal, KeyRing ring, char[] passphrase) {
        try (Secret content = KeyCodec.ring(ring)) {
            return seal.seal(ring.developerId(), content.bytes(), passphrase, new SecureRandom());
        }
    }
}
