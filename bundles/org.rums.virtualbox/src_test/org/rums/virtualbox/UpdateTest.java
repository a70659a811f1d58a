package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.Applied;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.Preview;
import org.rums.core.box.Requested;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationDetails;
import org.rums.core.code.Expiry;
import org.rums.core.code.SealedPart;
import org.rums.core.code.Snapshot;
import org.rums.core.key.BoxKeys;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class UpdateTest {
    private static final Item ADD_100 = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 100);

    static ResultCode refusal(Call call) {
        return assertThrows(RefusedException.class, call::run).code();
    }

    interface Call {
        void run() throws RefusedException;
    }

    @Test
    void aBlankBoxSaysWhoItIsAndThatItIsNotFormatted() throws RefusedException {
        try (Bench bench = Bench.blank(Model.XS)) {
            BoxClient client = bench.client();
            BoxInfo info = client.info();
            assertEquals(2, info.modelCode());
            assertEquals(0x0102, info.firmware());
            assertFalse(info.formatted());
            assertEquals(0, info.commitCounter());
            assertEquals(39, info.fingerprint().length());
            assertEquals(ResultCode.NOT_FORMATTED, refusal(client::content));
            assertEquals(ResultCode.NOT_FORMATTED, refusal(client::time));
            assertEquals(ResultCode.NOT_FORMATTED, refusal(() -> client.request(false)));
        }
    }

    @Test
    void formatsRequestsPreviewsAppliesAndConfirms() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5), new ExpirationDate(Bench.START))) {
            BoxClient client = bench.client();
            Requested requested = client.request(false);
            assertFalse(requested.shownBefore());
            try (BoxKeys keys = bench.keys(1)) {
                assertTrue(requested.key().verify(Bench.BOX.developerId(), 1, keys));
                Snapshot snapshot = Snapshot.parse(client.export(requested.key().counter())
                        .open(
                                SealedPart.Use.SNAPSHOT,
                                Bench.BOX.developerId(),
                                requested.key().body(),
                                keys)
                        .orElseThrow());
                assertEquals(client.content().state(), snapshot.state());

                ActivationCode code = bench.code(requested.key(), ADD_100);
                Preview preview = client.preview(code);
                assertEquals(client.content().state(), preview.before());
                Applied applied = client.apply(code, Optional.of(preview.digest()));

                assertEquals(ResultCode.OK, applied.result());
                assertEquals(preview.after(), client.content().state());
                assertEquals(
                        Optional.of(UsageCounter.full(105)),
                        client.content()
                                .state()
                                .partition(Bench.APP)
                                .orElseThrow()
                                .object(ObjectType.USAGE_COUNTER));
                assertTrue(applied.confirmation().verify(bench.transaction(requested.key(), 1), code, keys));
                assertTrue(applied.confirmation().last());
                assertEquals(0, applied.confirmation().stillOpen());
                assertEquals(
                        client.info().commitCounter(), applied.confirmation().commitCounter());
                ConfirmationDetails details =
                        ConfirmationDetails.parse(client.details(requested.key().counter())
                                .open(
                                        SealedPart.Use.DETAILS,
                                        Bench.BOX.developerId(),
                                        applied.confirmation().body(),
                                        keys)
                                .orElseThrow());
                assertEquals(preview.after(), details.after());
            }
        }
    }

    @Test
    void asksTheSameTransactionKeyUntilItIsAnswered() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            Requested first = client.request(false);
            bench.restart();
            BoxClient again = bench.client();
            Requested second = again.request(false);
            assertArrayEquals(first.key().body(), second.key().body());
            assertTrue(second.shownBefore());
            Requested third = again.request(true);
            assertNotEquals(first.key(), third.key());
            assertEquals(List.of(first.key(), third.key()), again.openTransactions());
            again.apply(bench.code(first.key(), ADD_100), Optional.empty());
            assertEquals(List.of(third.key()), again.openTransactions());
        }
    }

    @Test
    void refusesTheNinthOpenTransactionAndTakesItAfterADiscard() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            for (int i = 0; i < 8; i++) {
                client.request(true);
            }
            assertEquals(ResultCode.TOO_MANY_OPEN, refusal(() -> client.request(true)));
            assertEquals(7, client.discard(3));
            ActivationCode late = bench.code(
                    new org.rums.core.code.TransactionKey(1, Bench.BOX_NAME, 3, 1, 0, 1, 1, false, new byte[8]),
                    ADD_100);
            assertEquals(ResultCode.TRANSACTION_CLOSED, refusal(() -> client.apply(late, Optional.empty())));
            assertEquals(9, client.request(true).key().counter());
        }
    }

    @Test
    void aTransactionCounterIsNeverCongruentToAnOpenOne() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            client.request(true);
            for (int i = 2; i <= 32; i++) {
                client.discard(client.request(true).key().counter());
            }
            assertEquals(34, client.request(true).key().counter());
        }
    }

    @Test
    void aPreviewThatIsOutdatedIsNotApplied() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            ActivationCode code = bench.code(client.request(false).key(), ADD_100);
            byte[] digest = client.preview(code).digest();
            try (var user = bench.user(client)) {
                user.start(Bench.APP, false, Optional.empty());
            }
            assertEquals(ResultCode.PREVIEW_OUTDATED, refusal(() -> client.apply(code, Optional.of(digest))));
            assertEquals(
                    ResultCode.OK,
                    client.apply(code, Optional.of(client.preview(code).digest()))
                            .result());
        }
    }

    @Test
    void anExpiredCodeIsRefusedWithAConfirmationThatIsNotFinal() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            var key = client.request(false).key();
            ActivationCode code = bench.code(key, Bench.START, new Expiry(1), ADD_100);
            bench.hostTime.set(Bench.START + 3601);
            Applied refused = client.apply(code, Optional.empty());
            assertEquals(ResultCode.CODE_EXPIRED, refused.result());
            assertFalse(refused.confirmation().last());
            assertEquals(1, refused.confirmation().stillOpen());
            int commits = client.info().commitCounter();
            assertEquals(refused, client.apply(code, Optional.empty()), "the same bytes again, without a commit");
            assertEquals(commits, client.info().commitCounter());
            assertEquals(refused.confirmation(), client.confirmation(key.counter()));
        }
    }

    @Test
    void aRefusedItemIsNamedAndNothingChanges() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            var before = client.content().state();
            Item absent = new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, Bench.APP, 1);
            Applied refused = client.apply(bench.code(client.request(false).key(), ADD_100, absent), Optional.empty());
            assertEquals(ResultCode.OBJECT_ABSENT, refused.result());
            assertEquals(2, refused.item());
            assertEquals(2, refused.confirmation().item());
            assertEquals(before, client.content().state());
        }
    }

    @Test
    void rejectingConsumesTheMarkEvenOfACodeThatCannotBeApplied() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            Item absent = new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, Bench.APP, 1);
            ActivationCode code = bench.code(client.request(false).key(), absent);
            Applied rejected = client.reject(code);
            assertEquals(ResultCode.REJECTED, rejected.result());
            assertTrue(rejected.confirmation().last());
            Applied again = client.apply(code, Optional.empty());
            assertEquals(ResultCode.REJECTED, again.result());
            assertEquals(rejected.confirmation(), again.confirmation());
        }
    }

    @Test
    void wipingLeavesABlankBoxThatStillConfirms() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(5))) {
            BoxClient client = bench.client();
            var key = client.request(false).key();
            ActivationCode code = bench.code(key, new Item.Plain(Special.WIPE));
            Applied wiped = client.apply(code, Optional.empty());
            assertEquals(ResultCode.OK, wiped.result());
            try (BoxKeys keys = bench.keys(1)) {
                assertTrue(wiped.confirmation().verify(bench.transaction(key, 1), code, keys));
            }
            assertFalse(client.info().formatted());
            assertEquals(wiped.confirmation(), client.confirmation(key.counter()));
            assertEquals(
                    ResultCode.ALREADY_APPLIED,
                    client.apply(code, Optional.empty()).result());
            bench.generation = 2;
            bench.format(UsageCounter.full(1));
            assertEquals(2, client.request(false).key().counter(), "counters go on");
            assertEquals(ResultCode.UNKNOWN_TRANSACTION, refusal(() -> client.apply(code, Optional.empty())));
        }
    }

    @Test
    void aBoxWithoutRemoteUpdateRefusesIt() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA)) {
            bench.format(List.of(Bench.full(UsageCounter.full(1))), false);
            BoxClient client = bench.client();
            assertEquals(ResultCode.REMOTE_UPDATE_DISABLED, refusal(() -> client.request(false)));
        }
    }
}
