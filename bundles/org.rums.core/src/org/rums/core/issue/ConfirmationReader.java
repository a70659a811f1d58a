package org.rums.core.issue;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.ConfirmationDetails;
import org.rums.core.code.ReadCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Transaction;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/**
 * Finds a Confirmation Code in a text, proves that the box made it for a code of this journal, and books it.
 *
 * <p>Source: docs/protocol.md, section 8.
 */
public final class ConfirmationReader {
    private final KeyRing ring;
    private final IssueJournal journal;
    private final LongSupplier clock;

    /**
     * A reader for one vendor.
     *
     * @param ring the vendor's keys, which stay with the caller
     * @param journal the journal of the ring
     * @param clock vendor time, seconds since 1970
     */
    public ConfirmationReader(KeyRing ring, IssueJournal journal, LongSupplier clock) {
        this.ring = ring;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * An authentic confirmation as it was read.
     *
     * @param code with what was repaired
     * @param confirmed what it says
     */
    public record Reading(ReadCode code, Confirmed confirmed) {}

    /**
     * Reads typed code, file or mail and books nothing yet: repairs that need consent are shown first.
     *
     * @param text what the user sent
     * @return the authentic confirmation
     * @throws RefusedException DAMAGED_TEXT, WRONG_KIND, UNSUPPORTED_VERSION, UNKNOWN_TRANSACTION, FORGED
     */
    public Reading examine(String text) throws RefusedException {
        Confirmed[] found = new Confirmed[1];
        ReadCode code = CodeReader.read(text, Kind.CONFIRMATION_CODE, candidate -> found[0] = verify(candidate));
        return new Reading(code, found[0]);
    }

    /**
     * Reads typed code, file or mail and books it, where no repair needs consent.
     *
     * @param text what the user sent
     * @return the authentic confirmation
     * @throws RefusedException as {@link #examine}; DAMAGED_TEXT where a repair needs consent
     */
    public Confirmed read(String text) throws RefusedException {
        Reading reading = examine(text);
        if (reading.code().needsConsent()) {
            throw new RefusedException(ResultCode.DAMAGED_TEXT, "A repair needs consent.");
        }
        book(reading.confirmed());
        return reading.confirmed();
    }

    private Confirmed verify(ReadCode candidate) throws RefusedException {
        ConfirmationCode confirmation = ConfirmationCode.parse(candidate.body());
        boolean known = false;
        for (TransactionEntry entry : journal.transactions(confirmation.boxName(), confirmation.counter())) {
            known = true;
            for (CodeEntry code : entry.codes()) {
                Optional<Confirmed> confirmed = (code.codeId() & 0xFF) == confirmation.codeIdLow()
                        ? verify(confirmation, entry, ActivationCode.parse(code.body()), candidate.part())
                        : Optional.empty();
                if (confirmed.isPresent()) {
                    return confirmed.get();
                }
            }
        }
        if (!known) {
            throw new RefusedException(
                    ResultCode.UNKNOWN_TRANSACTION,
                    "The journal has no transaction " + confirmation.counter() + " of box "
                            + BoxId.format(confirmation.boxName()) + ".");
        }
        throw new RefusedException(ResultCode.FORGED, "No code of this journal fits the Confirmation Code.");
    }

    private Optional<Confirmed> verify(
            ConfirmationCode confirmation, TransactionEntry entry, ActivationCode code, Optional<SealedPart> part)
            throws RefusedException {
        Request request = entry.request();
        BoxId box = new BoxId(ring.developerId(), request.boxName());
        for (long epoch : ring.epochsWith(confirmation.epochLow())) {
            Transaction transaction =
                    new Transaction(box, epoch, request.generation(), request.counter(), request.mark());
            try (BoxKeys keys = ring.boxKeys(request.boxName(), epoch, request.generation())) {
                if (confirmation.verify(transaction, code, keys)) {
                    return Optional.of(
                            new Confirmed(confirmation, transaction, code, details(confirmation, part, keys)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ConfirmationDetails> details(
            ConfirmationCode confirmation, Optional<SealedPart> part, BoxKeys keys) throws RefusedException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        byte[] opened = part.get()
                .open(SealedPart.Use.DETAILS, ring.developerId(), confirmation.body(), keys)
                .orElseThrow(() -> new RefusedException(
                        ResultCode.FORGED, "The details in the file do not belong to this Confirmation Code."));
        return Optional.of(ConfirmationDetails.parse(opened));
    }

    /**
     * Books a confirmation.
     *
     * @param confirmed as {@link #examine} gave it
     * @throws RefusedException FILE_FAILED
     */
    public void book(Confirmed confirmed) throws RefusedException {
        ConfirmationCode confirmation = confirmed.confirmation();
        ConfirmationEntry entry = new ConfirmationEntry(
                confirmed.code().codeId(),
                confirmation.body(),
                confirmation.result().number(),
                confirmation.last(),
                confirmation.commitCounter(),
                clock.getAsLong());
        journal.batch(() -> {
            record(confirmed, entry);
            return entry;
        });
    }

    /** Confirmation and what follows from it, all or nothing. */
    private void record(Confirmed confirmed, ConfirmationEntry entry) throws RefusedException {
        ConfirmationCode confirmation = confirmed.confirmation();
        Transaction transaction = confirmed.transaction();
        journal.recordConfirmation(transaction.box().boxName(), transaction.counter(), transaction.mark(), entry);
        if (confirmation.result() == ResultCode.OK && wipes(confirmed)) {
            journal.recordWipe(confirmation.boxName(), transaction.generation(), entry.time());
        }
        boolean moved = journal.box(confirmation.boxName())
                .filter(b -> b.generation() == transaction.generation() && b.currentEpoch() != transaction.epoch())
                .isPresent();
        if (moved && confirmation.last()) {
            journal.recordEpoch(confirmation.boxName(), transaction.epoch());
        }
    }

    private boolean wipes(Confirmed confirmed) throws RefusedException {
        Transaction transaction = confirmed.transaction();
        try (BoxKeys keys = ring.boxKeys(transaction.box().boxName(), transaction.epoch(), transaction.generation())) {
            Optional<byte[]> plaintext = confirmed.code().open(transaction, keys);
            return plaintext.isPresent()
                    && UpdateContent.parse(plaintext.get()).items().stream()
                            .anyMatch(item ->
                                    item.special().filter(Special.WIPE::equals).isPresent());
        }
    }
}
