package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

@Timeout(60)
class JournalLockTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondOpeningInThisProcessAndKeepsTheLockAgainstOthers() throws Exception {
        Path file = folder.resolve("vendor.rjournal");
        try (IssueJournal journal = IssueJournal.create(file, JournalSamples.ID, JournalSamples.DEVELOPER)) {
            assertEquals(ResultCode.JOURNAL_IN_USE, refusalOf(file));
            Path link = Files.createSymbolicLink(folder.resolve("link"), file);
            assertEquals(ResultCode.JOURNAL_IN_USE, refusalOf(link));
            assertEquals("JOURNAL_IN_USE", firstLineOf(holder(file)));
            assertEquals(1, journal.allocateBoxName());
        }
        IssueJournal.open(file, JournalSamples.ID, JournalSamples.DEVELOPER).close();
    }

    @Test
    void refusesWhileAnotherProcessHasItAndOpensWhenThatDied() throws Exception {
        Path file = folder.resolve("vendor.rjournal");
        IssueJournal.create(file, JournalSamples.ID, JournalSamples.DEVELOPER).close();
        Process other = holder(file);
        try {
            assertEquals("open 0", lineOf(other));
            assertEquals(ResultCode.JOURNAL_IN_USE, refusalOf(file));
            JournalView.look(file, JournalSamples.ID, JournalSamples.DEVELOPER).close();
        } finally {
            other.destroyForcibly().waitFor();
        }
        IssueJournal.open(file, JournalSamples.ID, JournalSamples.DEVELOPER).close();
    }

    private static ResultCode refusalOf(Path file) {
        return assertThrows(
                        RefusedException.class,
                        () -> IssueJournal.open(file, JournalSamples.ID, JournalSamples.DEVELOPER))
                .code();
    }

    private static Process holder(Path file) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        where(JournalHolder.class) + where(IssueJournal.class) + where(SHA256Digest.class),
                        JournalHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String where(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()) + File.pathSeparator;
    }

    private static String firstLineOf(Process process) throws Exception {
        try {
            return lineOf(process);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String lineOf(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        return out.readLine();
    }
}
