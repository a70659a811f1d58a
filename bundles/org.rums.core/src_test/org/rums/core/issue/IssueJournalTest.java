package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.issue.JournalSamples.DEVELOPER;
import static org.rums.core.issue.JournalSamples.ID;
import static org.rums.core.issue.JournalSamples.TIME;
import static org.rums.core.issue.JournalSamples.code;
import static org.rums.core.issue.JournalSamples.confirmation;
import static org.rums.core.issue.JournalSamples.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class IssueJournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("vendor.rjournal");
    }

    @Test
    void givesOutEachBoxNameOnce() throws Exception {
        Set<Long> names = new HashSet<>();
        try (IssueJournal journal = create()) {
            assertEquals(IssueJournal.FIRST_BOX_NAME, journal.allocateBoxName());
            names.add(IssueJournal.FIRST_BOX_NAME);
            assertTrue(names.add(journal.allocateBoxName()));
        }
        try (IssueJournal journal = open()) {
            assertTrue(names.add(journal.allocateBoxName()));
        }
    }

    @Test
    void knowsABoxAfterFormattingAndCountsGenerations() throws Exception {
        try (IssueJournal journal = create()) {
            long name = journal.allocateBoxName();
            assertEquals(Optional.empty(), journal.box(name));
            assertEquals(1, journal.nextGeneration(name));
            journal.recordFormat(name, 2, 1, 1);
            journal.recordEpoch(name, 3);
            journal.recordEpoch(name, 2);
        }
        try (IssueJournal journal = open()) {
            assertEquals(Optional.of(new BoxEntry(1, 2, 1, 1, 3)), journal.box(1));
            assertEquals(2, journal.nextGeneration(1));
            assertRefused(ResultCode.EXISTS_ALREADY, () -> journal.recordFormat(1, 2, 1, 1));
            assertEquals(new BoxEntry(1, 3, 2, 4, 4), journal.recordFormat(1, 3, 2, 4));
            assertEquals(1, journal.boxes().size());
        }
    }

    @Test
    void refusesToFormatUnderABoxNameThatItNeverGaveOut() throws Exception {
        try (IssueJournal journal = create()) {
            assertRefused(ResultCode.UNKNOWN_BOX, () -> journal.recordFormat(1, 2, 1, 1));
            assertRefused(ResultCode.UNKNOWN_BOX, () -> journal.recordFormat(0, 2, 1, 1));
            assertRefused(ResultCode.UNKNOWN_BOX, () -> journal.recordEpoch(1, 2));
        }
    }

    @Test
    void keepsATransactionWithItsCodesAndConfirmations() throws Exception {
        CodeEntry first = code(1, "one", TIME);
        CodeEntry second = new CodeEntry(2, 2, new byte[32_790], new byte[32], TIME + 5, 0, "first was lost: ü");
        ConfirmationEntry done = confirmation(2, 0, true, 12);
        try (IssueJournal journal = create()) {
            assertEquals(Finding.NEW, journal.recordRequest(request(7, 3, 99, 10)));
            assertEquals(first, journal.recordCode(7, 3, 99, first));
            journal.recordCode(7, 3, 99, second);
            assertTrue(journal.recordConfirmation(7, 3, 99, confirmation(1, 21, false, 11)));
            assertTrue(journal.recordConfirmation(7, 3, 99, done));
        }
        try (IssueJournal journal = open()) {
            TransactionEntry entry = journal.transaction(7, 3, 99).orElseThrow();
            assertEquals(request(7, 3, 99, 10), entry.request());
            assertEquals(Finding.KNOWN, entry.finding());
            assertEquals(List.of(first, second), entry.codes());
            assertEquals(Optional.of(done), entry.ended());
            assertEquals(2, entry.confirmations().size());
            assertEquals(TIME + 5, journal.lastVendorTime());
            assertEquals(List.of(entry.request()), requests(journal.transactions(7, 3)));
            List<TransactionEntry> all = new ArrayList<>();
            journal.eachTransaction(all::add);
            assertEquals(List.of(entry), all);
            assertEquals(Optional.empty(), journal.transaction(7, 3, 98));
            assertEquals(List.of(), journal.transactions(8, 3));
        }
    }

    @Test
    void theSameThingAgainWritesNothing() throws Exception {
        try (IssueJournal journal = create()) {
            journal.recordRequest(request(7, 3, 99, 10));
            journal.recordCode(7, 3, 99, code(1, "one", TIME));
            journal.recordConfirmation(7, 3, 99, confirmation(1, 0, true, 11));
            long before = journal.records();
            byte[] head = journal.head();
            assertEquals(Finding.KNOWN, journal.recordRequest(request(7, 3, 99, 10)));
            journal.recordCode(7, 3, 99, code(1, "one", TIME));
            assertFalse(journal.recordConfirmation(7, 3, 99, confirmation(1, 0, true, 11)));
            assertEquals(before, journal.records());
            assertArrayEquals(head, journal.head());
        }
    }

    @Test
    void refusesACodeIdWithOtherBytes() throws Exception {
        try (IssueJournal journal = create()) {
            journal.recordRequest(request(7, 3, 99, 0));
            CodeEntry taken = code(65_535, "one", TIME);
            CodeEntry other = code(65_535, "two", TIME);
            journal.recordCode(7, 3, 99, taken);
            assertRefused(ResultCode.EXISTS_ALREADY, () -> journal.recordCode(7, 3, 99, other));
            assertTrue(journal.codeIdTaken(7, 3, 99, 65_535, other.body()));
            assertFalse(journal.codeIdTaken(7, 3, 99, 65_535, taken.body()));
            assertFalse(journal.codeIdTaken(7, 3, 99, 0, other.body()));
            assertEquals(
                    List.of(taken), journal.transaction(7, 3, 99).orElseThrow().codes());
        }
    }

    @Test
    void refusesCodesAndConfirmationsWithoutARequest() throws Exception {
        try (IssueJournal journal = create()) {
            assertRefused(ResultCode.UNKNOWN_TRANSACTION, () -> journal.recordCode(7, 3, 99, code(1, "one", TIME)));
            assertRefused(
                    ResultCode.UNKNOWN_TRANSACTION,
                    () -> journal.recordConfirmation(7, 3, 99, confirmation(1, 0, true, 1)));
            assertEquals(0, journal.records());
        }
    }

    @Test
    void suspectsACloneWhereACounterComesWithAnotherMark() throws Exception {
        try (IssueJournal journal = create()) {
            journal.recordRequest(request(7, 3, 99, 0));
            assertEquals(Finding.OTHER_MARK, journal.recordRequest(request(7, 3, 100, 0)));
        }
        try (IssueJournal journal = open()) {
            assertEquals(Finding.OTHER_MARK, journal.recordRequest(request(7, 3, 100, 0)));
            assertEquals(Finding.OTHER_MARK, journal.recordRequest(request(7, 3, 99, 0)));
            assertEquals(2, journal.transactions(7, 3).size());
            assertTrue(journal.transaction(7, 3, 99).orElseThrow().finding().suspicious());
            assertEquals(Finding.NEW, journal.recordRequest(request(8, 3, 100, 0)));
        }
    }

    @Test
    void aReformattedBoxMayCountAnew() throws Exception {
        try (IssueJournal journal = create()) {
            Request before = request(7, 3, 99, 50);
            journal.recordRequest(before);
            Request after = new Request(
                    7, 3, 100, 2, 1, before.body(), request(7, 3, 1, 4).commitCounter(), TIME);
            assertEquals(Finding.NEW, journal.recordRequest(after));
        }
    }

    @Test
    void suspectsARollbackWhereTheCommitCounterGoesBack() throws Exception {
        try (IssueJournal journal = create()) {
            journal.recordRequest(request(7, 3, 99, 10));
            journal.recordCode(7, 3, 99, code(1, "one", TIME));
            journal.recordConfirmation(7, 3, 99, confirmation(1, 0, true, 12));
            assertEquals(Finding.KNOWN, journal.recordRequest(request(7, 3, 99, 10)), "sent again");
            assertEquals(Finding.COMMIT_COUNTER_BACK, journal.recordRequest(request(7, 4, 100, 11)));
            assertEquals(Finding.NEW, journal.recordRequest(request(7, 5, 101, 12)));
        }
        try (IssueJournal journal = open()) {
            assertEquals(Finding.COMMIT_COUNTER_BACK, journal.recordRequest(request(7, 4, 100, 11)));
            assertEquals(Finding.COMMIT_COUNTER_BACK, journal.recordRequest(request(7, 4, 100, 0)));
            assertEquals(
                    Finding.COMMIT_COUNTER_BACK,
                    journal.transaction(7, 4, 100).orElseThrow().finding());
        }
    }

    @Test
    void theLastVendorTimeFollowsTheLastCode() throws Exception {
        try (IssueJournal journal = create()) {
            assertEquals(0, journal.lastVendorTime());
            journal.recordRequest(request(7, 3, 99, 0));
            journal.recordCode(7, 3, 99, code(1, "one", TIME + 99));
            journal.recordCode(7, 3, 99, code(2, "two", TIME));
            assertEquals(TIME, journal.lastVendorTime());
        }
    }

    @Test
    void aBatchThatThrowsLeavesNothing() throws Exception {
        try (IssueJournal journal = create()) {
            journal.recordRequest(request(7, 3, 99, 0));
            byte[] head = journal.head();
            RefusedException stop = new RefusedException(ResultCode.CANCELLED, "");
            RefusedException thrown = assertThrows(
                    RefusedException.class,
                    () -> journal.batch(() -> {
                        journal.allocateBoxName();
                        journal.recordCode(7, 3, 99, code(1, "one", TIME));
                        assertEquals(
                                1,
                                journal.transaction(7, 3, 99)
                                        .orElseThrow()
                                        .codes()
                                        .size());
                        throw stop;
                    }));
            assertEquals(stop, thrown);
            assertArrayEquals(head, journal.head());
            assertEquals(List.of(), journal.transaction(7, 3, 99).orElseThrow().codes());
            assertEquals(0, journal.lastVendorTime());
            assertEquals(1, journal.allocateBoxName());
        }
        try (IssueJournal journal = open()) {
            assertEquals(2, journal.records());
        }
    }

    @Test
    void refusesNumbersOutOfRangeAndWritesNothing() throws Exception {
        try (IssueJournal journal = create()) {
            Request wide = request(7, 1 << 24, 99, 0);
            assertThrows(IllegalArgumentException.class, () -> journal.recordRequest(wide));
            assertEquals(0, journal.records());
        }
        try (IssueJournal journal = open()) {
            assertEquals(0, journal.cutBytes());
        }
    }

    @Test
    void aRetiredJournalIsRefused() throws Exception {
        try (IssueJournal journal = create()) {
            journal.allocateBoxName();
            journal.retire("the shared ledger");
            assertRefused(ResultCode.OTHER_JOURNAL, journal::allocateBoxName);
        }
        RefusedException refused = assertThrows(RefusedException.class, this::open);
        assertEquals(ResultCode.OTHER_JOURNAL, refused.code());
        assertTrue(refused.detail().contains("the shared ledger"), refused.detail());
    }

    @Test
    void refusesTheJournalOfAnotherRing() throws Exception {
        create().close();
        byte[] other = ID.clone();
        other[0] ^= 1;
        assertRefused(ResultCode.OTHER_JOURNAL, () -> IssueJournal.open(file, other, DEVELOPER));
        assertRefused(ResultCode.OTHER_JOURNAL, () -> IssueJournal.open(file, ID, DEVELOPER + 1));
    }

    @Test
    void neverWritesOverAFile() throws Exception {
        Files.write(file, new byte[0]);
        assertRefused(ResultCode.EXISTS_ALREADY, this::create);
        assertRefused(ResultCode.FILE_FAILED, () -> IssueJournal.open(folder.resolve("none"), ID, DEVELOPER));
        assertRefused(
                ResultCode.FILE_FAILED,
                () -> IssueJournal.create(folder.resolve("no").resolve("folder"), ID, DEVELOPER));
    }

    @Test
    void namesThatWereGivenOutElsewhereArePassedOver() throws Exception {
        try (IssueJournal journal = create()) {
            assertEquals(1, journal.allocateBoxName());
            journal.passOverBoxNames(100);
            journal.passOverBoxNames(50);
            assertEquals(2, journal.records());
            assertEquals(101, journal.allocateBoxName());
        }
        try (IssueJournal journal = open()) {
            assertEquals(102, journal.allocateBoxName());
        }
    }

    @Test
    void aNewJournalIsWholeOrNotThere() throws Exception {
        Files.write(folder.resolve("." + file.getFileName() + ".new"), new byte[3]);
        create().close();
        assertEquals(JournalFile.HEADER, Files.size(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void onlyTheOwnerMayReadIt() throws Exception {
        create().close();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    private static List<Request> requests(List<TransactionEntry> entries) {
        return entries.stream().map(TransactionEntry::request).toList();
    }

    private IssueJournal create() throws RefusedException {
        return IssueJournal.create(file, ID, DEVELOPER);
    }

    private IssueJournal open() throws RefusedException {
        return IssueJournal.open(file, ID, DEVELOPER);
    }

    private static void assertRefused(ResultCode code, Executable call) {
        assertEquals(code, assertThrows(RefusedException.class, call).code());
    }
}
