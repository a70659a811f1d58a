package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;

/** A Confirmation Code proves one code in one transaction of one formatting. */
class Attack06ForeignConfirmationTest {
    @Test
    void verifiesForItsOwnCodeOnlyAndWithoutAFlippedBit() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                BoxKeys keys = bench.keys(1)) {
            TransactionKey key = bench.request(false);
            ActivationCode code = bench.code(key, new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1));
            ActivationCode other = bench.code(key, new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 2));
            ConfirmationCode said = bench.apply(code).confirmation();
            Transaction own = bench.transaction(key, 1);
            assertTrue(said.verify(own, code, keys));
            assertFalse(said.verify(own, other, keys));
            assertFalse(
                    said.verify(new Transaction(Bench.BOX, 1, 2, key.counter(), key.mark()), code, keys),
                    "another formatting");
            assertFalse(
                    said.verify(new Transaction(Bench.BOX, 1, 1, key.counter(), key.mark() ^ 1), code, keys),
                    "another mark");
            byte[] body = said.body();
            for (int bit = 7; bit < 111; bit++) {
                byte[] flipped = body.clone();
                flipped[bit / 8] ^= (byte) (0x80 >> bit % 8);
                assertFalse(verifies(flipped, own, code, keys), "bit " + bit);
            }
        }
    }

    private static boolean verifies(byte[] body, Transaction transaction, ActivationCode code, BoxKeys keys) {
        try {
            return ConfirmationCode.parse(body).verify(transaction, code, keys);
        } catch (RefusedException e) {
            return false;
        }
    }
}
