package org.rums.core.keyfile;

import org.rums.core.result.ResultCode;

/**
 * How much work a guess at a passphrase is: log2 of scrypt's N, for what is written and the least that is read.
 *
 * <p>Production knows only the {@linkplain #standard() standard}. Source: docs/keys.md, "Passphrase-protected files".
 */
public final class ScryptCost {
    private static final int STANDARD = 17;

    private final int log2;

    ScryptCost(int log2) {
        this.log2 = log2;
    }

    /**
     * As production uses it.
     *
     * @return N = 2^17: with r = 8, 128 MiB of memory and some tenths of a second
     */
    public static ScryptCost standard() {
        return new ScryptCost(STANDARD);
    }

    /** For key rings and what belongs to them. */
    PassphraseSeal seal(String kind) {
        return seal(kind, ResultCode.KEYRING_DAMAGED);
    }

    PassphraseSeal seal(String kind, ResultCode damage) {
        return new PassphraseSeal(kind, log2, log2, damage);
    }
}
