package org.rums.core.issue;

import java.util.Optional;
import org.rums.core.code.Snapshot;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxKeys;

/**
 * A Transaction Key that was found authentic, with the keys to answer it. Source: docs/protocol.md, section 3.
 *
 * @param key what the box said
 * @param transaction which transaction, with full epoch and generation
 * @param snapshot the state of the box, where the file form carried it
 * @param keys of the box; closed with this
 */
public record VerifiedRequest(TransactionKey key, Transaction transaction, Optional<Snapshot> snapshot, BoxKeys keys)
        implements AutoCloseable {
    @Override
    public void close() {
        keys.close();
    }
}
