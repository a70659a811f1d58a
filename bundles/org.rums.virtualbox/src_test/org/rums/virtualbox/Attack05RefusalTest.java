package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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

/** What a refusal that is not final, and one that is, allow the vendor. */
class Attack05RefusalTest {
    private static final Item ADD_SEATS = new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, Bench.APP, 5);
    private static final Item ADD_RUNS = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 5);

    @TempDir
    Path folder;

    @Test
    void onlyARejectionForGoodReleasesTheVendor() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                Vendor vendor = Vendor.create(bench, folder.resolve("journal"))) {
            String request = Vendor.typed(bench.request(false));
            ActivationCode code = vendor.issue(request, ADD_SEATS);
            Applied refused = bench.apply(code);
            assertEquals(ResultCode.OBJECT_ABSENT, refused.result());
            vendor.confirm(Vendor.typed(refused.confirmation()));
            assertEquals(ResultCode.LIVE_CODE, UpdateTest.refusal(() -> vendor.issue(request, ADD_RUNS)));
            assertEquals(code, vendor.issue(request, ADD_SEATS), "the same order, the same bytes");

            Applied rejected = bench.client().reject(code);
            vendor.confirm(Vendor.typed(rejected.confirmation()));
            assertEquals(ResultCode.REJECTED, bench.apply(code).result());
            assertEquals(
                    ResultCode.TRANSACTION_CLOSED,
                    UpdateTest.refusal(() -> vendor.issue(request, ADD_RUNS)),
                    "the mark is consumed");
            ActivationCode next = vendor.issue(Vendor.typed(bench.request(false)), ADD_RUNS);
            assertEquals(ResultCode.OK, bench.apply(next).result());
        }
    }
}
