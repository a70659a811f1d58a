package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.ZoneAddress;
import org.rums.core.frame.Command;
import org.rums.core.frame.Framer;
import org.rums.core.frame.Message;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/** What was recorded on the wire replays to nothing, and what others inject ends the session unexecuted. */
class Attack10ReplayTest {
    private static final ZoneAddress RAM1 = new ZoneAddress(Bench.APP, 1, 0);

    @Test
    void aRecordedSessionReplaysToNothing() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            Recorder recorder = new Recorder(bench.connect());
            try (BoxClient client = BoxClient.open(recorder, bench.random);
                    BoxAccess user = bench.user(client)) {
                user.write(RAM1, new byte[] {1, 2, 3});
                user.start(Bench.APP, false, Optional.empty());
            }
            int commits = bench.client().info().commitCounter();
            long runs = runs(bench);
            try (Transport thief = bench.connect()) {
                for (byte[] report : List.copyOf(recorder.sent)) {
                    thief.send(report);
                }
            }
            assertEquals(commits, bench.client().info().commitCounter());
            assertEquals(runs, runs(bench));
        }
    }

    @Test
    void anInjectedCommandEndsTheSessionAndIsNotCarriedOut() throws Exception {
        for (int opcode : new int[] {0x01, 0x42, 0x10, 0x59}) {
            try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
                Recorder recorder = new Recorder(bench.connect());
                try (BoxClient client = BoxClient.open(recorder, bench.random);
                        BoxAccess user = bench.user(client)) {
                    user.start(Bench.APP, false, Optional.empty());
                    inject(bench, new Message(channel(recorder), Command.MSG, new byte[] {(byte) opcode, 0}));
                    assertEquals(ResultCode.SESSION_ENDED, UpdateTest.refusal(() -> user.read(RAM1, 3)));
                    assertEquals(8, runs(bench));
                }
            }
        }
    }

    @Test
    void aRepeatedSealedCommandEndsTheSession() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            Recorder recorder = new Recorder(bench.connect());
            try (BoxClient client = BoxClient.open(recorder, bench.random);
                    BoxAccess user = bench.user(client)) {
                int before = recorder.sent.size();
                user.start(Bench.APP, false, Optional.empty());
                List<byte[]> start = List.copyOf(recorder.sent.subList(before, recorder.sent.size()));
                try (Transport thief = bench.connect()) {
                    for (byte[] report : start) {
                        thief.send(report);
                    }
                }
                assertEquals(ResultCode.SESSION_ENDED, UpdateTest.refusal(() -> user.read(RAM1, 3)));
                assertEquals(8, runs(bench));
            }
        }
    }

    @Test
    void anInitInTheMiddleOfAMessageDropsItAndTheSession() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            Recorder recorder = new Recorder(bench.connect());
            try (BoxClient client = BoxClient.open(recorder, bench.random);
                    BoxAccess user = bench.user(client)) {
                user.write(RAM1, new byte[] {7});
                long channel = channel(recorder);
                List<byte[]> half = Framer.cut(new Message(channel, Command.MSG, new byte[200]))
                        .subList(0, 2);
                try (Transport thief = bench.connect()) {
                    for (byte[] report : half) {
                        thief.send(report);
                    }
                    thief.send(Framer.cut(new Message(channel, Command.INIT, new byte[8]))
                            .get(0));
                }
                assertThrows(RefusedException.class, () -> user.read(RAM1, 1), "a stray answer, or the end");
                assertEquals(ResultCode.SESSION_ENDED, UpdateTest.refusal(() -> user.read(RAM1, 1)));
            }
            try (BoxClient again = bench.client();
                    BoxAccess user = bench.user(again)) {
                assertArrayEquals(new byte[] {7}, user.read(RAM1, 1), "the box goes on");
            }
        }
    }

    @Test
    void nothingSecretIsReadableOnTheWire() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            byte[] secret = "a very secret licence key".getBytes();
            Recorder recorder = new Recorder(bench.connect());
            try (BoxClient client = BoxClient.open(recorder, bench.random);
                    BoxAccess user = bench.user(client)) {
                user.write(RAM1, secret);
                assertArrayEquals(secret, user.read(RAM1, secret.length));
            }
            for (List<byte[]> reports : List.of(recorder.sent, recorder.received)) {
                for (byte[] report : reports) {
                    assertFalse(new String(report, StandardCharsets.ISO_8859_1).contains("secret"));
                }
            }
        }
    }

    private static void inject(Bench bench, Message message) throws TransportException {
        try (Transport thief = bench.connect()) {
            for (byte[] report : Framer.cut(message)) {
                thief.send(report);
            }
        }
    }

    /** The channel of the last report sent. */
    private static long channel(Recorder recorder) {
        byte[] last = recorder.sent.get(recorder.sent.size() - 1);
        return ByteBuffer.wrap(last).getInt() & 0xFFFFFFFFL;
    }

    private static long runs(Bench bench) throws RefusedException {
        return ((UsageCounter) bench.client()
                        .content()
                        .state()
                        .partition(Bench.APP)
                        .orElseThrow()
                        .object(ObjectType.USAGE_COUNTER)
                        .orElseThrow())
                .left();
    }
}
