package org.rums.core.issue;

import java.nio.file.Path;

/** A process of its own that tries to open a journal, says how that went, and holds it until its input ends. */
final class JournalHolder {
    private JournalHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (IssueJournal journal =
                IssueJournal.open(Path.of(arguments[0]), JournalSamples.ID, JournalSamples.DEVELOPER)) {
            System.out.println("open " + journal.records());
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (org.rums.core.result.RefusedException e) {
            System.out.println(e.code());
        }
    }
}
