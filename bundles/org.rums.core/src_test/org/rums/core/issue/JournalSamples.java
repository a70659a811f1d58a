package org.rums.core.issue;

import java.util.Arrays;
import java.util.OptionalInt;
import org.rums.core.key.Primitives;

/** Requests, codes and confirmations for tests of the journal; only their lengths are real. */
final class JournalSamples {
    static final byte[] ID = Arrays.copyOf(Primitives.sha256(Primitives.ascii("a journal")), 16);
    static final long DEVELOPER = 0x12345678L;
    static final long TIME = 1_800_000_000L;

    private JournalSamples() {}

    static Request request(long box, int counter, long mark, int commits) {
        byte[] body = Arrays.copyOf(Primitives.sha256(Primitives.u32(box), Primitives.u32(mark)), 22);
        OptionalInt snapshot = commits == 0 ? OptionalInt.empty() : OptionalInt.of(commits);
        return new Request(box, counter, mark, 1, 1, body, snapshot, TIME);
    }

    static CodeEntry code(int codeId, String order, long vendorTime) {
        byte[] hash = Primitives.sha256(Primitives.ascii(order));
        byte[] body = Arrays.copyOf(Primitives.sha256(hash, Primitives.u16(codeId)), 27);
        return new CodeEntry(codeId, 1, body, hash, vendorTime, vendorTime + 86_400, "");
    }

    static ConfirmationEntry confirmation(int codeId, int result, boolean last, int commits) {
        byte[] body = Arrays.copyOf(Primitives.sha256(Primitives.u16(codeId), Primitives.u16(result)), 22);
        return new ConfirmationEntry(codeId, body, result, last, commits, TIME + 60);
    }
}
