package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
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
        return new Unit(Secret.owning(new X25519PrivateKeyParameters(random).getEncoded()), id, model);
    }

    /** The public half of the factory key, 32 bytes. */
    byte[] factoryPublic() {
        return new X25519PrivateKeyParameters(factoryKey.bytes())
                .generatePublicKey()
                .getEncoded();
    }
}
