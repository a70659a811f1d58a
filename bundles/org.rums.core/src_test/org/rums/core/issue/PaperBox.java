package org.rums.core.issue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeFile;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Snapshot;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The cryptographic half of a box: makes Transaction Keys, opens Activation Codes, makes Confirmation Codes. */
final class PaperBox {
    final KeyRing ring;
    final BoxId id;
    private final long epoch;
    private final int generation;
    private final Model model;
    private final SecureRandom random = new SecureRandom();
    private int counter;
    private int commits = 10;

    PaperBox(KeyRing ring, long boxName, Model model, long epoch, int generation) {
        this.ring = ring;
        this.id = new BoxId(ring.developerId(), boxName);
        this.model = model;
        this.epoch = epoch;
        this.generation = generation;
    }

    Transaction open(long mark) {
        return open(++counter, mark);
    }

    Transaction open(int at, long mark) {
        counter = at;
        return new Transaction(id, epoch, generation, at, mark);
    }

    BoxKeys keys(long at) {
        return ring.boxKeys(id.boxName(), at, generation);
    }

    String typedKey(Transaction transaction) throws Exception {
        return CodeReader.typed(Kind.TRANSACTION_KEY, key(transaction).body());
    }

    TransactionKey key(Transaction transaction) {
        try (BoxKeys keys = keys(transaction.epoch())) {
            return TransactionKey.make(transaction, model.code(), 1, false, keys);
        }
    }

    SealedPart snapshot(Transaction transaction) {
        try (BoxKeys keys = keys(transaction.epoch())) {
            byte[] plain = new Snapshot(1_800_000_000L, commits, state()).encode();
            byte[] body = key(transaction).body();
            return SealedPart.seal(SealedPart.Use.SNAPSHOT, id.developerId(), body, plain, keys, random);
        }
    }

    String keyFile(Transaction transaction, SealedPart part) throws Exception {
        CodeFile file = new CodeFile(Kind.TRANSACTION_KEY, key(transaction).body(), Optional.of(part));
        return CodeReader.armoured(file, java.util.Map.of("Box", id.name()));
    }

    void commits(int value) {
        commits = value;
    }

    LicenceState state() {
        Partition suite =
                Partition.of(12, "Suite", new ZoneSizes(64, 64, 0), List.of(new DataObject.UsageCounter(18, 100)));
        return LicenceState.of(model, 0x0102, "LAB-1", List.of(suite), epoch, true);
    }

    UpdateContent content(Transaction transaction, ActivationCode code) throws Exception {
        try (BoxKeys keys = keys(transaction.epoch())) {
            return UpdateContent.parse(code.open(transaction, keys).orElseThrow());
        }
    }

    String confirm(Transaction transaction, ActivationCode code, ResultCode result, boolean last) throws Exception {
        try (BoxKeys keys = keys(transaction.epoch())) {
            ConfirmationCode.Says says = new ConfirmationCode.Says(++commits, last, result, 0, 0);
            byte[] body = ConfirmationCode.make(transaction, code, says, keys).body();
            return CodeReader.typed(Kind.CONFIRMATION_CODE, body);
        }
    }
}
