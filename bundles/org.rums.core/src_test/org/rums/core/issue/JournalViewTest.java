package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.issue.JournalSamples.DEVELOPER;
import static org.rums.core.issue.JournalSamples.ID;
import static org.rums.core.issue.JournalSamples.TIME;
import static org.rums.core.issue.JournalSamples.code;
import static org.rums.core.issue.JournalSamples.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** A journal that is looked at, copied, and moved to where it is used from then on. */
class JournalViewTest {
    @TempDir
    Path folder;

    private Path file;
    private Path other;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("here.journal");
        other = folder.resolve("there.journal");
        try (IssueJournal journal = IssueJournal.create(file, ID, DEVELOPER)) {
            journal.allocateBoxName();
            journal.recordFormat(1, 2, 1, 1);
            journal.recordRequest(request(1, 1, 99, 3));
            journal.recordCode(1, 1, 99, code(1, "one", TIME));
        }
    }

    @Test
    void aViewTellsWhatTheJournalHolds() throws Exception {
        try (JournalView view = look(file)) {
            assertEquals(4, view.records());
            assertEquals(TIME, view.lastVendorTime());
            assertEquals(
                    List.of(1L), view.boxes().stream().map(BoxEntry::boxName).toList());
            assertEquals(1, view.transaction(1, 1, 99).orElseThrow().codes().size());
            assertEquals(Optional.empty(), view.successor());
        }
    }

    @Test
    void lookingNeedsNoRightToWriteAndLeavesATornEndAlone() throws Exception {
        byte[] torn = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 5);
        Files.write(file, torn);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        }
        try (JournalView view = look(file)) {
            assertEquals(3, view.records());
            view.copyTo(other);
        }
        assertArrayEquals(torn, Files.readAllBytes(file));
        try (IssueJournal copy = IssueJournal.open(other, ID, DEVELOPER)) {
            assertEquals(3, copy.records());
            assertEquals(0, copy.cutBytes());
        }
    }

    @Test
    void damageAndTheJournalOfAnotherRingAreRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
        assertRefused(ResultCode.JOURNAL_DAMAGED, () -> look(file).close());
        assertRefused(
                ResultCode.OTHER_JOURNAL,
                () -> JournalView.look(file, ID, DEVELOPER + 1).close());
    }

    @Test
    void aMovedJournalGoesOnThereAndNoLongerHere() throws Exception {
        try (IssueJournal journal = IssueJournal.open(file, ID, DEVELOPER)) {
            journal.copyTo(other);
            journal.retire("there");
        }
        assertRefused(
                ResultCode.OTHER_JOURNAL,
                () -> IssueJournal.open(file, ID, DEVELOPER).close());
        try (JournalView retired = look(file)) {
            assertEquals(Optional.of("there"), retired.successor());
            assertRefused(ResultCode.OTHER_JOURNAL, () -> retired.takeTo(folder.resolve("third")));
        }
        try (IssueJournal journal = IssueJournal.open(other, ID, DEVELOPER)) {
            assertEquals(2, journal.allocateBoxName());
        }
    }

    @Test
    void aMovedJournalComesBackInPlaceOfTheRetiredOne() throws Exception {
        try (IssueJournal journal = IssueJournal.open(file, ID, DEVELOPER)) {
            journal.copyTo(other);
            journal.retire("there");
        }
        try (IssueJournal journal = IssueJournal.open(other, ID, DEVELOPER)) {
            journal.allocateBoxName();
        }
        try (JournalView back = look(other)) {
            back.takeTo(file);
        }
        try (IssueJournal journal = IssueJournal.open(file, ID, DEVELOPER)) {
            assertEquals(3, journal.allocateBoxName());
        }
    }

    @Test
    void anOlderCopyDoesNotTakeThePlaceOfARetiredJournal() throws Exception {
        Path old = folder.resolve("old.journal");
        try (IssueJournal journal = IssueJournal.open(file, ID, DEVELOPER)) {
            journal.copyTo(old);
            journal.allocateBoxName();
            journal.retire("there");
        }
        byte[] before = Files.readAllBytes(file);
        try (JournalView view = look(old)) {
            RefusedException refused = assertRefused(ResultCode.EXISTS_ALREADY, () -> view.takeTo(file));
            assertTrue(refused.detail().contains("not all of its records"), refused.detail());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aJournalInUseIsNotReplaced() throws Exception {
        try (JournalView view = look(file)) {
            view.copyTo(other);
        }
        try (JournalView view = look(other)) {
            assertRefused(ResultCode.EXISTS_ALREADY, () -> view.takeTo(file));
            assertRefused(ResultCode.JOURNAL_IN_USE, () -> view.takeTo(other));
        }
    }

    private static JournalView look(Path file) throws RefusedException {
        return JournalView.look(file, ID, DEVELOPER);
    }

    private static RefusedException assertRefused(ResultCode code, Executable call) {
        RefusedException refused = assertThrows(RefusedException.class, call);
        assertEquals(code, refused.code());
        return refused;
    }
}
