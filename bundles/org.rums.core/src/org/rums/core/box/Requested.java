package org.rums.core.box;

import org.rums.core.code.TransactionKey;

/**
 * A Transaction Key that a box gave. Source: docs/protocol/box.md, section 2.
 *
 * @param key as it is sent to the vendor
 * @param shownBefore whether it is an earlier one that still waits for its answer
 */
public record Requested(TransactionKey key, boolean shownBefore) {}
