package org.rums.core.keyfile;

import org.rums.core.result.ResultCode;

/** Files of a vault's key that cost nothing to open, for tests of other bundles. */
public final class CheapVaultKeys {
    private CheapVaultKeys() {}

    /** As production uses it, but for the cost of scrypt. */
    public static VaultKeyFile make() {
        return new VaultKeyFile(new PassphraseSeal(VaultKeyFile.KIND, 4, 4, ResultCode.VAULT_DAMAGED));
    }
}
