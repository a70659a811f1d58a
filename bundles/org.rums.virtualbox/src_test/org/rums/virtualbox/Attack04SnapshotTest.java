package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.code.SealedPart;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;

/** Snapshots of a moving state under one Transaction Key. */
class Attack04SnapshotTest {
    @Test
    void aNonceIsNeverUsedTwiceAndASnapshotBelongsToItsTransactionKey() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(3));
                BoxKeys keys = bench.keys(1)) {
            BoxClient client = bench.client();
            TransactionKey key = client.request(false).key();
            SealedPart before = client.export(key.counter());
            try (BoxAccess user = bench.user(client)) {
                user.start(Bench.APP, false, Optional.empty());
            }
            assertEquals(key, client.request(false).key());
            SealedPart after = client.export(key.counter());
            assertFalse(Arrays.equals(before.nonce(), after.nonce()));
            TransactionKey other = client.request(true).key();
            long developer = Bench.BOX.developerId();
            assertTrue(after.open(SealedPart.Use.SNAPSHOT, developer, key.body(), keys)
                    .isPresent());
            assertTrue(after.open(SealedPart.Use.SNAPSHOT, developer, other.body(), keys)
                    .isEmpty());
        }
    }
}
