package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Two codes for one Transaction Key: the box takes one of them, once. */
class Attack02TwoCodesTest {
    @Test
    void theSecondCodeOfATransactionIsAnsweredByTheFirst() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1))) {
            TransactionKey key = bench.request(false);
            ActivationCode one = bench.code(key, new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 10));
            ActivationCode two = bench.code(key, new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 20));
            assertNotEquals(one.codeId(), two.codeId(), "the nonces differ");
            ConfirmationCode first = bench.apply(one).confirmation();
            assertEquals(ResultCode.ANSWERED_BY_ANOTHER_CODE, UpdateTest.refusal(() -> bench.apply(two)));
            assertEquals(first, bench.client().confirmation(key.counter()));
        }
    }
}
