package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.Expiry;
import org.rums.core.code.Transaction;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** What a box that was wiped asks for is an older state of it. */
class IssuerWipeTest {
    private static final long START = 1_800_000_000L;
    private static final Item DATE = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L);
    private static final Item WIPE = new Item.Plain(Special.WIPE);

    @TempDir
    Path folder;

    private final KeyRing ring = EvaluationKeys.keyRing();
    private long name;
    private IssueJournal journal;
    private Issuer issuer;
    private RequestReader requests;
    private ConfirmationReader confirmations;
    private PaperBox box;

    @BeforeEach
    void openJournal() throws Exception {
        use(IssueJournal.create(folder.resolve("j.journal"), ring.journalId(), ring.developerId()));
        name = journal.allocateBoxName();
        journal.recordFormat(name, Model.XS.code(), 1, 1);
        box = new PaperBox(ring, name, Model.XS, 1, 1);
    }

    private void use(IssueJournal opened) {
        journal = opened;
        issuer = new Issuer(journal, () -> START);
        requests = new RequestReader(ring, n -> journal.box(n).orElseThrow().generation());
        confirmations = new ConfirmationReader(ring, journal, () -> START);
    }

    private void reopen() throws Exception {
        journal.close();
        use(IssueJournal.open(folder.resolve("j.journal"), ring.journalId(), ring.developerId()));
    }

    @AfterEach
    void closeJournal() throws Exception {
        journal.close();
    }

    private Issued issue(Transaction transaction, Item item, Overrides overrides) throws Exception {
        Order order = new Order(List.of(item), Expiry.NONE, Optional.empty(), false);
        try (VerifiedRequest request = requests.read(box.typedKey(transaction)).request()) {
            return issuer.issue(request, order, overrides);
        }
    }

    private Issued issue(Transaction transaction, Item item) throws Exception {
        return issue(transaction, item, Overrides.NONE);
    }

    private static void assertRefused(ResultCode code, Executable call) {
        assertEquals(code, assertThrows(RefusedException.class, call).code());
    }

    @Test
    void attack12WhatAsksAfterAConfirmedWipeIsSuspected() throws Exception {
        Transaction first = box.open(7);
        Transaction open = box.open(8);
        Issued wipe = issue(first, WIPE);
        confirmations.read(box.confirm(first, wipe.code(), ResultCode.OK, true));
        assertTrue(issue(first, WIPE).again(), "a code that left may be sent again");
        assertRefused(ResultCode.TRANSACTION_CLOSED, () -> issue(first, DATE));
        assertRefused(ResultCode.CLONE_SUSPECTED, () -> issue(open, DATE));
        Transaction fresh = box.open(9);
        reopen();
        RefusedException suspected =
                assertThrows(RefusedException.class, () -> issue(fresh, DATE), "also without any snapshot");
        assertEquals(ResultCode.CLONE_SUSPECTED, suspected.code());
        assertTrue(suspected.detail().contains("2027-01-15T08:00:00Z"), suspected.detail());
        assertFalse(issue(fresh, DATE, Overrides.all("looked at it")).again());
        journal.recordFormat(name, Model.XS.code(), 2, 1);
        box = new PaperBox(ring, name, Model.XS, 1, 2);
        assertFalse(issue(box.open(10), DATE).again());
    }

    @Test
    void aWipeThatTheBoxRefusedEndsNothing() throws Exception {
        Transaction first = box.open(7);
        Issued wipe = issue(first, WIPE);
        confirmations.read(box.confirm(first, wipe.code(), ResultCode.CONDITION_NOT_MET, false));
        confirmations.read(box.confirm(first, wipe.code(), ResultCode.REJECTED, true));
        assertFalse(issue(box.open(8), DATE).again());
    }
}
