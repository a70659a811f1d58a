package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxClock;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** The clock that the host feeds. */
class TimeTest {
    private static final long JUMP = 30 * Bench.DAY;

    private static BoxClock show(Bench bench, long time) throws RefusedException {
        bench.hostTime.set(time);
        try (BoxClient session = bench.client()) {
            return session.time();
        }
    }

    @Test
    void timeGoesForwardAndNeverBack() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            assertEquals(new BoxClock(Bench.START + 5, false), show(bench, Bench.START + 5));
            assertEquals(new BoxClock(Bench.START + 5, false), show(bench, Bench.START));
            assertEquals(new BoxClock(Bench.START + 5 + JUMP, false), show(bench, Bench.START + 5 + JUMP));
        }
    }

    @Test
    void aJumpIsBelievedInASecondSessionADayLater() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            long far = Bench.START + JUMP + 1;
            assertEquals(new BoxClock(Bench.START, true), show(bench, far));
            assertTrue(bench.client().request(false).key().clockSuspect());
            assertEquals(new BoxClock(Bench.START, true), show(bench, far + Bench.DAY - 1), "too early");
            bench.restart();
            assertEquals(new BoxClock(Bench.START, true), show(bench, far + Bench.DAY - 1), "kept without power");
            assertEquals(new BoxClock(far + Bench.DAY, false), show(bench, far + Bench.DAY));
        }
    }

    @Test
    void aJumpIsNotBelievedInTheSameSession() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            long far = Bench.START + JUMP + 1;
            BoxClient session = bench.client();
            bench.hostTime.set(far);
            session.time();
            bench.hostTime.set(far + 2 * Bench.DAY);
            assertEquals(new BoxClock(Bench.START, true), session.time());
        }
    }

    @Test
    void aJumpBeyondTheJumpWaitsAnew() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            long far = Bench.START + 2 * JUMP;
            show(bench, far);
            assertTrue(show(bench, far + JUMP).suspect());
            assertTrue(show(bench, far + Bench.DAY).suspect(), "lower than what waits now");
            assertFalse(show(bench, far + 2 * Bench.DAY).suspect());
        }
    }

    @Test
    void aHonestTimeEndsTheSuspicion() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            show(bench, Bench.START + 9 * JUMP);
            assertFalse(show(bench, Bench.START + 60).suspect());
        }
    }

    @Test
    void theLatestTimeIsWrittenAtMostOnceAnHour() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            int before = bench.flash.operations();
            for (int i = 1; i < 60; i++) {
                show(bench, Bench.START + 60 * i);
            }
            assertEquals(before, bench.flash.operations());
            show(bench, Bench.START + 3600);
            assertTrue(bench.flash.operations() > before);
            bench.restart();
            assertEquals(
                    Bench.START + 3600,
                    bench.client().info().owner().orElseThrow().latestTime());
        }
    }

    @Test
    void aSuspectHostTimeExpiresNoCode() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 1);
            ActivationCode code = bench.code(bench.request(false), Bench.START, new Expiry(1), add);
            bench.hostTime.set(Bench.START + 99 * JUMP);
            assertEquals(ResultCode.OK, bench.apply(code).result());
        }
    }
}
