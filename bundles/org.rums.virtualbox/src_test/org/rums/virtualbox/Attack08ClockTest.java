package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.Applied;
import org.rums.core.box.BoxClient;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Expiry;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** A clock that went wrong, and codes that would set it. */
class Attack08ClockTest {
    private static final long Y2099 = 4_070_908_800L;
    private static final Item ADD = new Item.Change(Verb.ADD, ObjectType.EXPIRATION_DATE, Bench.APP, 1);

    @Test
    void aClockAt2099IsRepairedOnceAndTheSameCodeDoesNothingToAHealthyOne() throws RefusedException {
        try (Bench bench = at2099()) {
            Item repair = new Item.ClockRepair(Y2099 - 10, Bench.START);
            ActivationCode code = bench.code(bench.request(false), Bench.START, new Expiry(1), repair);
            ActivationCode hoarded = bench.code(bench.request(true), Bench.START, new Expiry(1), repair);
            bench.hostTime.set(Bench.START);
            assertEquals(ResultCode.OK, bench.apply(code).result(), "exempt from expiry");
            assertEquals(Bench.START, latest(bench));
            assertEquals(ResultCode.TRANSACTION_CLOSED, UpdateTest.refusal(() -> bench.apply(hoarded)));

            ActivationCode later = bench.code(bench.request(false), Bench.START, new Expiry(1), repair);
            aYearOfUse(bench);
            Applied refused = bench.apply(later);
            assertEquals(ResultCode.CONDITION_NOT_MET, refused.result());
            assertFalse(refused.confirmation().last());
        }
    }

    @Test
    void vendorTimeFiveYearsAheadIsRefusedWithoutTheFlag() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START))) {
            long ahead = Bench.START + 5 * 365 * Bench.DAY;
            ActivationCode code = bench.code(bench.request(false), ahead, Expiry.NONE, ADD);
            assertEquals(ResultCode.CLOCK_JUMP, bench.apply(code).result());
            assertEquals(Bench.START, latest(bench));
            Item allow = new Item.Plain(Special.ALLOW_TIME_JUMP);
            ActivationCode allowed = bench.code(bench.request(false), ahead, Expiry.NONE, allow, ADD);
            assertEquals(ResultCode.OK, bench.apply(allowed).result());
            assertEquals(ahead, latest(bench));
        }
    }

    @Test
    void vendorTimeMayLieFourHundredDaysAheadAndNotAMinuteMore() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START))) {
            long last = Bench.START + 400 * Bench.DAY;
            ActivationCode over = bench.code(bench.request(false), last + 60, Expiry.NONE, ADD);
            assertEquals(ResultCode.CLOCK_JUMP, bench.apply(over).result());
            ActivationCode code = bench.code(bench.request(false), last, Expiry.NONE, ADD);
            assertEquals(ResultCode.OK, bench.apply(code).result());
            assertEquals(last, latest(bench));
        }
    }

    @Test
    void aPreviewLeavesTheClockAlone() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START))) {
            BoxClient client = bench.client();
            ActivationCode code =
                    bench.code(client.request(false).key(), Bench.START + 300 * Bench.DAY, Expiry.NONE, ADD);
            client.preview(code);
            assertEquals(Bench.START, latest(bench));
            client.apply(code, Optional.empty());
            assertEquals(Bench.START + 300 * Bench.DAY, latest(bench));
        }
    }

    /** A clock jump of more than 30 days would be held up, so a program runs each month. */
    private static void aYearOfUse(Bench bench) throws RefusedException {
        for (int month = 1; month <= 13; month++) {
            bench.hostTime.set(Bench.START + month * 28L * Bench.DAY);
            bench.client().time();
        }
        bench.hostTime.set(Bench.START + 365 * Bench.DAY);
        bench.client().time();
        assertEquals(Bench.START + 365 * Bench.DAY, latest(bench));
    }

    private static Bench at2099() throws RefusedException {
        Bench bench = Bench.formatted(Model.VERSA, new ExpirationDate(Bench.START));
        bench.hostTime.set(Y2099 - 2 * Bench.DAY);
        bench.client().time();
        bench.hostTime.set(Y2099);
        bench.client().time();
        assertEquals(Y2099, latest(bench));
        return bench;
    }

    private static long latest(Bench bench) throws RefusedException {
        return bench.client().info().owner().orElseThrow().latestTime();
    }
}
