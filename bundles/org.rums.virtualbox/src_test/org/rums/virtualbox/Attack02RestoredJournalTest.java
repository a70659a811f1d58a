package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** An old copy of the journal makes a second code for one Transaction Key: the box takes one of the two. */
class Attack02RestoredJournalTest {
    @TempDir
    Path folder;

    private static Item add(int runs) {
        return new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, runs);
    }

    @Test
    void theSecondCodeFromARestoredJournalIsAnsweredByTheFirst() throws Exception {
        Path file = folder.resolve("journal");
        Path copy = folder.resolve("copy");
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1))) {
            String request = Vendor.typed(bench.request(false));
            ActivationCode first;
            try (Vendor vendor = Vendor.create(bench, file)) {
                Files.copy(file, copy);
                first = vendor.issue(request, add(10));
                assertEquals(ResultCode.LIVE_CODE, refusal(vendor, request));
            }
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            try (Vendor vendor = Vendor.open(bench, file)) {
                ActivationCode second = vendor.issue(request, add(20));
                assertNotEquals(first.codeId(), second.codeId(), "the nonces differ");
                Applied applied = bench.apply(first);
                assertEquals(ResultCode.OK, applied.result());
                assertEquals(ResultCode.ANSWERED_BY_ANOTHER_CODE, UpdateTest.refusal(() -> bench.apply(second)));
                assertEquals(
                        applied.confirmation(),
                        bench.client().confirmation(applied.confirmation().counter()));
                assertEquals(
                        ResultCode.FORGED,
                        UpdateTest.refusal(() -> vendor.confirm(Vendor.typed(applied.confirmation()))),
                        "no code of this journal was confirmed");
            }
        }
    }

    private static ResultCode refusal(Vendor vendor, String request) {
        return UpdateTest.refusal(() -> vendor.issue(request, add(20)));
    }

    @Test
    void aReplacementIsTakenOnceAndTheReplacedCodeNever() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            String request = Vendor.typed(bench.request(false));
            ActivationCode first = vendor.issue(request, add(10));
            ActivationCode second = vendor.issue(request, Vendor.because(ResultCode.LIVE_CODE), add(20));
            Applied applied = bench.apply(second);
            assertEquals(ResultCode.OK, applied.result());
            assertEquals(ResultCode.ANSWERED_BY_ANOTHER_CODE, UpdateTest.refusal(() -> bench.apply(first)));
            assertEquals(
                    second, vendor.confirm(Vendor.typed(applied.confirmation())).code());
            assertEquals(
                    ResultCode.TRANSACTION_CLOSED,
                    UpdateTest.refusal(() -> vendor.issue(request, Vendor.because(ResultCode.LIVE_CODE), add(30))));
        }
    }
}
