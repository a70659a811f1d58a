package org.rums.virtualbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeFile;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.SealedPart;
import org.rums.core.code.TransactionKey;
import org.rums.core.issue.ConfirmationReader;
import org.rums.core.issue.Confirmed;
import org.rums.core.issue.IssueJournal;
import org.rums.core.issue.Issued;
import org.rums.core.issue.Issuer;
import org.rums.core.issue.Order;
import org.rums.core.issue.Overrides;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.licence.Item;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The vendor of a bench with a journal: everything goes to and fro as text, as between people. */
final class Vendor implements AutoCloseable {
    private final Bench bench;
    private final IssueJournal journal;
    private final Issuer issuer;
    private final RequestReader requests;
    private final ConfirmationReader confirmations;

    private Vendor(Bench bench, IssueJournal journal) {
        this.bench = bench;
        this.journal = journal;
        this.issuer = new Issuer(journal, bench.hostTime::get);
        this.requests = new RequestReader(bench.ring, name -> bench.generation);
        this.confirmations = new ConfirmationReader(bench.ring, journal, bench.hostTime::get);
    }

    static Vendor create(Bench bench, Path file) throws RefusedException {
        return new Vendor(bench, IssueJournal.create(file, bench.ring.journalId(), bench.ring.developerId()));
    }

    static Vendor open(Bench bench, Path file) throws RefusedException {
        return new Vendor(bench, IssueJournal.open(file, bench.ring.journalId(), bench.ring.developerId()));
    }

    static String typed(TransactionKey key) throws RefusedException {
        return CodeReader.typed(Kind.TRANSACTION_KEY, key.body());
    }

    static String typed(ConfirmationCode code) throws RefusedException {
        return CodeReader.typed(Kind.CONFIRMATION_CODE, code.body());
    }

    /** The file form with a snapshot. */
    static String file(BoxClient client, TransactionKey key) throws RefusedException {
        return file(key, client.export(key.counter()));
    }

    static String file(TransactionKey key, SealedPart part) throws RefusedException {
        return CodeReader.armoured(new CodeFile(Kind.TRANSACTION_KEY, key.body(), Optional.of(part)), Map.of());
    }

    ActivationCode issue(String request, Item... items) throws RefusedException {
        return issue(request, Overrides.NONE, items);
    }

    ActivationCode issue(String request, Overrides overrides, Item... items) throws RefusedException {
        Order order = new Order(List.of(items), Expiry.of(Duration.ofDays(30)).orElseThrow(), Optional.empty(), false);
        try (VerifiedRequest verified = requests.read(request).request()) {
            Issued issued = issuer.issue(verified, order, overrides);
            return issued.code();
        }
    }

    static Overrides because(ResultCode... codes) {
        return new Overrides(Set.of(codes), "a test");
    }

    Confirmed confirm(String confirmation) throws RefusedException {
        return confirmations.read(confirmation);
    }

    RequestReader requests() {
        return requests;
    }

    @Override
    public void close() throws RefusedException {
        journal.close();
    }
}
