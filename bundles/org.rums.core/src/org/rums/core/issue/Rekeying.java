package org.rums.core.issue;

import java.util.List;
import java.util.Optional;
import org.rums.core.code.Expiry;
import org.rums.core.code.RekeySeal;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.licence.Item;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Orders that bring a box to the newest epoch. Source: docs/protocol.md, section 5.3. */
public final class Rekeying {
    private Rekeying() {}

    /**
     * The order that rekeys the box of a request.
     *
     * @param request authentic
     * @param ring with the new epoch
     * @param root the rekey root, which stays with the caller
     * @param expiry how long the code may be applied
     * @return an order with one REKEY
     * @throws RefusedException WRONG_EPOCH where the box has the newest epoch already
     */
    public static Order order(VerifiedRequest request, KeyRing ring, RekeyRoot root, Expiry expiry)
            throws RefusedException {
        long epoch = ring.newestEpoch();
        if (request.transaction().epoch() >= epoch) {
            throw new RefusedException(ResultCode.WRONG_EPOCH, "The box has the newest epoch, " + epoch + ", already.");
        }
        int generation = request.transaction().generation();
        try (BoxKeys fresh = ring.boxKeys(request.key().boxName(), epoch, generation);
                Secret rekey = root.keyOf(request.transaction().box(), generation)) {
            byte[] blob = RekeySeal.seal(request.transaction(), epoch, fresh.boxKey(), rekey.bytes());
            return new Order(List.of(new Item.Rekey(epoch, blob)), expiry, Optional.empty(), false);
        }
    }
}
