package org.rums.core.code;

import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;

/**
 * What ties a code to one request of one box. Source: docs/protocol.md, sections 3 and 4.1.
 *
 * @param box which box
 * @param epoch the full epoch of the box's key, u32
 * @param generation the box's format generation, u16
 * @param counter transaction counter, u24
 * @param mark random value of the transaction, u32
 */
public record Transaction(BoxId box, long epoch, int generation, int counter, long mark) {
    /**
     * The match tag that codes of this transaction carry.
     *
     * @return 20 bits
     */
    public int matchTag() {
        return MatchTag.of(box, counter);
    }

    /** Developer ID, BoxName, epoch, counter and mark, 20 bytes. */
    byte[] binding() {
        return org.bouncycastle.util.Arrays.concatenate(new byte[][] {
            Primitives.u32(box.developerId()),
            Primitives.u32(box.boxName()),
            Primitives.u32(epoch),
            Primitives.u32(counter),
            Primitives.u32(mark)
        });
    }
}
