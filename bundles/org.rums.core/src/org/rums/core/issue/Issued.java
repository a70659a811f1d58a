package org.rums.core.issue;

import java.util.Optional;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Transaction;
import org.rums.core.licence.Outcome;

/**
 * A code that may leave: it stands in the journal. Source: docs/protocol.md, section 7.
 *
 * @param transaction which transaction it answers
 * @param code the Activation Code
 * @param vendorTime seconds since 1970
 * @param expiryDate last second at which it may be applied; 0 for none
 * @param again whether it had been issued before and these are the same bytes
 * @param outcome what it does to the snapshot that came with the request, where there was one
 */
public record Issued(
        Transaction transaction,
        ActivationCode code,
        long vendorTime,
        long expiryDate,
        boolean again,
        Optional<Outcome> outcome) {}
