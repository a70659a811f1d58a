package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.issue.JournalSamples.DEVELOPER;
import static org.rums.core.issue.JournalSamples.ID;
import static org.rums.core.issue.JournalSamples.TIME;
import static org.rums.core.issue.JournalSamples.code;
import static org.rums.core.issue.JournalSamples.confirmation;
import static org.rums.core.issue.JournalSamples.request;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Suite;
import org.rums.core.code.Transaction;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class JournalCrashTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] bytes;
    private final List<Integer> ends = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("vendor.rjournal");
        try (IssueJournal journal = IssueJournal.create(file, ID, DEVELOPER)) {
            journal.allocateBoxName();
            end();
            journal.recordFormat(1, 2, 1, 1);
            end();
            journal.recordRequest(request(1, 1, 99, 3));
            end();
            journal.recordCode(1, 1, 99, code(1, "one", TIME));
            end();
            journal.recordConfirmation(1, 1, 99, confirmation(1, 0, true, 4));
            end();
        }
        bytes = Files.readAllBytes(file);
    }

    @Test
    void aFileCutAnywhereKeepsEveryWholeRecordAndGoesOn() throws Exception {
        for (int length = JournalFile.HEADER; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            long whole = whole(length);
            try (IssueJournal journal = open()) {
                assertEquals(whole, journal.records(), "cut at " + length);
                assertEquals(length - endOf(whole), journal.cutBytes());
                assertEquals(whole >= 1 ? 2 : 1, journal.allocateBoxName());
            }
            try (IssueJournal journal = open()) {
                assertEquals(whole + 1, journal.records());
                assertEquals(0, journal.cutBytes());
            }
        }
    }

    @Test
    void anEndThatACrashLeftAsZerosIsCut() throws Exception {
        int last = ends.get(3);
        for (int from = last; from <= bytes.length - 16; from++) {
            byte[] torn = bytes.clone();
            Arrays.fill(torn, from, torn.length, (byte) 0);
            Files.write(file, torn);
            try (IssueJournal journal = open()) {
                assertEquals(4, journal.records(), "zeros from " + from);
                assertEquals(bytes.length - last, journal.cutBytes());
            }
        }
    }

    @Test
    void aHeaderThatIsCutIsDamage() throws Exception {
        for (int length = 0; length < JournalFile.HEADER; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(ResultCode.JOURNAL_DAMAGED, refusal(), "cut at " + length);
        }
    }

    @Test
    void anyBitFlippedIsDamageAndNeverACutRecord() throws Exception {
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << bit);
                Files.write(file, flipped);
                assertEquals(ResultCode.JOURNAL_DAMAGED, refusal(), "bit " + bit + " of byte " + at);
                assertArrayEquals(flipped, Files.readAllBytes(file), "the file stays as it is");
            }
        }
    }

    @Test
    void aRecordTakenOutOrMovedIsDamage() throws Exception {
        int second = ends.get(1);
        int third = ends.get(2);
        byte[] without = new byte[bytes.length - (third - second)];
        System.arraycopy(bytes, 0, without, 0, second);
        System.arraycopy(bytes, third, without, second, bytes.length - third);
        Files.write(file, without);
        assertEquals(ResultCode.JOURNAL_DAMAGED, refusal());
    }

    @Test
    void randomFilesAreRefused() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            Files.write(file, noise);
            assertEquals(ResultCode.JOURNAL_DAMAGED, refusal());
            byte[] tail = Arrays.copyOf(bytes, JournalFile.HEADER + 40 + noise.length);
            System.arraycopy(noise, 0, tail, JournalFile.HEADER + 40, noise.length);
            Files.write(file, tail);
            try (IssueJournal journal = open()) {
                assertTrue(journal.records() <= 1);
            } catch (RefusedException e) {
                assertEquals(ResultCode.JOURNAL_DAMAGED, e.code());
            }
        }
    }

    @Test
    void aFullDiskLeavesNothingHalfDone() throws Exception {
        for (int room = 0; room < ends.get(3) - ends.get(2); room += 7) {
            Files.write(file, bytes);
            try (FaultyChannel channel = faulty();
                    IssueJournal journal = over(channel)) {
                byte[] head = journal.head();
                channel.room(room);
                assertFails(() -> journal.recordCode(1, 1, 99, code(2, "two", TIME + 1)));
                assertArrayEquals(head, journal.head());
                assertEquals(
                        1, journal.transaction(1, 1, 99).orElseThrow().codes().size());
                assertEquals(TIME, journal.lastVendorTime());
                assertArrayEquals(bytes, Files.readAllBytes(file));
                channel.room(Long.MAX_VALUE);
                journal.recordCode(1, 1, 99, code(3, "three", TIME + 2));
            }
            try (IssueJournal journal = open()) {
                assertEquals(6, journal.records());
            }
        }
    }

    @Test
    void aBatchThatFillsTheDiskIsTakenBackWhole() throws Exception {
        try (FaultyChannel channel = faulty();
                IssueJournal journal = over(channel)) {
            channel.room(100);
            assertFails(() -> journal.batch(() -> {
                for (int i = 0; i < 10; i++) {
                    journal.allocateBoxName();
                }
                return journal.lastVendorTime();
            }));
            assertArrayEquals(bytes, Files.readAllBytes(file));
            channel.room(Long.MAX_VALUE);
            assertEquals(2, journal.allocateBoxName());
        }
    }

    @Test
    void aBatchSyncsOnce() throws Exception {
        try (FaultyChannel channel = faulty();
                IssueJournal journal = over(channel)) {
            int before = channel.syncs();
            journal.batch(() -> {
                for (int i = 0; i < 100; i++) {
                    journal.allocateBoxName();
                }
                return journal.records();
            });
            assertEquals(before + 1, channel.syncs());
            journal.allocateBoxName();
            assertEquals(before + 2, channel.syncs());
        }
    }

    @Test
    void whatIsTakenBackIsGoneFromTheDiskBeforeTheJournalGoesOn() throws Exception {
        try (FaultyChannel channel = faulty();
                IssueJournal journal = over(channel)) {
            int before = channel.syncs();
            channel.room(10);
            assertFails(journal::allocateBoxName);
            assertEquals(before + 1, channel.syncs(), "taking back is synced");
            channel.room(Long.MAX_VALUE);
            channel.syncFails(true);
            assertFails(journal::allocateBoxName);
            channel.syncFails(false);
            assertFails(journal::allocateBoxName);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
        open().close();
    }

    @Test
    void whereASyncFailsAndNothingCanBeTakenBackTheJournalStaysShut() throws Exception {
        try (FaultyChannel channel = faulty();
                IssueJournal journal = over(channel)) {
            channel.syncFails(true);
            channel.truncateFails(true);
            assertFails(journal::allocateBoxName);
            channel.syncFails(false);
            channel.truncateFails(false);
            assertFails(journal::allocateBoxName);
            assertFails(() -> journal.recordRequest(request(1, 1, 99, 3)));
        }
        open().close();
    }

    @Test
    void afterAnOldCopyIsRestoredAnotherOrderHasAnotherCodeIdOrIsRefused() throws Exception {
        byte[] old = Arrays.copyOf(bytes, ends.get(2));
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxKeys keys = ring.boxKeys(1, 1, 1)) {
            Transaction to = new Transaction(new BoxId(ring.developerId(), 1), 1, 1, 1, 99);
            byte[] one = new byte[11];
            byte[] two = new byte[11];
            two[10] = 1;
            int first = ActivationCode.codeId(to, keys, Suite.SHORT, one);
            Files.write(file, old);
            try (IssueJournal journal = open()) {
                assertEquals(
                        0, journal.transaction(1, 1, 99).orElseThrow().codes().size());
                int second = ActivationCode.codeId(to, keys, Suite.SHORT, two);
                assertNotEquals(first, second, "without the journal's help");
                journal.recordCode(1, 1, 99, code(second, "two", TIME));
                assertTrue(journal.codeIdTaken(1, 1, 99, second, one));
                assertFalse(journal.codeIdTaken(1, 1, 99, first, one));
                CodeEntry same = code(second, "one", TIME);
                assertEquals(
                        ResultCode.EXISTS_ALREADY,
                        assertThrows(RefusedException.class, () -> journal.recordCode(1, 1, 99, same))
                                .code());
            }
        }
    }

    @Test
    void aHundredThousandRecordsOpenFast() throws Exception {
        Path large = folder.resolve("large.rjournal");
        try (IssueJournal journal = IssueJournal.create(large, ID, DEVELOPER)) {
            journal.batch(() -> {
                for (int i = 1; i <= 50_000; i++) {
                    journal.recordRequest(request(i, 1, i, 1));
                    journal.recordCode(i, 1, i, code(1, "one", TIME));
                }
                return journal.records();
            });
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try (IssueJournal journal = IssueJournal.open(large, ID, DEVELOPER)) {
                assertEquals(100_000, journal.records());
                assertEquals(
                        request(50_000, 1, 50_000, 1),
                        journal.transaction(50_000, 1, 50_000).orElseThrow().request());
            }
        });
    }

    private void end() throws IOException {
        ends.add((int) Files.size(file));
    }

    private long whole(int length) {
        return ends.stream().filter(end -> end <= length).count();
    }

    private long endOf(long records) {
        return records == 0 ? JournalFile.HEADER : ends.get((int) records - 1);
    }

    private IssueJournal open() throws RefusedException {
        return IssueJournal.open(file, ID, DEVELOPER);
    }

    private ResultCode refusal() {
        return assertThrows(RefusedException.class, this::open).code();
    }

    private FaultyChannel faulty() throws IOException {
        return new FaultyChannel(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private IssueJournal over(FaultyChannel channel) throws RefusedException {
        return IssueJournal.over(new JournalStore(file, channel, new JournalFile(channel), ID, DEVELOPER));
    }

    private static void assertFails(org.junit.jupiter.api.function.Executable call) {
        assertEquals(
                ResultCode.FILE_FAILED,
                assertThrows(RefusedException.class, call).code());
    }
}
