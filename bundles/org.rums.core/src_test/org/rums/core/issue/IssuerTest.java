package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Expiry;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

class IssuerTest {
    private static final long START = 1_800_000_000L;
    private static final Item DATE = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L);
    private static final Item RUNS = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 100);
    private static final Item SEATS = new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5);
    private static final Item NETWORK = new Item.Change(Verb.SET, ObjectType.NETWORK_SEATS, 12, 5);

    @TempDir
    Path folder;

    private final KeyRing ring = EvaluationKeys.keyRing();
    private long now = START;
    private long name;
    private IssueJournal journal;
    private Issuer issuer;
    private RequestReader requests;
    private ConfirmationReader confirmations;
    private PaperBox box;

    @BeforeEach
    void openJournal() throws Exception {
        journal = IssueJournal.create(folder.resolve("j.journal"), ring.journalId(), ring.developerId());
        name = journal.allocateBoxName();
        journal.recordFormat(name, Model.XS.code(), 1, 1);
        box = new PaperBox(ring, name, Model.XS, 1, 1);
        useJournal();
    }

    private void useJournal() {
        issuer = new Issuer(journal, () -> now);
        requests = new RequestReader(
                ring, n -> journal.box(n).map(BoxEntry::generation).orElse(1));
        confirmations = new ConfirmationReader(ring, journal, () -> now);
    }

    @AfterEach
    void closeJournal() throws Exception {
        journal.close();
    }

    private static Order order(Item... items) {
        return new Order(List.of(items), Expiry.of(Duration.ofDays(30)).orElseThrow(), Optional.empty(), false);
    }

    private VerifiedRequest request(Transaction transaction) throws Exception {
        return requests.read(box.typedKey(transaction)).request();
    }

    private Issued issue(Transaction transaction, Order order) throws Exception {
        return issuer.issue(request(transaction), order, Overrides.NONE);
    }

    private static void assertRefused(ResultCode code, Executable call) {
        assertEquals(code, assertThrows(RefusedException.class, call).code());
    }

    @Test
    void anAnswerCarriesTheOrderAndIsShortEnough() throws Exception {
        Transaction transaction = box.open(7);
        Issued one = issue(transaction, order(DATE));
        assertEquals(52, symbols(one));
        assertEquals(List.of(DATE), box.content(transaction, one.code()).items());
        Transaction second = box.open(8);
        Issued three = issue(second, order(DATE, RUNS, SEATS));
        assertEquals(60, symbols(three));
        assertEquals(
                List.of(DATE, RUNS, SEATS), box.content(second, three.code()).items());
        assertEquals(START + 30 * 86_400L, three.expiryDate());
    }

    private static int symbols(Issued issued) throws Exception {
        String typed = CodeReader.typed(Kind.ACTIVATION_CODE, issued.code().body());
        return typed.replace("-", "").length();
    }

    @Test
    void theSameOrderGivesTheSameBytesAgain() throws Exception {
        Transaction transaction = box.open(7);
        Issued first = issue(transaction, order(DATE));
        now += 3600;
        Issued again = issue(transaction, order(DATE));
        assertTrue(again.again());
        assertArrayEquals(first.code().body(), again.code().body());
    }

    @Test
    void anotherOrderNeedsAReasonWhileTheFirstCodeLives() throws Exception {
        Transaction transaction = box.open(7);
        Issued first = issue(transaction, order(DATE));
        assertRefused(ResultCode.LIVE_CODE, () -> issue(transaction, order(RUNS)));
        Overrides because = new Overrides(Set.of(ResultCode.LIVE_CODE), "wrong profile");
        Overrides wordy = Overrides.all("ü".repeat(501));
        assertRefused(ResultCode.TOO_LARGE, () -> issuer.issue(request(transaction), order(RUNS), wordy));
        Issued second = issuer.issue(request(transaction), order(RUNS), because);
        assertNotEquals(first.code().codeId(), second.code().codeId());
    }

    @Test
    void anExpiredCodeMayBeReplaced() throws Exception {
        Transaction transaction = box.open(7);
        issue(transaction, order(DATE));
        now += 31 * 86_400L;
        Overrides awaited = new Overrides(Set.of(ResultCode.CLOCK_AHEAD), "a month without orders");
        assertFalse(issuer.issue(request(transaction), order(RUNS), awaited).again());
    }

    @Test
    void aFinalRefusalEndsTheTransactionAndANonFinalOneLeavesItsCodeAlive() throws Exception {
        Transaction transaction = box.open(7);
        Issued first = issue(transaction, order(DATE));
        confirmations.read(box.confirm(transaction, first.code(), ResultCode.NO_SPACE, false));
        assertRefused(ResultCode.LIVE_CODE, () -> issue(transaction, order(RUNS)));
        confirmations.read(box.confirm(transaction, first.code(), ResultCode.REJECTED, true));
        assertRefused(ResultCode.TRANSACTION_CLOSED, () -> issue(transaction, order(RUNS)));
        assertFalse(issue(box.open(8), order(RUNS)).again());
    }

    @Test
    void aTransactionThatTheBoxConfirmedIsNotAnsweredAnew() throws Exception {
        Transaction transaction = box.open(7);
        Issued first = issue(transaction, order(DATE));
        Confirmed confirmed = confirmations.read(box.confirm(transaction, first.code(), ResultCode.OK, true));
        assertEquals(first.code(), confirmed.code());
        assertRefused(ResultCode.TRANSACTION_CLOSED, () -> issue(transaction, order(RUNS)));
    }

    @Test
    void theClockMayNeitherGoBackNorJumpAheadUnnoticed() throws Exception {
        issue(box.open(7), order(DATE));
        now = START - 3600;
        Transaction early = box.open(8);
        assertRefused(ResultCode.CLOCK_BEHIND, () -> issue(early, order(DATE)));
        now = START + 90_000;
        Transaction late = box.open(9);
        assertRefused(ResultCode.CLOCK_AHEAD, () -> issue(late, order(DATE)));
        assertFalse(issuer.issue(request(late), order(DATE), Overrides.all("checked"))
                .again());
    }

    @Test
    void aClockOutsideOfTheDatesIsATypedRefusal() throws Exception {
        Transaction transaction = box.open(7);
        now = 1_577_836_799L;
        assertRefused(
                ResultCode.CLOCK_BEHIND,
                () -> issuer.issue(request(transaction), order(DATE), Overrides.all("no battery")));
        now = 0xFFFF_FFFFL - 29 * 86_400L;
        assertRefused(
                ResultCode.CLOCK_AHEAD, () -> issuer.issue(request(transaction), order(DATE), Overrides.all("2106")));
    }

    @Test
    void aClockRepairIsRefusedWhereTheSnapshotShowsAHealthyClock() throws Exception {
        Transaction transaction = box.open(7);
        String file = box.keyFile(transaction, box.snapshot(transaction));
        Order needless = order(new Item.ClockRepair(1_800_000_001L, START));
        assertRefused(
                ResultCode.CONDITION_NOT_MET,
                () -> issuer.issue(requests.read(file).request(), needless, Overrides.NONE));
        Order needed = order(new Item.ClockRepair(1_800_000_000L, START));
        assertFalse(issuer.issue(requests.read(file).request(), needed, Overrides.NONE)
                .again());
    }

    @Test
    void aRefusedOrderLeavesNothingThatRefusesTheNextOne() throws Exception {
        Transaction transaction = box.open(7);
        String file = box.keyFile(transaction, box.snapshot(transaction));
        Item absent = new Item.Change(Verb.ADD, ObjectType.TIME_ALLOWED, 12, 5);
        for (int i = 0; i < 2; i++) {
            assertRefused(
                    ResultCode.OBJECT_ABSENT,
                    () -> issuer.issue(requests.read(file).request(), order(absent), Overrides.NONE));
        }
        assertEquals(0, journal.lastVendorTime(), "vendor time moves with codes only");
        assertFalse(issuer.issue(requests.read(file).request(), order(RUNS), Overrides.NONE)
                .again());
        assertEquals(START, journal.lastVendorTime());
    }

    @Test
    void severalThreadsGetOneLiveCodeForATransaction() throws Exception {
        Transaction transaction = box.open(7);
        List<java.util.concurrent.Callable<Boolean>> calls = new java.util.ArrayList<>();
        for (int runs = 1; runs <= 16; runs++) {
            Item item = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, runs);
            calls.add(() -> {
                try {
                    issue(transaction, order(item));
                    return true;
                } catch (RefusedException e) {
                    assertEquals(ResultCode.LIVE_CODE, e.code());
                    return false;
                }
            });
        }
        var threads = java.util.concurrent.Executors.newFixedThreadPool(8);
        int issued = 0;
        for (var result : threads.invokeAll(calls)) {
            issued += result.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, issued);
    }

    @Test
    void aLateConfirmationOfAnEarlierFormattingDoesNotMoveTheEpoch() throws Exception {
        try (KeyRing two = ring.rotated(new java.security.SecureRandom())) {
            Transaction before = box.open(7);
            Issued rekey = issue(before, order(DATE));
            journal.recordFormat(name, Model.XS.code(), 2, 1);
            ConfirmationReader late = new ConfirmationReader(two, journal, () -> now);
            Transaction after = new Transaction(before.box(), 2, 1, before.counter(), before.mark());
            PaperBox old = new PaperBox(two, name, Model.XS, 2, 1);
            late.read(old.confirm(after, rekey.code(), ResultCode.OK, true));
            assertEquals(1, journal.box(name).orElseThrow().currentEpoch());
        }
    }

    @Test
    void networkLicencesAreRefusedForAModelWithoutThem() throws Exception {
        long versaName = journal.allocateBoxName();
        journal.recordFormat(versaName, Model.VERSA.code(), 1, 1);
        box = new PaperBox(ring, versaName, Model.VERSA, 1, 1);
        Transaction transaction = box.open(1);
        RefusedException e = assertThrows(RefusedException.class, () -> issue(transaction, order(DATE, NETWORK)));
        assertEquals(ResultCode.MODEL_CANNOT_HOLD, e.code());
        assertEquals(2, e.item());
    }

    @Test
    void aBoxOutsideTheRangeOrOfAnotherModelAndAnUnknownStateAreRefused() throws Exception {
        Transaction transaction = box.open(1);
        Order.NameRange range = new Order.NameRange(name + 1, name + 10);
        Order elsewhere = new Order(List.of(DATE), Expiry.NONE, Optional.of(range), false);
        assertRefused(ResultCode.OUT_OF_RANGE, () -> issue(transaction, elsewhere));
        Order forXl = new Order(List.of(DATE), Expiry.NONE, Optional.empty(), false, Set.of(Model.XL));
        assertRefused(ResultCode.WRONG_MODEL, () -> issue(transaction, forXl));
        Order demanding = new Order(List.of(DATE), Expiry.NONE, Optional.empty(), true);
        assertRefused(ResultCode.STATE_UNKNOWN, () -> issue(transaction, demanding));
    }

    @Test
    void aSnapshotShowsWhatTheCodeWillDoAndWhatTheBoxWouldRefuse() throws Exception {
        Transaction transaction = box.open(1);
        String file = box.keyFile(transaction, box.snapshot(transaction));
        Issued issued = issuer.issue(requests.read(file).request(), order(RUNS), Overrides.NONE);
        assertEquals(
                118,
                issued.outcome()
                        .orElseThrow()
                        .after()
                        .partition(12)
                        .orElseThrow()
                        .object(ObjectType.USAGE_COUNTER)
                        .orElseThrow()
                        .number()
                        .orElseThrow());
        Transaction second = box.open(2);
        String other = box.keyFile(second, box.snapshot(second));
        Item absent = new Item.Change(Verb.ADD, ObjectType.TIME_ALLOWED, 12, 5);
        assertRefused(
                ResultCode.OBJECT_ABSENT,
                () -> issuer.issue(requests.read(other).request(), order(absent), Overrides.NONE));
    }

    @Test
    void keysOfAnotherVendorOrEpochAndForgedOnesAreToldApart() throws Exception {
        KeyRing foreign = KeyRing.create(0x12345678L, "Other", new java.security.SecureRandom());
        PaperBox theirs = new PaperBox(foreign, name, Model.XS, 1, 1);
        assertRefused(ResultCode.OTHER_VENDOR, () -> requests.read(theirs.typedKey(theirs.open(1))));
        PaperBox otherGeneration = new PaperBox(ring, name, Model.XS, 1, 2);
        assertRefused(ResultCode.FORGED, () -> requests.read(otherGeneration.typedKey(otherGeneration.open(1))));
        try (KeyRing third = ring.rotated(new java.security.SecureRandom())) {
            PaperBox newer = new PaperBox(third, name, Model.XS, 3, 1);
            assertRefused(ResultCode.WRONG_EPOCH, () -> requests.read(newer.typedKey(newer.open(1))));
        }
        Issued issued = issue(box.open(5), order(DATE));
        String code = CodeReader.typed(Kind.ACTIVATION_CODE, issued.code().body());
        assertRefused(ResultCode.WRONG_KIND, () -> requests.read(code));
    }

    @Test
    void attack02TwoCodesForOneKeyNeverShareANonceAlsoWithARestoredJournal() throws Exception {
        Transaction transaction = box.open(7);
        issuer.issue(request(transaction), order(SEATS), Overrides.NONE);
        journal.close();
        Path file = folder.resolve("j.journal");
        Path backup = Files.copy(file, folder.resolve("backup"));
        journal = IssueJournal.open(file, ring.journalId(), ring.developerId());
        useJournal();
        ActivationCode first = issuer.issue(request(transaction), order(DATE), Overrides.all("first"))
                .code();
        journal.close();
        Files.delete(file);
        Files.move(backup, file);
        journal = IssueJournal.open(file, ring.journalId(), ring.developerId());
        useJournal();
        ActivationCode second = issuer.issue(request(transaction), order(RUNS), Overrides.all("second"))
                .code();
        assertNotEquals(first.codeId(), second.codeId());
        assertNotEquals(first, second);
    }

    @Test
    void attack02TheIssuerTakesTheNextCodeIdWhereTwoCollide() throws Exception {
        Transaction transaction = box.open(7);
        try (VerifiedRequest request = request(transaction)) {
            var content = new org.rums.core.code.UpdateContent(START, Expiry.NONE, List.of(DATE));
            byte[] plaintext = content.plaintext(Suite.SHORT);
            int id = ActivationCode.codeId(transaction, request.keys(), Suite.SHORT, plaintext);
            int next = (id + 1) & 0xFFFF;
            ActivationCode code = CodeMaker.make(request, content, taken -> taken == id);
            assertEquals(next, code.codeId());
            assertEquals(List.of(DATE), box.content(transaction, code).items());
        }
    }

    @Test
    void attack04ASnapshotBesideAnotherTransactionKeyIsRefused() throws Exception {
        Transaction first = box.open(1);
        SealedPart part = box.snapshot(first);
        SealedPart again = box.snapshot(first);
        assertNotEquals(part, again);
        Transaction second = box.open(2);
        assertRefused(ResultCode.FORGED, () -> requests.read(box.keyFile(second, part)));
    }

    @Test
    void attack06AConfirmationIsOfOneCodeOfOneTransactionOnly() throws Exception {
        Transaction first = box.open(1);
        Issued a = issue(first, order(DATE));
        Transaction second = box.open(2);
        Issued b = issue(second, order(RUNS));
        String forged = box.confirm(second, a.code(), ResultCode.OK, true);
        assertRefused(ResultCode.FORGED, () -> confirmations.read(forged));
        PaperBox reformatted = new PaperBox(ring, name, Model.XS, 1, 2);
        Transaction same = reformatted.open(2, second.mark());
        assertRefused(
                ResultCode.FORGED, () -> confirmations.read(reformatted.confirm(same, b.code(), ResultCode.OK, true)));
        Transaction unknown = box.open(9);
        assertRefused(
                ResultCode.UNKNOWN_TRANSACTION,
                () -> confirmations.read(box.confirm(unknown, b.code(), ResultCode.OK, true)));
    }

    @Test
    void attack15CopiesOfOneBoxAreSuspected() throws Exception {
        issue(box.open(5, 100), order(DATE));
        Transaction copy = box.open(5, 101);
        assertRefused(ResultCode.CLONE_SUSPECTED, () -> issue(copy, order(DATE)));
        box.commits(20);
        Transaction later = box.open(6, 102);
        issuer.issue(requests.read(box.keyFile(later, box.snapshot(later))).request(), order(RUNS), Overrides.NONE);
        box.commits(15);
        Transaction back = box.open(7, 103);
        String file = box.keyFile(back, box.snapshot(back));
        assertRefused(
                ResultCode.CLONE_SUSPECTED,
                () -> issuer.issue(requests.read(file).request(), order(RUNS), Overrides.NONE));
        assertFalse(issuer.issue(requests.read(file).request(), order(RUNS), Overrides.all("restored by us"))
                .again());
    }
}
