package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** A refusal that is not final leaves the code usable; rejecting for good does not. */
class Attack05NotFinalTest {
    private static final Item ADD_SEATS = new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, Bench.APP, 5);
    private static final Item SET_SEATS = new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, Bench.APP, 1);

    @Test
    void appliesOnceItsCauseIsRemoved() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            ActivationCode code = bench.code(first, ADD_SEATS);
            Applied refused = bench.apply(code);
            assertEquals(ResultCode.OBJECT_ABSENT, refused.result());
            assertFalse(refused.confirmation().last());
            assertEquals(
                    ResultCode.OK, bench.apply(bench.code(second, SET_SEATS)).result());
            Applied applied = bench.apply(code);
            assertEquals(ResultCode.OK, applied.result());
            assertTrue(applied.confirmation().last());
            assertNotEquals(refused.confirmation(), applied.confirmation());
        }
    }

    @Test
    void isNeverAppliedAfterItWasRejectedForGood() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            ActivationCode code = bench.code(first, ADD_SEATS);
            Applied rejected = bench.client().reject(code);
            bench.apply(bench.code(second, SET_SEATS));
            Applied again = bench.apply(code);
            assertEquals(ResultCode.REJECTED, again.result());
            assertEquals(rejected.confirmation(), again.confirmation());
            ActivationCode other = bench.code(first, SET_SEATS);
            assertEquals(ResultCode.TRANSACTION_CLOSED, UpdateTest.refusal(() -> bench.apply(other)));
        }
    }
}
