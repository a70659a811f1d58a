package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** A key that the box needs no more is zeroed in its memory, not just forgotten. */
class SecretsAfterChangeTest {
    /** boxKey and what was derived from it: for the request, for opening the code and for the confirmation. */
    private static final int KEYS_OF_EPOCH = 4;
    /** K_rekey and two login keys. */
    private static final int OTHER_KEYS = 3;

    private static final int KEYS_OF_SESSION = 2;

    @Test
    void rekeyingZeroesTheKeysOfTheOldEpoch() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey key = bench.request(false);
            ActivationCode code = bench.code(key, bench.rekey(key, 2));
            bench.client().preview(code);
            List<Secret> held = HeldSecrets.of(bench.box);
            assertEquals(ResultCode.OK, bench.apply(code).result());
            List<Secret> dropped = HeldSecrets.dropped(held, bench.box);
            assertTrue(dropped.size() >= KEYS_OF_EPOCH - 1, "dropped: " + dropped);
            HeldSecrets.assertZeroed(dropped);
        }
    }

    @Test
    void wipingZeroesAllKeysOfTheVendorAndOfOpenSessions() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            ActivationCode code = bench.code(bench.request(false), new Item.Plain(Special.WIPE));
            bench.client().preview(code);
            List<Secret> held = sessionOpened(bench);
            assertEquals(ResultCode.OK, bench.apply(code).result());
            List<Secret> dropped = HeldSecrets.dropped(held, bench.box);
            assertTrue(dropped.size() >= KEYS_OF_EPOCH - 1 + OTHER_KEYS + KEYS_OF_SESSION, "dropped: " + dropped);
            HeldSecrets.assertZeroed(dropped);
        }
    }

    @Test
    void aSessionThatIsReplacedLeavesNoKey() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9));
                BoxClient client = bench.client()) {
            BoxAccess user = bench.user(client);
            List<Secret> held = HeldSecrets.of(bench.box);
            user.close();
            client.info();
            bench.user(client).close();
            List<Secret> dropped = HeldSecrets.dropped(held, bench.box);
            assertEquals(KEYS_OF_SESSION, dropped.size());
            HeldSecrets.assertZeroed(dropped);
        }
    }

    /** What the box holds while somebody is logged in, who stays so. */
    private static List<Secret> sessionOpened(Bench bench) throws RefusedException {
        int before = HeldSecrets.of(bench.box).size();
        bench.user(bench.client());
        List<Secret> held = HeldSecrets.of(bench.box);
        assertEquals(before + KEYS_OF_SESSION, held.size());
        return held;
    }
}
