package org.rums.core.keyfile;

/** Passphrases that cost nothing to try, for tests of other bundles. */
public final class CheapScrypt {
    private CheapScrypt() {}

    /** As production uses it, but for N. */
    public static ScryptCost cost() {
        return new ScryptCost(4);
    }

    /** The file of a vault's key. */
    public static VaultKeyFile vaultKeys() {
        return VaultKeyFile.of(cost());
    }
}
