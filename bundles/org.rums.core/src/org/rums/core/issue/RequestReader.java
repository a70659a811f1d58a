package org.rums.core.issue;

import java.util.Optional;
import java.util.function.LongToIntFunction;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ReadCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Snapshot;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/**
 * Finds a Transaction Key in a text and proves that a box of this vendor made it. Source: docs/protocol.md, section 3.
 *
 * <p>Nothing is written; the keys that are derived on the way go on with the request, so that no key is derived twice.
 */
public final class RequestReader {
    private final KeyRing ring;
    private final LongToIntFunction generations;
    private final int vendorHint;

    /**
     * A reader for one vendor.
     *
     * @param ring the vendor's keys, which stay with the caller
     * @param generations format generation of a BoxName, 1 where it is not known
     */
    public RequestReader(KeyRing ring, LongToIntFunction generations) {
        this.ring = ring;
        this.generations = generations;
        this.vendorHint = TransactionKey.vendorHint(ring.developerId());
    }

    /**
     * Reads typed key, file or mail.
     *
     * @param text what the user sent
     * @return the reading with its repairs and the authentic request, which the caller closes
     * @throws RefusedException DAMAGED_TEXT, WRONG_KIND, UNSUPPORTED_VERSION, OTHER_VENDOR, WRONG_EPOCH, FORGED
     */
    public Reading read(String text) throws RefusedException {
        VerifiedRequest[] found = new VerifiedRequest[1];
        ReadCode code = CodeReader.read(
                text, Kind.TRANSACTION_KEY, candidate -> found[0] = verify(candidate.body(), candidate.part()));
        return new Reading(code, found[0]);
    }

    /**
     * What came of a text.
     *
     * @param code the reading with what was repaired
     * @param request the authentic request
     */
    public record Reading(ReadCode code, VerifiedRequest request) {}

    /**
     * Verifies a body.
     *
     * @param body 22 bytes
     * @param part the sealed snapshot, if any
     * @return the request, which the caller closes
     * @throws RefusedException UNSUPPORTED_VERSION, MALFORMED, OTHER_VENDOR, WRONG_EPOCH, FORGED
     */
    public VerifiedRequest verify(byte[] body, Optional<SealedPart> part) throws RefusedException {
        TransactionKey key = TransactionKey.parse(body);
        if (key.vendorHint() != vendorHint) {
            throw new RefusedException(ResultCode.OTHER_VENDOR, "");
        }
        BoxId box = new BoxId(ring.developerId(), key.boxName());
        int generation = generations.applyAsInt(key.boxName());
        boolean held = false;
        for (long epoch : ring.epochsWith(key.epochLow())) {
            held = true;
            BoxKeys keys = ring.boxKeys(key.boxName(), epoch, generation);
            if (key.verify(ring.developerId(), epoch, keys)) {
                Transaction transaction = new Transaction(box, epoch, generation, key.counter(), key.mark());
                return withSnapshot(key, transaction, part, keys);
            }
            keys.close();
        }
        if (!held) {
            throw new RefusedException(
                    ResultCode.WRONG_EPOCH, "This key ring has no epoch that ends in " + key.epochLow() + " mod 16.");
        }
        throw new RefusedException(ResultCode.FORGED, "No box of this key ring made this Transaction Key.");
    }

    private VerifiedRequest withSnapshot(
            TransactionKey key, Transaction transaction, Optional<SealedPart> part, BoxKeys keys)
            throws RefusedException {
        if (part.isEmpty()) {
            return new VerifiedRequest(key, transaction, Optional.empty(), keys);
        }
        Optional<byte[]> opened = part.get().open(SealedPart.Use.SNAPSHOT, ring.developerId(), key.body(), keys);
        if (opened.isEmpty()) {
            keys.close();
            throw new RefusedException(
                    ResultCode.FORGED, "The state in the file does not belong to this Transaction Key.");
        }
        try {
            return new VerifiedRequest(key, transaction, Optional.of(Snapshot.parse(opened.get())), keys);
        } catch (RefusedException e) {
            keys.close();
            throw e;
        }
    }
}
