package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.FormatData;
import org.rums.core.box.FormatSeal;
import org.rums.core.box.Opcode;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.issue.IssueJournal;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;

/** A formatted box is formatted again by its vendor only, and nothing of before counts then. */
class Attack12FormatTest {
    @Test
    void aFormattedBoxIsNotFormattedAgain() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            assertEquals(ResultCode.ALREADY_FORMATTED, UpdateTest.refusal(() -> bench.format(new LocalSeats(99))));
        }
    }

    @Test
    void anOldCodeMeansNothingAfterReformatting() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey first = bench.request(false);
            TransactionKey second = bench.request(true);
            Item add = new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 100);
            ActivationCode old = bench.code(first, add);
            bench.apply(bench.code(second, new Item.Plain(Special.WIPE)));
            bench.generation = 2;
            bench.format(UsageCounter.full(1));
            assertEquals(ResultCode.UNKNOWN_TRANSACTION, UpdateTest.refusal(() -> bench.apply(old)));
            BoxClient client = bench.client();
            TransactionKey next = client.request(false).key();
            for (int i = next.counter(); i < 33; i++) {
                client.discard(next.counter());
                next = client.request(true).key();
            }
            assertEquals(33, next.counter(), "the same route as the first one");
            assertEquals(ResultCode.FORGED, UpdateTest.refusal(() -> bench.apply(old)));
        }
    }

    @Test
    void noBoxNameIsGivenOutOrFormattedTwice(@TempDir Path folder) throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA);
                IssueJournal journal = IssueJournal.create(
                        folder.resolve("journal"), bench.ring.journalId(), bench.ring.developerId())) {
            long name = journal.allocateBoxName();
            journal.recordFormat(name, Model.VERSA.code(), 1, 1);
            assertNotEquals(name, journal.allocateBoxName());
            assertEquals(
                    ResultCode.EXISTS_ALREADY,
                    UpdateTest.refusal(() -> journal.recordFormat(name, Model.VERSA.code(), 1, 1)));
            assertEquals(
                    ResultCode.UNKNOWN_BOX,
                    UpdateTest.refusal(() -> journal.recordFormat(name + 9, Model.VERSA.code(), 1, 1)),
                    "a name that was typed and never given out");
            assertEquals(2, journal.nextGeneration(name), "another format has another generation, hence another key");
        }
    }

    @Test
    void formatDataForAnotherBoxIsForged() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA);
                Bench other = Bench.blank(Model.VERSA);
                FormatData data = bench.formatData(List.of(), true)) {
            BoxInfo wrong = other.client().info();
            assertEquals(
                    ResultCode.FORGED, UpdateTest.refusal(() -> bench.client().format(data, wrong)));
        }
    }

    @Test
    void aRecordedFormatOpensNoWipedBox() throws Exception {
        try (Bench bench = Bench.blank(Model.VERSA);
                FormatData data = bench.formatData(List.of(Bench.full(UsageCounter.full(9))), true)) {
            BoxInfo blank = bench.client().info();
            byte[] recorded = body(FormatSeal.seal(data, blank, bench.random));
            byte[] neverSent = body(FormatSeal.seal(data, blank, bench.random));
            assertEquals(ResultCode.OK, send(bench, recorded));
            bench.apply(bench.code(bench.request(false), new Item.Plain(Special.WIPE)));
            assertEquals(Optional.empty(), bench.client().info().owner());
            assertEquals(ResultCode.FORGED, send(bench, recorded));
            assertEquals(ResultCode.FORGED, send(bench, neverSent), "made for the same moment");
            bench.restart();
            assertEquals(ResultCode.FORGED, send(bench, recorded), "the counter outlives the power");
            assertEquals(Optional.empty(), bench.client().info().owner());
            bench.generation = 2;
            bench.format(UsageCounter.full(1));
            assertEquals(1, bench.client().content().state().partitions().size());
        }
    }

    private static byte[] body(FormatSeal seal) {
        return new CborWriter()
                .map(2)
                .key(1)
                .bytes(seal.hostPublic())
                .key(2)
                .bytes(seal.sealed())
                .toByteArray();
    }

    /** Sends the bytes of a FORMAT as they are. */
    private static ResultCode send(Bench bench, byte[] body) throws Exception {
        Deadline deadline = Deadline.after(Duration.ofSeconds(10));
        try (BoxConnection connection =
                BoxConnection.open(bench.connect(), bench.random, deadline, CancelToken.NEVER)) {
            Answer answer = connection.command(Opcode.FORMAT, body, deadline, CancelToken.NEVER);
            return ResultCode.of(answer.status()).orElseThrow();
        }
    }

    @Test
    void whatTheModelCannotHoldIsNotFormattedIntoIt() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA)) {
            assertEquals(ResultCode.MODEL_CANNOT_HOLD, UpdateTest.refusal(() -> bench.format(new NetworkSeats(1))));
            FullPartition large = FullPartition.of(Partition.of(77, "", new ZoneSizes(4096, 0, 0), List.of()));
            RefusedException full = org.junit.jupiter.api.Assertions.assertThrows(
                    RefusedException.class, () -> bench.format(List.of(large), true));
            assertEquals(ResultCode.NO_SPACE, full.code());
            assertEquals(32, full.number());
            FullPartition reserved = FullPartition.of(Partition.of(10, "", ZoneSizes.NONE, List.of()));
            assertEquals(ResultCode.MALFORMED, UpdateTest.refusal(() -> bench.format(List.of(reserved), true)));
            assertEquals(0, bench.client().info().commitCounter());
        }
    }

    @Test
    void aReceiptThatDoesNotFitIsForged() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA);
                FormatData data = bench.formatData(List.of(), true)) {
            FormatSeal seal = FormatSeal.seal(data, bench.client().info(), bench.random);
            try (var keys = bench.keys(1);
                    var others = bench.keys(2)) {
                byte[] factory = bench.client().info().factoryKey();
                assertEquals(
                        false, java.util.Arrays.equals(seal.receipt(factory, keys), seal.receipt(factory, others)));
            }
            assertEquals(Optional.empty(), bench.client().info().owner());
        }
    }
}
