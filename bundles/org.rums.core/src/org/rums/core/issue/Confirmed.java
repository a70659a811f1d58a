package org.rums.core.issue;

import java.util.Optional;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.ConfirmationDetails;
import org.rums.core.code.Transaction;

/**
 * An authentic confirmation. Source: docs/protocol.md, section 8.
 *
 * @param confirmation what the box said
 * @param transaction of which transaction, with the epoch after the update
 * @param code of which code
 * @param details what the file form said further
 */
public record Confirmed(
        ConfirmationCode confirmation,
        Transaction transaction,
        ActivationCode code,
        Optional<ConfirmationDetails> details) {}
