package org.rums.core.issue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rums.core.code.Expiry;
import org.rums.core.code.Transaction;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;

/** A vendor with a journal and one box on paper, and a clock that the test moves. */
final class IssuerDesk implements AutoCloseable {
    static final long START = 1_800_000_000L;

    final KeyRing ring = EvaluationKeys.keyRing();
    final long name;
    long now = START;
    IssueJournal journal;
    PaperBox box;
    private final Path file;

    private IssuerDesk(Path file, IssueJournal journal, long name) {
        this.file = file;
        this.journal = journal;
        this.name = name;
        this.box = new PaperBox(ring, name, Model.XS, 1, 1);
    }

    /** A new journal, and a box formatted by it. */
    static IssuerDesk in(Path folder) throws Exception {
        Path file = folder.resolve("j.journal");
        try (KeyRing ring = EvaluationKeys.keyRing()) {
            IssueJournal journal = IssueJournal.create(file, ring.journalId(), ring.developerId());
            long name = journal.allocateBoxName();
            journal.recordFormat(name, Model.XS.code(), 1, 1);
            return new IssuerDesk(file, journal, name);
        }
    }

    void formatAgain() throws Exception {
        int generation = journal.nextGeneration(name);
        journal.recordFormat(name, Model.XS.code(), generation, 1);
        box = new PaperBox(ring, name, Model.XS, 1, generation);
    }

    void reopen() throws Exception {
        journal.close();
        journal = IssueJournal.open(file, ring.journalId(), ring.developerId());
    }

    Issued issue(Transaction transaction, Item item) throws Exception {
        return issue(box.typedKey(transaction), item, Expiry.NONE, Overrides.NONE);
    }

    Issued issue(String request, Item item, Expiry expiry, Overrides overrides) throws Exception {
        Order order = new Order(List.of(item), expiry, Optional.empty(), false);
        RequestReader reader =
                new RequestReader(ring, n -> journal.box(n).orElseThrow().generation());
        try (VerifiedRequest verified = reader.read(request).request()) {
            return new Issuer(journal, () -> now).issue(verified, order, overrides);
        }
    }

    void confirm(String code) throws Exception {
        new ConfirmationReader(ring, journal, () -> now).read(code);
    }

    @Override
    public void close() throws RefusedException {
        journal.close();
        ring.close();
    }
}
