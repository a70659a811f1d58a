package org.rums.cli.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.ReadCode;
import org.rums.core.code.Snapshot;
import org.rums.core.code.Transaction;
import org.rums.core.code.UpdateContent;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.CodeEntry;
import org.rums.core.issue.JournalView;
import org.rums.core.issue.Request;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.TransactionEntry;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.LicenceState;
import org.rums.core.result.RefusedException;

/**
 * A key ring that can tell about codes, with its journal where it is at hand.
 *
 * @param ring the keys, closed with this
 * @param journal closed with this
 */
public record KeyHolder(KeyRing ring, Optional<JournalView> journal) implements AutoCloseable {
    /**
     * What is known of an authentic code.
     *
     * @param vendor whose keys
     * @param transaction of which transaction
     * @param content what an Activation Code says
     * @param state the state that came with a file
     */
    public record Known(
            String vendor, Transaction transaction, Optional<UpdateContent> content, Optional<LicenceState> state) {}

    /**
     * Verifies a code.
     *
     * @param code as it was read
     * @return what is known of it, or nothing
     * @throws RefusedException why it is not authentic by this ring
     */
    public Optional<Known> verify(ReadCode code) throws RefusedException {
        return switch (code.kind()) {
            case TRANSACTION_KEY -> transactionKey(code);
            case ACTIVATION_CODE -> activationCode(ActivationCode.parse(code.body()));
            case CONFIRMATION_CODE -> confirmationCode(ConfirmationCode.parse(code.body()));
        };
    }

    private Optional<Known> transactionKey(ReadCode code) throws RefusedException {
        RequestReader reader = new RequestReader(
                ring,
                name -> journal.flatMap(j -> j.box(name))
                        .map(BoxEntry::generation)
                        .orElse(1));
        try (VerifiedRequest request = reader.verify(code.body(), code.part())) {
            Optional<LicenceState> state = request.snapshot().map(Snapshot::state);
            return Optional.of(new Known(ring.vendor(), request.transaction(), Optional.empty(), state));
        }
    }

    private Optional<Known> activationCode(ActivationCode code) throws RefusedException {
        for (TransactionEntry entry : entries()) {
            for (CodeEntry made : entry.codes()) {
                if (Arrays.equals(made.body(), code.body())) {
                    return Optional.of(opened(entry.request(), code));
                }
            }
        }
        return Optional.empty();
    }

    private Known opened(Request request, ActivationCode code) throws RefusedException {
        Transaction transaction = transaction(request, request.epoch());
        try (BoxKeys keys = ring.boxKeys(request.boxName(), request.epoch(), request.generation())) {
            Optional<byte[]> plaintext = code.open(transaction, keys);
            Optional<UpdateContent> content =
                    plaintext.isPresent() ? Optional.of(UpdateContent.parse(plaintext.get())) : Optional.empty();
            return new Known(ring.vendor(), transaction, content, Optional.empty());
        }
    }

    private Optional<Known> confirmationCode(ConfirmationCode code) throws RefusedException {
        for (TransactionEntry entry : entries()) {
            Request request = entry.request();
            if (request.boxName() != code.boxName() || request.counter() != code.counter()) {
                continue;
            }
            for (long epoch : ring.epochsWith(code.epochLow())) {
                Transaction transaction = transaction(request, epoch);
                if (verifies(code, entry, transaction)) {
                    return Optional.of(new Known(ring.vendor(), transaction, Optional.empty(), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean verifies(ConfirmationCode code, TransactionEntry entry, Transaction transaction)
            throws RefusedException {
        try (BoxKeys keys = ring.boxKeys(transaction.box().boxName(), transaction.epoch(), transaction.generation())) {
            for (CodeEntry made : entry.codes()) {
                if (code.verify(transaction, ActivationCode.parse(made.body()), keys)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Transaction transaction(Request request, long epoch) {
        BoxId box = new BoxId(ring.developerId(), request.boxName());
        return new Transaction(box, epoch, request.generation(), request.counter(), request.mark());
    }

    private List<TransactionEntry> entries() throws RefusedException {
        List<TransactionEntry> entries = new ArrayList<>();
        if (journal.isPresent()) {
            journal.get().eachTransaction(entries::add);
        }
        return entries;
    }

    @Override
    public void close() throws RefusedException {
        ring.close();
        if (journal.isPresent()) {
            journal.get().close();
        }
    }
}
