package org.rums.core.issue;

import java.time.Instant;
import java.util.stream.Collectors;
import org.rums.core.code.Transaction;
import org.rums.core.result.RefusedException;

/**
 * What the journal has against a request, told with the dates from which an operator can judge it.
 *
 * @param journal of the key ring
 * @param request authentic
 */
record Suspicion(IssueJournal journal, VerifiedRequest request) {

    String otherMark() throws RefusedException {
        Transaction to = request.transaction();
        String dates = journal.transactions(to.box().boxName(), to.counter()).stream()
                .map(TransactionEntry::request)
                .filter(other -> other.mark() != to.mark() && other.generation() == to.generation())
                .map(other -> date(other.time()))
                .collect(Collectors.joining(", "));
        return "The same transaction counter came in with another mark, on " + dates + ".";
    }

    /** A snapshot that was made first and comes in last looks the same as a box that was put back. */
    String wentBack() {
        StringBuilder told = new StringBuilder("The commit counter of the box went back.");
        request.snapshot()
                .ifPresent(now -> told.append(" This state is of " + date(now.latestTime())
                        + " by the box's clock, with commit counter " + now.commitCounter() + "."));
        journal.highestCommit(request.key().boxName())
                .ifPresent(seen ->
                        told.append(" Commit counter " + seen.counter() + " came in on " + date(seen.time()) + "."));
        return told.toString();
    }

    String wiped(long confirmed) {
        return "The box was wiped, as its confirmation of " + date(confirmed) + " says, and was not formatted since.";
    }

    private static String date(long seconds) {
        return Instant.ofEpochSecond(seconds).toString();
    }
}
