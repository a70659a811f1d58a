package org.rums.core.issue;

import java.util.List;
import java.util.Optional;

/**
 * All that the journal holds of one transaction (BoxName, counter, mark). Source: docs/protocol.md, section 7.
 *
 * @param request the Transaction Key as it came in first
 * @param finding {@link Finding#KNOWN}, or why clone or rollback is suspected
 * @param codes every code made for it, in order
 * @param confirmations every confirmation of it, in order
 */
public record TransactionEntry(
        Request request, Finding finding, List<CodeEntry> codes, List<ConfirmationEntry> confirmations) {
    /** Copies the lists. */
    public TransactionEntry {
        codes = List.copyOf(codes);
        confirmations = List.copyOf(confirmations);
    }

    /**
     * The confirmation that consumed the mark.
     *
     * @return the first final one, or nothing
     */
    public Optional<ConfirmationEntry> ended() {
        return confirmations.stream().filter(ConfirmationEntry::last).findFirst();
    }

    /**
     * The code with an id.
     *
     * @param codeId u16
     * @return the code, or nothing
     */
    public Optional<CodeEntry> code(int codeId) {
        return codes.stream().filter(c -> c.codeId() == codeId).findFirst();
    }
}
