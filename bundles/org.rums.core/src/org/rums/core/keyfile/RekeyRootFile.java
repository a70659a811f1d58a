package org.rums.core.keyfile;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The file of a rekey root, protected like a key ring but a kind of its own: it is kept offline, apart from the ring.
 *
 * <p>Source: docs/protocol.md, sections 2.1 and 5.3, and docs/keys.md.
 */
public final class RekeyRootFile {
    private static final String KIND = "RKR";

    private RekeyRootFile() {}

    /**
     * Writes the file of a new rekey root.
     *
     * @param cost of a guess at the passphrase
     * @param file where no file is yet
     * @param developerId whose, u32
     * @param root the root
     * @param passphrase not empty
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static void write(ScryptCost cost, Path file, long developerId, RekeyRoot root, char[] passphrase)
            throws RefusedException {
        try (Secret content = KeyCodec.root(developerId, root)) {
            OwnerOnly.write(
                    file, cost.seal(KIND).seal(developerId, content.bytes(), passphrase, new SecureRandom()), false);
        }
    }

    /**
     * Reads a rekey root.
     *
     * @param cost that it was written at
     * @param file its file
     * @param developerId whose it has to be, u32
     * @param passphrase as it was written with
     * @return the root; the caller closes it
     * @throws RefusedException EVALUATION_MIXED or OTHER_VENDOR where it belongs to another Developer ID,
     *     WRONG_PASSPHRASE, KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static RekeyRoot read(ScryptCost cost, Path file, long developerId, char[] passphrase)
            throws RefusedException {
        PassphraseSeal seal = cost.seal(KIND);
        byte[] bytes = OwnerOnly.read(file, PassphraseSeal.MAX_FILE, ResultCode.KEYRING_DAMAGED);
        long present = seal.developerId(bytes);
        if (present != developerId) {
            throw new RefusedException(EvaluationKeys.mismatch(present, developerId), file.toString());
        }
        try (Secret content = seal.open(bytes, passphrase)) {
            return KeyCodec.root(developerId, content);
        }
    }
}
