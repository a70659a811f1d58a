package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.rums.core.box.Applied;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Who has the update key only cannot bring a box to another one, and no power cut leaves a box without a key. */
class Attack13RekeyTest {
    private static final Item ADD = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1);

    @Test
    void aRekeyWithoutTheRekeyRootIsForged() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9));
                RekeyRoot own = RekeyRoot.create(new SecureRandom())) {
            TransactionKey key = bench.request(false);
            Applied refused = bench.apply(bench.code(key, ADD, bench.rekey(key, 2, own)));
            assertEquals(ResultCode.FORGED, refused.result());
            assertEquals(2, refused.item());
            assertFalse(refused.confirmation().last());
            assertEquals(ResultCode.OK, bench.apply(bench.code(key, ADD)).result(), "the old key goes on");
        }
    }

    @Test
    void codesOfTheOldEpochAreRefusedAfterRekey() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            ActivationCode old = bench.code(first, ADD);
            assertEquals(
                    ResultCode.OK,
                    bench.apply(bench.code(second, bench.rekey(second, 2))).result());
            assertEquals(ResultCode.WRONG_EPOCH, UpdateTest.refusal(() -> bench.apply(old)));
            TransactionKey third = bench.request(false);
            try (BoxKeys keys = bench.keys(2)) {
                assertTrue(third.verify(Bench.BOX.developerId(), 2, keys));
            }
            assertEquals(
                    ResultCode.OK,
                    bench.apply(bench.code(third, 2, Bench.START, Expiry.NONE, ADD))
                            .result());
        }
    }

    @Test
    void aPowerCutAtEveryWriteOfRekeyLeavesTheOldKeyOrTheNewOne() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9), TimeAllowed.full(1))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            ActivationCode rekey = bench.code(first, bench.rekey(first, 2));
            PowerCutTest.cutEverywhere(bench, bench.contents(), on -> on.apply(rekey), second);
        }
    }

    @Test
    void theOldKeyIsNoLongerInTheFlash() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey key = bench.request(false);
            try (BoxKeys old = bench.keys(1)) {
                assertTrue(holds(bench, old.boxKey()));
                bench.apply(bench.code(key, bench.rekey(key, 2)));
                assertFalse(holds(bench, old.boxKey()));
            }
        }
    }

    private static boolean holds(Bench bench, byte[] key) {
        byte[] flash = bench.contents().contents();
        for (int at = 0; at + key.length <= flash.length; at++) {
            if (java.util.Arrays.equals(flash, at, at + key.length, key, 0, key.length)) {
                return true;
            }
        }
        return false;
    }
}
