package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;

class VaultKeyFileTest {
    private static final char[] PASSPHRASE = "correct horse".toCharArray();

    @TempDir
    Path folder;

    private final Secret key = Secret.random(32, new SecureRandom());

    @Test
    void theKeyComesBackAtFullCostAndTheCostIsInTheFile() throws Exception {
        Path file = folder.resolve("vault.key");
        VaultKeyFile.standard().write(file, key, PASSPHRASE, false);
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {17, 8, 1}, Arrays.copyOfRange(bytes, 12, 15));
        try (Secret read = VaultKeyFile.standard().read(file, PASSPHRASE)) {
            assertArrayEquals(key.bytes(), read.bytes());
        }
        VaultKeyFile.standard().write(file, key, "another".toCharArray(), true);
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> VaultKeyFile.standard().read(file, PASSPHRASE));
    }

    @Test
    void aWrongPassphraseIsToldApartFromDamage() throws Exception {
        Path file = folder.resolve("vault.key");
        VaultKeyFile cheap = CheapScrypt.vaultKeys();
        cheap.write(file, key, PASSPHRASE, false);
        byte[] good = Files.readAllBytes(file);
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> cheap.read(file, "wrong".toCharArray()));
        assertRefused(ResultCode.EXISTS_ALREADY, () -> cheap.write(file, key, PASSPHRASE, false));
        for (int at = 0; at < good.length; at++) {
            byte[] flipped = good.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            ResultCode expected = at >= 51 && at < 67 ? ResultCode.WRONG_PASSPHRASE : ResultCode.VAULT_DAMAGED;
            assertRefused(expected, () -> cheap.read(file, PASSPHRASE));
            Files.write(file, Arrays.copyOf(good, at));
            assertRefused(ResultCode.VAULT_DAMAGED, () -> cheap.read(file, PASSPHRASE));
        }
        Files.delete(file);
        assertEquals(115, good.length);
        assertRefused(ResultCode.FILE_FAILED, () -> cheap.read(file, PASSPHRASE));
    }

    @Test
    void aCheaperOrDearerScryptIsRefused() throws Exception {
        Path file = folder.resolve("vault.key");
        CheapScrypt.vaultKeys().write(file, key, PASSPHRASE, false);
        assertRefused(ResultCode.VAULT_DAMAGED, () -> VaultKeyFile.standard().read(file, PASSPHRASE));
    }
}
