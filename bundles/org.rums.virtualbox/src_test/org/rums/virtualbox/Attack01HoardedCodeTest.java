package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** A code that was kept back must not undo what was taken back by another one. */
class Attack01HoardedCodeTest {
    @Test
    void aCodeHoardedBeforeAReturnIsClosed() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START + Bench.DAY))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            Item set2030 = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, Bench.APP, 1_893_456_000L);
            ActivationCode hoarded = bench.code(first, set2030);
            ActivationCode clear =
                    bench.code(second, Item.Change.of(Verb.CLEAR, ObjectType.EXPIRATION_DATE, Bench.APP));
            assertEquals(0, bench.apply(clear).confirmation().stillOpen());
            assertEquals(ResultCode.TRANSACTION_CLOSED, UpdateTest.refusal(() -> bench.apply(hoarded)));
            assertTrue(bench.client()
                    .content()
                    .state()
                    .partition(Bench.APP)
                    .orElseThrow()
                    .all()
                    .isEmpty());
        }
    }
}
