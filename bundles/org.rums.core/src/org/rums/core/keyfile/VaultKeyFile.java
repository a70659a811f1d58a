package org.rums.core.keyfile;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The file of a vault's key, protected by the vault's passphrase: scrypt (N = 2^17, r = 8, p = 1) and AES-256-CCM.
 *
 * <p>A change of the passphrase replaces this file and nothing else. Source: docs/keys.md, "The vault".
 */
public final class VaultKeyFile {
    /** What the file's magic says. */
    private static final String KIND = "VLT";
    /** Enough for the virtual machine to compile scrypt's loops, some hundredths of a second. */
    private static final ScryptCost PREPARING = new ScryptCost(11);

    private final PassphraseSeal seal;

    private VaultKeyFile(PassphraseSeal seal) {
        this.seal = seal;
    }

    /**
     * As production uses it.
     *
     * @return with the full cost of scrypt
     */
    public static VaultKeyFile standard() {
        return of(ScryptCost.standard());
    }

    /**
     * At a cost.
     *
     * @param cost of a guess
     * @return files written and read at it
     */
    public static VaultKeyFile of(ScryptCost cost) {
        return new VaultKeyFile(cost.seal(KIND, ResultCode.VAULT_DAMAGED));
    }

    /**
     * Loads what reading needs, so that the first file that is read takes no longer than later ones. No file and no
     * secret has to do with it.
     *
     * @throws RefusedException never
     */
    public static void prepare() throws RefusedException {
        PassphraseSeal cheap = PREPARING.seal(KIND, ResultCode.VAULT_DAMAGED);
        char[] nothing = new char[1];
        cheap.open(cheap.seal(0, new byte[Primitives.KEY], nothing, new SecureRandom()), nothing)
                .close();
    }

    /**
     * Writes the file.
     *
     * @param file where to
     * @param key 32 bytes
     * @param passphrase not empty; stays with the caller
     * @param replace whether one that is there may be replaced
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED; what was there before is still there
     */
    public void write(Path file, Secret key, char[] passphrase, boolean replace) throws RefusedException {
        OwnerOnly.write(file, seal.seal(0, key.bytes(), passphrase, new SecureRandom()), replace);
    }

    /**
     * Reads the key.
     *
     * @param file its file
     * @param passphrase as it was written with
     * @return 32 bytes; the caller closes it
     * @throws RefusedException WRONG_PASSPHRASE, VAULT_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public Secret read(Path file, char[] passphrase) throws RefusedException {
        byte[] bytes = OwnerOnly.read(file, PassphraseSeal.MAX_FILE, ResultCode.VAULT_DAMAGED);
        Secret key = seal.open(bytes, passphrase);
        if (key.length() != Primitives.KEY) {
            key.close();
            throw new RefusedException(ResultCode.VAULT_DAMAGED, "(length of the key)");
        }
        return key;
    }
}
