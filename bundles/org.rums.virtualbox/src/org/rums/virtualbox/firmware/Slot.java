package org.rums.virtualbox.firmware;

import java.util.Optional;
import org.rums.core.code.Transaction;

/**
 * An open transaction.
 *
 * <p>Source: docs/protocol/box.md, sections 1 and 2.
 *
 * @param counter transaction counter, u24
 * @param mark u32
 * @param epoch of the box when it was made
 * @param key body of the Transaction Key, 22 bytes
 * @param refusal what the box last said of a code that verified but could not be carried out
 */
record Slot(int counter, long mark, long epoch, byte[] key, Optional<Answered> refusal) {
    /** The transaction as codes are bound to it. */
    Transaction transaction(Formatting formatting) {
        return new Transaction(formatting.box(), epoch, formatting.generation(), counter, mark);
    }

    Slot refused(Answered with) {
        return new Slot(counter, mark, epoch, key, Optional.of(with));
    }
}
