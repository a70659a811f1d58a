package org.rums.core.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.frame.Command;
import org.rums.core.frame.DeviceChannelMux;
import org.rums.core.frame.DeviceEndpoint;
import org.rums.core.frame.DeviceInfo;
import org.rums.core.frame.Framer;
import org.rums.core.frame.LoopTransport;
import org.rums.core.frame.Message;
import org.rums.core.key.BoxId;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;
import org.rums.core.session.SessionVectorTest.FakeBox;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.TransportException;

class BoxSessionTest {
    private final SecureRandom random = new SecureRandom();
    private final FakeBox box = new FakeBox();
    private final DeviceSessions sessions = new DeviceSessions(box, random, box);
    private final LoopTransport loop =
            LoopTransport.to(new DeviceEndpoint(new DeviceChannelMux(new DeviceInfo(1, 1, 3), 0x101), sessions));

    @Test
    void carriesCommandsOfEverySizeUnderSeal() throws IOException {
        BoxSession session = login(connect(), Role.ADMIN, FakeBox.APW);
        for (int size : new int[] {0, 1, 40, 7000, 7592, 7593, 30_000, 65_515}) {
            byte[] body = new byte[size];
            new Random(size).nextBytes(body);
            Answer answer = command(session, body);
            assertEquals(2, answer.body()[0]);
            assertArrayEquals(body, Arrays.copyOfRange(answer.body(), 1, 1 + size));
        }
        assertEquals(Role.ADMIN, session.role());
        assertEquals(1, box.succeeded);
    }

    @Test
    void keepsSessionsOfDifferentChannelsApart() throws IOException {
        BoxSession user = login(connect(), Role.USER, FakeBox.UPW);
        BoxSession admin = login(connect(), Role.ADMIN, FakeBox.APW);
        assertEquals(1, command(user, new byte[1]).body()[0]);
        assertEquals(2, command(admin, new byte[1]).body()[0]);
        admin.close();
        assertEquals(1, command(user, new byte[1]).body()[0]);
    }

    @Test
    void refusesAWrongPasswordWithoutRevealingAConfirmation() throws IOException {
        BoxConnection connection = connect();
        assertCode(ResultCode.WRONG_PASSWORD, () -> login(connection, Role.USER, FakeBox.APW));
        assertTrue(loop.sent().stream().noneMatch(opcode(0x41)));
        assertTrue(clear(connection).isOk());
    }

    @Test
    void boxRefusesAWrongConfirmationAndTellsTheFirmware() throws IOException {
        loop.tamperToBox(reports -> change(reports, opcode(0x41), report -> report[20] ^= 1));
        assertCode(ResultCode.WRONG_PASSWORD, () -> login(connect(), Role.USER, FakeBox.UPW));
        assertEquals(1, box.failed);
        assertEquals(0, box.succeeded);
    }

    @Test
    void givesTheRefusalOfTheFirmwareBack() throws IOException {
        box.refusal = Optional.of(new Answer(ResultCode.LOCKED.number(), new byte[] {1, 2}));
        SessionException locked = assertCode(ResultCode.LOCKED, () -> login(connect(), Role.USER, FakeBox.UPW));
        assertArrayEquals(new byte[] {1, 2}, locked.detail());
        box.refusal = Optional.empty();
        box.id = Optional.empty();
        assertCode(ResultCode.NOT_FORMATTED, () -> login(connect(), Role.USER, FakeBox.UPW));
    }

    @Test
    void refusesAnotherBoxThatHoldsTheSamePassword() throws IOException {
        BoxConnection connection = connect();
        BoxId other = new BoxId(FakeBox.ID.developerId(), 2);
        try (Secret key = LoginKeys.derive(FakeBox.UPW, Role.USER, other)) {
            assertCode(
                    ResultCode.WRONG_PASSWORD,
                    () -> BoxSession.login(connection, other, Role.USER, key, random, soon(), CancelToken.NEVER));
        }
    }

    @Test
    void refusesABoxWhoseKeyGivesAnAllZeroSecret() throws IOException {
        loop.tamperToHost(reports -> change(reports, report -> answer(report) && report[6] == 66, report -> {
            Arrays.fill(report, 9, 41, (byte) 0);
        }));
        assertCode(ResultCode.MALFORMED, () -> login(connect(), Role.USER, FakeBox.UPW));
    }

    @Test
    void aChangedBitInTheAnswerToALoginPreventsIt() throws IOException {
        for (int bit = 0; bit < 8 * 55; bit += 3) {
            int at = 9 + bit / 8;
            byte mask = (byte) (1 << bit % 8);
            loop.tamperToHost(reports -> change(reports, report -> answer(report) && report[6] == 66, report -> {
                report[at] ^= mask;
            }));
            assertCode(ResultCode.WRONG_PASSWORD, () -> login(connect(), Role.USER, FakeBox.UPW));
        }
        assertEquals(0, box.succeeded);
    }

    @Test
    void replayOfARecordedSessionGivesNothing() throws IOException {
        BoxSession session = login(connect(), Role.USER, FakeBox.UPW);
        command(session, new byte[100]);
        List<byte[]> recorded = new ArrayList<>(loop.sent());
        session.close();
        int executed = box.executed;
        loop.inject(recorded.get(0));
        recorded.subList(1, recorded.size()).forEach(loop::inject);
        assertEquals(executed, box.executed);
        assertEquals(1, box.succeeded);
        FakeBox fresh = new FakeBox();
        LoopTransport again = LoopTransport.to(new DeviceEndpoint(
                new DeviceChannelMux(new DeviceInfo(1, 1, 3), 0x101), new DeviceSessions(fresh, random, fresh)));
        recorded.forEach(again::inject);
        assertEquals(0, fresh.executed);
        assertEquals(0, fresh.succeeded);
    }

    @Test
    void commandInjectedOnTheSameChannelEndsTheSession() throws IOException {
        BoxConnection connection = connect();
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        for (byte[] report : Framer.cut(new Message(connection.channel(), Command.MSG, new byte[] {5, 1}))) {
            loop.inject(report);
        }
        assertThrows(IOException.class, () -> command(session, new byte[1]));
        assertEnded(session);
        assertEquals(0, box.executed);
    }

    @Test
    void forgedSealedCommandEndsTheSession() throws IOException {
        BoxConnection connection = connect();
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        byte[] forged = new byte[40];
        forged[0] = 0x42;
        for (byte[] report : Framer.cut(new Message(connection.channel(), Command.MSG, forged))) {
            loop.inject(report);
        }
        assertThrows(IOException.class, () -> command(session, new byte[1]));
        assertEnded(session);
        assertEquals(0, box.executed);
    }

    @Test
    void initInTheMiddleOfAMessageEndsTheSession() throws IOException {
        BoxConnection connection = connect();
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        byte[] init = Framer.cut(new Message(connection.channel(), Command.INIT, new byte[8]))
                .get(0);
        int[] count = {0};
        loop.tamperToBox(reports -> {
            if (++count[0] == 2) {
                loop.inject(init);
            }
            return reports;
        });
        assertThrows(
                IOException.class,
                () -> session.command(0x05, new byte[300], Deadline.after(Duration.ofMillis(80)), CancelToken.NEVER));
        loop.tamperToBox(reports -> reports);
        assertEnded(session);
        assertEquals(0, box.executed);
        assertEquals(
                1,
                command(login(connection, Role.USER, FakeBox.UPW), new byte[1]).body()[0]);
    }

    @Test
    void reorderedCommandsEndTheSession() throws IOException {
        BoxSession session = login(connect(), Role.USER, FakeBox.UPW);
        List<byte[]> first = new ArrayList<>();
        loop.tamperToBox(reports -> {
            if (first.isEmpty()) {
                first.addAll(reports);
                return List.of();
            }
            return reports;
        });
        assertThrows(
                TransportException.class,
                () -> session.command(0x05, new byte[1], Deadline.after(Duration.ofMillis(80)), CancelToken.NEVER));
        assertEnded(session);
        first.forEach(loop::inject);
        loop.tamperToBox(reports -> reports);
        assertEquals(1, box.executed);
        first.forEach(loop::inject);
        assertEquals(1, box.executed);
    }

    @Test
    void answerChangedReplayedOrUnsealedEndsTheSession() throws IOException {
        List<byte[]> earlier = new ArrayList<>();
        List<Executable> attacks = List.of(
                () -> loop.tamperToHost(reports -> change(reports, BoxSessionTest::answer, report -> report[12] ^= 4)),
                () -> loop.tamperToHost(reports -> reports.isEmpty() ? reports : earlier),
                () -> loop.tamperToHost(reports -> change(reports, BoxSessionTest::answer, report -> report[8] = 39)));
        for (Executable attack : attacks) {
            BoxSession session = login(connect(), Role.USER, FakeBox.UPW);
            command(session, new byte[1]);
            earlier.clear();
            earlier.add(loop.received().get(loop.received().size() - 1));
            assertDoes(attack);
            assertCode(ResultCode.SESSION_ENDED, () -> command(session, new byte[1]));
            loop.tamperToHost(reports -> reports);
            assertEnded(session);
        }
    }

    @Test
    void cancellingEndsTheSession() throws IOException {
        BoxConnection connection = connect();
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        assertThrows(CancellationException.class, () -> session.command(0x05, new byte[1], soon(), () -> true));
        assertEnded(session);
        assertTrue(clear(connection).isOk());
    }

    @Test
    void connectionServesOnAfterTheSession() throws IOException {
        BoxConnection connection = connect();
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        session.close();
        session.close();
        assertEnded(session);
        assertEquals(0, clear(connection).body()[0]);
        assertEquals(
                1,
                command(login(connection, Role.USER, FakeBox.UPW), new byte[1]).body()[0]);
    }

    @Test
    void boxThatEndsAllSessionsAnswersTheRunningCommandFirst() throws IOException {
        DeviceSessions[] wiping = new DeviceSessions[1];
        SealedService service = new SealedService() {
            @Override
            public Answer execute(long channel, Optional<Role> role, int opcode, byte[] body) {
                wiping[0].close();
                return Answer.of(Answer.OK);
            }

            @Override
            public void reset(long channel) {
                // nothing is kept for a channel
            }
        };
        wiping[0] = new DeviceSessions(box, random, service);
        LoopTransport transport =
                LoopTransport.to(new DeviceEndpoint(new DeviceChannelMux(new DeviceInfo(1, 1, 3), 1), wiping[0]));
        BoxConnection connection = BoxConnection.open(transport, random, soon(), CancelToken.NEVER);
        BoxSession session = login(connection, Role.USER, FakeBox.UPW);
        assertTrue(command(session, new byte[1]).isOk());
        assertCode(ResultCode.SESSION_ENDED, () -> command(session, new byte[1]));
    }

    @Test
    void boxMeetsRandomRequestsWithoutOpeningASession() {
        Random noise = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] body = new byte[noise.nextInt(80)];
            noise.nextBytes(body);
            int opcode = noise.nextInt(4) == 0 ? noise.nextInt(256) : 0x40 + noise.nextInt(3);
            try {
                sessions.execute(noise.nextInt(3), opcode, body);
            } catch (org.rums.core.frame.FrameErrorException | org.rums.core.wire.WireException documented) {
                assertEquals(0, box.succeeded);
            }
        }
        assertEquals(0, box.succeeded);
    }

    @Test
    void refusesCommandsThatCannotBeSealed() throws IOException {
        BoxSession session = login(connect(), Role.USER, FakeBox.UPW);
        for (int opcode : new int[] {0x40, 0x41, 0x42, 0x70, 0x73}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> session.command(opcode, new byte[1], soon(), CancelToken.NEVER));
        }
        byte[] large = new byte[BoxSession.MAX_BODY + 1];
        assertThrows(IllegalArgumentException.class, () -> command(session, large));
        assertTrue(command(session, new byte[1]).isOk());
    }

    private BoxConnection connect() throws IOException {
        return BoxConnection.open(loop, random, soon(), CancelToken.NEVER);
    }

    private BoxSession login(BoxConnection connection, Role role, byte[] password) throws IOException {
        try (Secret key = LoginKeys.derive(password, role, FakeBox.ID)) {
            return BoxSession.login(connection, FakeBox.ID, role, key, random, soon(), CancelToken.NEVER);
        }
    }

    private static Answer command(BoxSession session, byte[] body) throws IOException {
        return session.command(0x05, body, soon(), CancelToken.NEVER);
    }

    private static Answer clear(BoxConnection connection) throws IOException {
        return connection.command(0x05, new byte[1], soon(), CancelToken.NEVER);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(5));
    }

    private static void assertEnded(BoxSession session) {
        assertFalse(session.isOpen());
        assertCode(ResultCode.SESSION_ENDED, () -> command(session, new byte[1]));
    }

    private static SessionException assertCode(ResultCode code, Executable call) {
        SessionException thrown = assertThrows(SessionException.class, call);
        assertEquals(code, thrown.code());
        return thrown;
    }

    private static void assertDoes(Executable call) {
        org.junit.jupiter.api.Assertions.assertDoesNotThrow(call);
    }

    private static Predicate<byte[]> opcode(int opcode) {
        return report -> (report[4] & 0xFF) == 0x83 && report[7] == opcode;
    }

    private static boolean answer(byte[] report) {
        return (report[4] & 0xFF) == 0x83;
    }

    private static List<byte[]> change(
            List<byte[]> reports, Predicate<byte[]> which, java.util.function.Consumer<byte[]> how) {
        reports.stream().filter(which).forEach(how);
        return reports;
    }
}
