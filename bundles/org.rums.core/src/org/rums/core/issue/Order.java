package org.rums.core.issue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rums.core.code.Expiry;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.Model;

/**
 * What the vendor wants a code to do. Source: docs/protocol.md, sections 5 and 7.
 *
 * @param items changes and conditions, in order
 * @param expiry how long the code may be applied
 * @param range the boxes for which it may be issued
 * @param demandsState whether a code may be made only against a known state of the box
 * @param models the models of boxes for which it may be issued
 */
public record Order(
        List<Item> items, Expiry expiry, Optional<NameRange> range, boolean demandsState, Set<Model> models) {
    private static final byte[] DOMAIN = Primitives.ascii("RUMS-O1");

    /** Copies the collections. */
    public Order {
        items = List.copyOf(items);
        models = Set.copyOf(models);
    }

    /** An order for boxes of all models. */
    public Order(List<Item> items, Expiry expiry, Optional<NameRange> range, boolean demandsState) {
        this(items, expiry, range, demandsState, EnumSet.allOf(Model.class));
    }

    /**
     * BoxNames from one to another, both included.
     *
     * @param first lowest
     * @param last highest
     */
    public record NameRange(long first, long last) {
        /**
         * Whether a BoxName lies inside.
         *
         * @param boxName u32
         * @return true from first to last
         */
        public boolean holds(long boxName) {
            return boxName >= first && boxName <= last;
        }
    }

    /**
     * Whether two orders for a transaction are the same: by this tag of items and expiry, without any time. It needs a
     * key, as what an order holds, a password for example, can be short enough to be guessed.
     *
     * @param keys with which the request of the transaction verified, so that they are the same each time it comes in
     * @return 32 bytes
     */
    public byte[] tag(BoxKeys keys) {
        byte[] encoded = ItemCodec.encode(items);
        try {
            return Primitives.hmac(
                    keys.key(BoxKeys.Purpose.ORDER), DOMAIN, new byte[] {(byte) expiry.index()}, encoded);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }
}
