package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.Secret;
import org.rums.core.licence.Model;

/**
 * What a unit gets at the factory and keeps for ever.
 *
 * <p>Source: docs/protocol/box.md, section 1.
 *
 * @param factoryKey X25519 private key, 32 bytes
 * @param id unit id, 8 bytes
 * @param model its model
 */
record Unit(Secret factoryKey, byte[] id, Model model) {
    static final int ID = 8;

    static Unit manufacture(Model model, SecureRandom random) {
        byte[] id = new byte[ID];
        random.nextBytes(id);
        return new Unit(Secret.random(AgreementKey.BYTES, random), id, model);
    }

    /** The factory key for agreeing, which the caller closes. */
    AgreementKey factory() {
        return AgreementKey.owning(factoryKey.copy());
    }

    /** The public half of the factory key, 32 bytes. */
    byte[] factoryPublic() {
        try (AgreementKey pair = factory()) {
            return pair.publicKey();
        }
    }
}
