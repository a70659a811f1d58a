package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeFile;
import org.rums.core.code.Expiry;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The same code again, in whatever form and whenever, gives the same Confirmation Code and changes nothing. */
class Attack03SameCodeAgainTest {
    @Test
    void givesTheStoredConfirmationInFileFormAfterExpiryAndAfterRekey() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(1))) {
            TransactionKey key = bench.request(false);
            Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 10);
            ActivationCode code = bench.code(key, Bench.START, new Expiry(1), add);
            Applied first = bench.apply(code);
            assertEquals(ResultCode.OK, first.result());
            byte[] file = new CodeFile(Kind.ACTIVATION_CODE, code.body(), Optional.empty()).encode();
            assertSame(bench, first, ActivationCode.parse(CodeFile.parse(file).body()));

            bench.hostTime.set(Bench.START + 10 * Bench.DAY);
            assertSame(bench, first, code);

            TransactionKey next = bench.request(false);
            ActivationCode rekey = bench.code(next, bench.rekey(next, 2));
            Applied rekeyed = bench.apply(rekey);
            assertEquals(ResultCode.OK, rekeyed.result());
            try (BoxKeys keys = bench.keys(2)) {
                assertTrue(rekeyed.confirmation().verify(bench.transaction(next, 2), rekey, keys));
            }
            assertSame(bench, first, code);
            bench.restart();
            assertSame(bench, first, code);
            assertSame(bench, rekeyed, rekey);
        }
    }

    private static void assertSame(Bench bench, Applied first, ActivationCode code) throws RefusedException {
        int commits = bench.client().info().commitCounter();
        Applied again = bench.apply(code);
        assertEquals(ResultCode.ALREADY_APPLIED, again.result());
        assertEquals(first.confirmation(), again.confirmation());
        assertEquals(commits, bench.client().info().commitCounter());
    }
}
