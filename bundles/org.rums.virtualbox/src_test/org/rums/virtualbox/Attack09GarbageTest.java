package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;

/** Somebody tries codes: the wrong ones of other boxes do no harm, those that reach the tag are slowed down. */
class Attack09GarbageTest {
    private static final Item ADD = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1);

    @Test
    void aThousandCodesOfOtherBoxesWriteNothingAndLockNothing() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            BoxClient client = bench.client();
            byte[] body = bench.code(client.request(false).key(), ADD).body();
            int before = bench.flash.operations();
            Random random = new Random(9);
            for (int i = 0; i < 1000; i++) {
                byte[] garbage = new byte[body.length];
                random.nextBytes(garbage);
                garbage[0] = body[0];
                garbage[1] ^= (byte) (garbage[1] == body[1] ? 0x80 : 0);
                assertTrue(UpdateTest.refusal(() -> apply(client, garbage)) != ResultCode.FORGED);
            }
            assertEquals(before, bench.flash.operations());
            assertEquals(0, client.info().owner().orElseThrow().secondsToWait());
            assertEquals(ResultCode.OK, apply(client, body));
        }
    }

    @Test
    void eachPartOfTheRouteTellsWhatIsWrongWithoutATry() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            BoxClient client = bench.client();
            byte[] body = bench.code(client.request(false).key(), ADD).body();
            int before = bench.flash.operations();
            assertEquals(ResultCode.OTHER_VENDOR, flipped(client, body, 1, 0x80));
            assertEquals(ResultCode.OTHER_BOX, flipped(client, body, 1, 0x01));
            assertEquals(ResultCode.OTHER_BOX, flipped(client, body, 2, 0x02));
            assertEquals(ResultCode.UNKNOWN_TRANSACTION, flipped(client, body, 2, 0x01));
            assertEquals(ResultCode.UNKNOWN_TRANSACTION, flipped(client, body, 3, 0x80));
            assertEquals(ResultCode.WRONG_EPOCH, flipped(client, body, 3, 0x01));
            assertEquals(before, bench.flash.operations());
            assertEquals(ResultCode.FORGED, flipped(client, body, 5, 0x01));
        }
    }

    private static ResultCode flipped(BoxClient client, byte[] body, int at, int bits) {
        byte[] other = body.clone();
        other[at] ^= (byte) bits;
        return UpdateTest.refusal(() -> apply(client, other));
    }

    @Test
    void triesThatReachTheTagAreDelayedAndProgramsStartOn() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            BoxClient client = bench.client();
            byte[] body = bench.code(client.request(false).key(), ADD).body();
            for (int i = 0; i < 10; i++) {
                assertEquals(ResultCode.FORGED, UpdateTest.refusal(() -> apply(client, spoilt(body))));
            }
            RefusedException locked = assertThrows(RefusedException.class, () -> apply(client, body));
            assertEquals(ResultCode.LOCKED, locked.code());
            assertEquals(60, locked.number());
            try (BoxAccess user = bench.user(client)) {
                user.start(Bench.APP, false, Optional.empty());
            }
            bench.millis.addAndGet(59_000);
            assertEquals(1, client.info().owner().orElseThrow().secondsToWait());
            bench.millis.addAndGet(1_000);
            assertEquals(ResultCode.OK, apply(client, body), "a code that verifies unlocks");
            assertEquals(0, client.info().owner().orElseThrow().failedTries());
        }
    }

    @Test
    void afterThirtyTwoTriesOneIsLeftInTenMinutes() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            BoxClient client = bench.client();
            byte[] body = bench.code(client.request(false).key(), ADD).body();
            for (int i = 0; i < 32; i++) {
                bench.millis.addAndGet(60_000);
                assertEquals(
                        ResultCode.FORGED, UpdateTest.refusal(() -> client.preview(new ActivationCode(spoilt(body)))));
            }
            assertEquals(600, client.info().owner().orElseThrow().secondsToWait());
            bench.restart();
            assertEquals(600, bench.client().info().owner().orElseThrow().secondsToWait());
        }
    }

    @Test
    void theCountOutlastsPowerCutsAlsoBetweenCountAndCheck() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            byte[] body = bench.code(bench.request(false), ADD).body();
            UpdateTest.refusal(() -> apply(bench.client(), spoilt(body)));
            bench.flash.cutNow();
            bench.restart();
            assertEquals(8, tries(bench), "what was stored ahead counts");
            bench.flash.arm(1, Cut.AFTER);
            assertEquals(ResultCode.BOX_REMOVED, UpdateTest.refusal(() -> apply(bench.client(), body)));
            bench.restart();
            assertEquals(16, tries(bench), "counted, though the check never came");
            assertEquals(ResultCode.LOCKED, UpdateTest.refusal(() -> apply(bench.client(), body)));
            bench.restart();
            assertEquals(ResultCode.LOCKED, UpdateTest.refusal(() -> apply(bench.client(), body)));
            bench.millis.addAndGet(60_000);
            assertEquals(ResultCode.OK, apply(bench.client(), body));
            bench.restart();
            assertEquals(0, tries(bench));
        }
    }

    private static long tries(Bench bench) throws RefusedException {
        return bench.client().info().owner().orElseThrow().failedTries();
    }

    private static byte[] spoilt(byte[] body) {
        byte[] other = body.clone();
        other[other.length - 1] ^= 1;
        return other;
    }

    private static ResultCode apply(BoxClient client, byte[] body) throws RefusedException {
        return client.apply(new ActivationCode(body), Optional.empty()).result();
    }
}
