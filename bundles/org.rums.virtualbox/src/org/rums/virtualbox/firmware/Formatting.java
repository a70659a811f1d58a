package org.rums.virtualbox.firmware;

import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Secret;

/**
 * Whose box it is and the keys that it got at formatting.
 *
 * <p>Source: docs/protocol/box.md, section 1. The secrets are closed when WIPE or REKEY has replaced them.
 *
 * @param box Developer ID and BoxName
 * @param generation format generation, from 1
 * @param keys boxKey of the present epoch and what is below it
 * @param rekey K_rekey
 * @param user login key of the user
 * @param admin login key of the administrator
 */
record Formatting(BoxId box, int generation, BoxKeys keys, Secret rekey, Secret user, Secret admin) {
    Formatting rekeyed(BoxKeys next) {
        return new Formatting(box, generation, next, rekey, user, admin);
    }

    void close() {
        keys.close();
        rekey.close();
        user.close();
        admin.close();
    }
}
