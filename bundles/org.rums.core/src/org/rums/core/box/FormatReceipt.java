package org.rums.core.box;

import java.util.Arrays;

/**
 * What a box answers to FORMAT. Source: docs/protocol/box.md, section 5.
 *
 * @param boxName u32
 * @param receipt proof that the box holds the keys, 16 bytes, verified by the client
 */
public record FormatReceipt(long boxName, byte[] receipt) {
    /** Copies the receipt. */
    public FormatReceipt {
        receipt = receipt.clone();
    }

    @Override
    public byte[] receipt() {
        return receipt.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormatReceipt that && boxName == that.boxName && Arrays.equals(receipt, that.receipt);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(receipt);
    }
}
