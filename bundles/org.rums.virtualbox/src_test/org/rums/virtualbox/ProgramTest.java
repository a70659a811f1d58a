package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxContent.SeatsInUse;
import org.rums.core.box.Lease;
import org.rums.core.box.ZoneAddress;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** What programs get and are refused: runs, dates, minutes, seats, passwords, zones. */
class ProgramTest {
    interface Use {
        void with(Bench bench, BoxClient client, BoxAccess user) throws RefusedException;
    }

    private static void box(Use use, DataObject... objects) throws RefusedException {
        try (Bench bench = Bench.formatted(Model.XS, objects)) {
            BoxClient client = bench.client();
            try (BoxAccess user = bench.user(client)) {
                use.with(bench, client, user);
            }
        }
    }

    private static Lease start(BoxAccess user) throws RefusedException {
        return user.start(Bench.APP, false, Optional.empty());
    }

    private static ResultCode startRefusal(BoxAccess user) {
        return UpdateTest.refusal(() -> start(user));
    }

    @Test
    void eachStartTakesARunUntilNoneIsLeft() throws RefusedException {
        box(
                (bench, client, user) -> {
                    user.check(Bench.APP);
                    start(user);
                    start(user);
                    assertEquals(ResultCode.COUNTER_USED_UP, startRefusal(user));
                    assertEquals(ResultCode.COUNTER_USED_UP, UpdateTest.refusal(() -> user.check(Bench.APP)));
                },
                UsageCounter.full(2));
    }

    @Test
    void runsOutlastARestartAndAreFoldedIntoTheNextCommit() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.XS, UsageCounter.full(9), TimeAllowed.full(5))) {
            try (BoxAccess user = bench.user(bench.client())) {
                user.minute(start(user).id());
            }
            bench.restart();
            assertEquals(new UsageCounter(8, 9), object(bench, ObjectType.USAGE_COUNTER));
            Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 10);
            bench.apply(bench.code(bench.request(false), add));
            bench.restart();
            assertEquals(new UsageCounter(18, 19), object(bench, ObjectType.USAGE_COUNTER));
            assertEquals(new TimeAllowed(4, 5), object(bench, ObjectType.TIME_ALLOWED));
        }
    }

    @Test
    void anEmptyOrAbsentPartitionGrantsNothing() throws RefusedException {
        box((bench, client, user) -> {
            assertEquals(ResultCode.NO_LICENCE, startRefusal(user));
            assertEquals(ResultCode.NO_LICENCE, UpdateTest.refusal(() -> user.check(77)));
        });
    }

    @Test
    void unlimitedRunsAndMinutesAreNotTaken() throws RefusedException {
        box(
                (bench, client, user) -> {
                    int before = bench.flash.operations();
                    long lease = start(user).id();
                    assertEquals(OptionalLong.of(Limits.U32), user.minute(lease));
                    assertEquals(before, bench.flash.operations());
                },
                UsageCounter.full(Limits.U32),
                TimeAllowed.full(Limits.U32));
    }

    @Test
    void theDateEndsTheLicenceAtItsSecond() throws RefusedException {
        box(
                (bench, client, user) -> {
                    bench.hostTime.set(Bench.START + 99);
                    start(user);
                    bench.hostTime.set(Bench.START + 100);
                    assertEquals(ResultCode.LICENCE_EXPIRED, startRefusal(user));
                },
                new ExpirationDate(Bench.START + 100));
    }

    @Test
    void daysCountFromFormattingAndRelativeDaysFromTheFirstStart() throws RefusedException {
        box(
                (bench, client, user) -> {
                    bench.hostTime.addAndGet(5 * Bench.DAY);
                    user.check(Bench.APP);
                    start(user);
                    bench.hostTime.addAndGet(2 * Bench.DAY - 1);
                    start(user);
                    bench.hostTime.addAndGet(1);
                    assertEquals(ResultCode.LICENCE_EXPIRED, startRefusal(user));
                },
                new RelativeExpiration(2, 0));
        box(
                (bench, client, user) -> {
                    bench.hostTime.addAndGet(2 * Bench.DAY);
                    assertEquals(ResultCode.LICENCE_EXPIRED, startRefusal(user));
                },
                new ExpirationDays(2, Bench.START));
    }

    @Test
    void relativeDaysAreNotCountedFromATimeLongPast() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, new RelativeExpiration(30, 0))) {
            for (int day : new int[] {150, 151, 180}) {
                bench.hostTime.set(Bench.START + day * Bench.DAY);
                try (BoxClient client = bench.client();
                        BoxAccess user = bench.user(client)) {
                    user.start(Bench.APP, false, Optional.empty());
                }
            }
            bench.hostTime.set(Bench.START + 181 * Bench.DAY);
            try (BoxClient client = bench.client();
                    BoxAccess user = bench.user(client)) {
                assertEquals(
                        ResultCode.LICENCE_EXPIRED,
                        UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.empty())),
                        "thirty days from the start at which the clock was believed");
            }
        }
    }

    @Test
    void minutesAreTakenWhileRunning() throws RefusedException {
        box(
                (bench, client, user) -> {
                    long lease = start(user).id();
                    assertEquals(OptionalLong.of(1), user.minute(lease));
                    assertEquals(OptionalLong.of(0), user.minute(lease));
                    assertEquals(ResultCode.LICENCE_EXPIRED, UpdateTest.refusal(() -> user.minute(lease)));
                    assertEquals(ResultCode.LICENCE_EXPIRED, startRefusal(user));
                },
                TimeAllowed.full(2));
        box(
                (bench, client, user) -> assertEquals(
                        OptionalLong.empty(), user.minute(start(user).id())),
                UsageCounter.full(2));
    }

    @Test
    void aClockSetBackByMoreThanAnHourStopsDatedLicencesOnly() throws RefusedException {
        box(
                (bench, client, user) -> {
                    bench.hostTime.addAndGet(-3600);
                    start(user);
                    bench.hostTime.addAndGet(-1);
                    assertEquals(ResultCode.CLOCK_SET_BACK, startRefusal(user));
                },
                new ExpirationDate(Bench.START + 100));
        box(
                (bench, client, user) -> {
                    bench.hostTime.addAndGet(-30 * Bench.DAY);
                    start(user);
                },
                UsageCounter.full(2));
    }

    @Test
    void theSignatureIsHandedOutAtTheStart() throws RefusedException {
        box(
                (bench, client, user) -> assertArrayEquals(
                        new byte[] {4, 5}, start(user).signature().orElseThrow()),
                new SignatureObject(new byte[] {4, 5}));
    }

    @Test
    void seatsAreLeasesThatRunOut() throws RefusedException {
        box(
                (bench, client, user) -> {
                    long first = start(user).id();
                    long second = start(user).id();
                    assertNotEquals(first, second);
                    assertEquals(ResultCode.NO_FREE_SEAT, startRefusal(user));
                    user.stop(first);
                    long third = start(user).id();
                    bench.millis.addAndGet(120_000);
                    user.renew(second);
                    bench.millis.addAndGet(60_000);
                    assertEquals(ResultCode.UNKNOWN_LEASE, UpdateTest.refusal(() -> user.renew(third)));
                    assertEquals(ResultCode.UNKNOWN_LEASE, UpdateTest.refusal(() -> user.stop(first)));
                    start(user);
                    assertEquals(ResultCode.NO_FREE_SEAT, startRefusal(user));
                },
                new LocalSeats(2));
    }

    @Test
    void networkSeatsAreCountedApartAndNoneIsKeptWithoutPower() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.XS, new LocalSeats(1), new NetworkSeats(1))) {
            BoxClient client = bench.client();
            try (BoxAccess user = bench.user(client)) {
                start(user);
                user.start(Bench.APP, true, Optional.empty());
                assertEquals(
                        ResultCode.NO_FREE_SEAT,
                        UpdateTest.refusal(() -> user.start(Bench.APP, true, Optional.empty())));
            }
            assertEquals(
                    List.of(new SeatsInUse(Bench.APP, 1, 1)), client.content().seats());
            bench.restart();
            assertEquals(
                    List.of(new SeatsInUse(Bench.APP, 0, 0)),
                    bench.client().content().seats());
        }
        box(
                (bench, client, user) -> assertEquals(
                        ResultCode.NO_LICENCE, UpdateTest.refusal(() -> user.start(Bench.APP, true, Optional.empty()))),
                new LocalSeats(1));
    }

    @Test
    void zonesFollowTheirRights() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2))) {
            byte[] bytes = {1, 2, 3};
            BoxClient client = bench.client();
            ZoneAddress[] zones = {
                new ZoneAddress(Bench.APP, 1, 61), new ZoneAddress(Bench.APP, 2, 61), new ZoneAddress(Bench.APP, 3, 61)
            };
            assertEquals(ResultCode.ACCESS_DENIED, UpdateTest.refusal(() -> client.read(zones[0], 3)));
            assertEquals(ResultCode.ACCESS_DENIED, UpdateTest.refusal(() -> client.write(zones[1], bytes)));
            client.write(zones[2], bytes);
            try (BoxAccess user = bench.user(client)) {
                user.write(zones[0], bytes);
                assertEquals(ResultCode.ACCESS_DENIED, UpdateTest.refusal(() -> user.write(zones[1], bytes)));
                assertEquals(ResultCode.ACCESS_DENIED, UpdateTest.refusal(() -> user.label("x")));
                assertArrayEquals(new byte[3], user.read(zones[1], 3));
                assertEquals(
                        ResultCode.BAD_ADDRESS,
                        UpdateTest.refusal(() -> user.read(new ZoneAddress(Bench.APP, 1, 62), 3)));
                assertEquals(
                        ResultCode.BAD_ADDRESS,
                        UpdateTest.refusal(() -> user.read(new ZoneAddress(Bench.APP, 4, 0), 1)));
                assertEquals(
                        ResultCode.UNKNOWN_PARTITION,
                        UpdateTest.refusal(() -> user.read(new ZoneAddress(99, 1, 0), 1)));
            }
            try (BoxAccess admin = bench.admin(client)) {
                admin.write(zones[1], bytes);
                admin.label("Höhe");
            }
            bench.restart();
            try (BoxAccess user = bench.user(bench.client())) {
                for (ZoneAddress zone : zones) {
                    assertArrayEquals(bytes, user.read(zone, 3));
                }
            }
            assertEquals("Höhe", bench.client().info().owner().orElseThrow().label());
        }
    }

    @Test
    void programsNeedALogin() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(2));
                HostileTest.Line line = new HostileTest.Line(bench)) {
            assertEquals(
                    ResultCode.ACCESS_DENIED.number(),
                    line.send(0x50, java.util.HexFormat.of().parseHex("a30100021903e803f4")));
        }
    }

    private static DataObject object(Bench bench, ObjectType type) throws RefusedException {
        return bench.client()
                .content()
                .state()
                .partition(Bench.APP)
                .orElseThrow()
                .object(type)
                .orElseThrow();
    }
}
