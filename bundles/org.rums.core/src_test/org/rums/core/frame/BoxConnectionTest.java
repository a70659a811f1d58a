package org.rums.core.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;

class BoxConnectionTest {
    private final SecureRandom random = new SecureRandom();
    private final EchoService service = new EchoService();
    private final DeviceChannelMux mux = new DeviceChannelMux(new DeviceInfo(1, 0x0102, 3), 0x101);
    private final LoopTransport loop = LoopTransport.to(new DeviceEndpoint(mux, service));

    @Test
    void opensAChannelAndLearnsWhatTheBoxIs() throws IOException {
        BoxConnection connection = open();
        assertEquals(0x101, connection.channel());
        assertEquals(new DeviceInfo(1, 0x0102, 3), connection.info());
        assertEquals(1, loop.sent().size());
    }

    @Test
    void exchangesMessagesOfEverySize() throws IOException {
        BoxConnection connection = open();
        for (int size : new int[] {0, 1, 56, 57, 58, 115, 116, 7606, 7607, 7608, 7609, 20_000, 65_534}) {
            byte[] body = EchoService.pattern(size);
            Answer answer = connection.command(0x05, body, soon(), CancelToken.NEVER);
            assertTrue(answer.isOk());
            assertArrayEquals(body, answer.body(), "size " + size);
        }
        assertArrayEquals(
                EchoService.pattern(7609),
                connection.exchange(Command.PING, EchoService.pattern(7609), soon(), CancelToken.NEVER));
    }

    @Test
    void givesARefusalOfTheBoxBack() throws IOException {
        Answer answer = open().command(0x99, new byte[0], soon(), CancelToken.NEVER);
        assertEquals(ResultCode.UNKNOWN_COMMAND.number(), answer.status());
    }

    @Test
    void answersMalformedBodiesWithMalformed() throws IOException {
        Answer answer = open().command(0x06, new byte[2], soon(), CancelToken.NEVER);
        assertEquals(ResultCode.MALFORMED.number(), answer.status());
    }

    @Test
    void ignoresReportsOfOtherChannels() throws IOException {
        BoxConnection connection = open();
        loop.tamperToHost(reports -> {
            List<byte[]> all = new ArrayList<>(Framer.cut(new Message(0x77, Command.MSG, new byte[100])));
            all.addAll(reports);
            return all;
        });
        assertArrayEquals(
                new byte[] {9},
                connection
                        .command(0x05, new byte[] {9}, soon(), CancelToken.NEVER)
                        .body());
    }

    @Test
    void waitsWhileTheBoxSaysKeepalive() throws IOException {
        BoxConnection connection = open();
        loop.tamperToHost(reports -> {
            List<byte[]> all = new ArrayList<>(Framer.cut(new Message(0x101, Command.KEEPALIVE, new byte[] {1})));
            all.addAll(reports);
            return all;
        });
        assertTrue(connection
                .command(0x05, new byte[300], soon(), CancelToken.NEVER)
                .isOk());
    }

    @Test
    void triesAgainWhileTheBoxIsBusyForAnother() throws IOException {
        BoxConnection mine = open();
        loop.inject(Framer.cut(new Message(Framer.BROADCAST, Command.INIT, new byte[8]))
                .get(0));
        byte[] first =
                Framer.cut(new Message(0x102, Command.MSG, new byte[100])).get(0);
        loop.inject(first);
        AtomicInteger tries = new AtomicInteger();
        loop.tamperToBox(reports -> {
            if (tries.incrementAndGet() == 3) {
                loop.inject(Framer.cut(new Message(0x102, Command.CANCEL, new byte[0]))
                        .get(0));
            }
            return reports;
        });
        assertTrue(mine.command(0x05, new byte[1], soon(), CancelToken.NEVER).isOk());
        assertEquals(3, tries.get());
    }

    @Test
    void reportsABoxThatStaysBusy() throws IOException {
        BoxConnection mine = open();
        loop.inject(Framer.cut(new Message(Framer.BROADCAST, Command.INIT, new byte[8]))
                .get(0));
        byte[] first =
                Framer.cut(new Message(0x102, Command.MSG, new byte[100])).get(0);
        loop.inject(first);
        Deadline deadline = Deadline.after(Duration.ofSeconds(1));
        assertKind(Kind.BUSY, () -> mine.command(0x05, new byte[1], deadline, CancelToken.NEVER));
    }

    @Test
    void cancelsWhileTheBoxIsBusyForAnotherAndSendsNothingMore() throws IOException {
        BoxConnection mine = open();
        loop.inject(Framer.cut(new Message(Framer.BROADCAST, Command.INIT, new byte[8]))
                .get(0));
        byte[] first =
                Framer.cut(new Message(0x102, Command.MSG, new byte[100])).get(0);
        loop.inject(first);
        int[] asked = {0};
        assertThrows(
                CancellationException.class,
                () -> mine.command(0x05, new byte[1], soon(), () -> loop.sent().size() >= 2 && ++asked[0] > 2));
        assertEquals(2, loop.sent().size());
    }

    @Test
    void endsAtTheDeadlineAndStartsAnewAfterwards() throws IOException {
        BoxConnection connection = open();
        loop.tamperToHost(reports -> List.of());
        assertKind(Kind.TIMEOUT, () -> connection.command(0x05, new byte[1], brief(), CancelToken.NEVER));
        loop.tamperToHost(reports -> reports);
        assertTrue(
                connection.command(0x05, new byte[1], soon(), CancelToken.NEVER).isOk());
        assertEquals(List.of(0x101L), service.resets());
    }

    @Test
    void neverTakesALateAnswerForThatOfAnotherRequest() throws IOException {
        BoxConnection connection = open();
        List<byte[]> late = new ArrayList<>();
        loop.tamperToHost(reports -> {
            late.addAll(reports);
            return List.of();
        });
        assertKind(Kind.TIMEOUT, () -> connection.command(0x05, new byte[] {1}, brief(), CancelToken.NEVER));
        loop.tamperToHost(reports -> {
            List<byte[]> all = new ArrayList<>(late);
            late.clear();
            all.addAll(reports);
            return all;
        });
        assertArrayEquals(
                new byte[] {2},
                connection
                        .command(0x05, new byte[] {2}, soon(), CancelToken.NEVER)
                        .body());
    }

    @Test
    void takesARequestBackWhenTheUserCancels() throws IOException {
        BoxConnection connection = open();
        List<byte[]> held = new ArrayList<>();
        loop.tamperToHost(reports -> {
            held.addAll(reports);
            return List.of();
        });
        CancelToken cancel = () -> {
            boolean wanted = loop.sent().size() >= 2;
            if (wanted) {
                loop.tamperToHost(reports -> held);
            }
            return wanted;
        };
        assertThrows(CancellationException.class, () -> connection.command(0x05, new byte[1], soon(), cancel));
        byte[] last = loop.sent().get(loop.sent().size() - 1);
        assertEquals(Command.CANCEL | 0x80, last[4] & 0xFF);
    }

    @Test
    void opensAnotherChannelAfterTheBoxForgotItsOwn() throws IOException {
        BoxConnection connection = open();
        for (int i = 0; i < DeviceChannelMux.MAX_CHANNELS; i++) {
            loop.inject(Framer.cut(new Message(Framer.BROADCAST, Command.INIT, new byte[8]))
                    .get(0));
        }
        FrameErrorException lost = assertThrows(
                FrameErrorException.class, () -> connection.command(0x05, new byte[1], soon(), CancelToken.NEVER));
        assertEquals(FrameError.INVALID_CHANNEL, lost.error());
        assertTrue(
                connection.command(0x05, new byte[1], soon(), CancelToken.NEVER).isOk());
        assertNotEquals(0x101, connection.channel());
    }

    @Test
    void saysThatTheBoxIsGone() throws IOException {
        BoxConnection connection = open();
        loop.unplug();
        assertKind(Kind.GONE, () -> connection.command(0x05, new byte[1], soon(), CancelToken.NEVER));
    }

    @Test
    void sendsNothingButInitToAForeignDevice() {
        List<byte[]> answers = new ArrayList<>();
        LoopTransport foreign = LoopTransport.answering(report -> {
            byte[] answer = report.clone();
            answer[6] = 20;
            answers.add(answer);
            return List.of(answer);
        });
        assertKind(Kind.FOREIGN, () -> BoxConnection.open(foreign, random, soon(), CancelToken.NEVER));
        assertEquals(1, foreign.sent().size());
        LoopTransport silent = LoopTransport.answering(report -> List.of());
        assertKind(Kind.TIMEOUT, () -> BoxConnection.open(silent, random, brief(), CancelToken.NEVER));
        assertEquals(1, silent.sent().size());
    }

    @Test
    void refusesAnotherProtocolVersion() {
        DeviceChannelMux later = new DeviceChannelMux(new DeviceInfo(2, 1, 0), 1);
        LoopTransport transport = LoopTransport.to(new DeviceEndpoint(later, service));
        assertKind(Kind.FOREIGN, () -> BoxConnection.open(transport, random, soon(), CancelToken.NEVER));
    }

    @Test
    void refusesAnswersThatBreakTheFraming() throws IOException {
        for (int at : new int[] {4, 5}) {
            BoxConnection connection = open();
            loop.tamperToHost(reports -> {
                reports.forEach(report -> report[at] = (byte) (report[at] < 0 ? 0xFF : 0x7E));
                return reports;
            });
            assertKind(Kind.IO, () -> connection.command(0x05, new byte[200], soon(), CancelToken.NEVER));
            loop.tamperToHost(reports -> reports);
            assertTrue(connection
                    .command(0x05, new byte[200], soon(), CancelToken.NEVER)
                    .isOk());
        }
    }

    @Test
    void refusesLargeAnswersThatBreakTheTransfer() throws IOException {
        byte[][] more = {{0, 1}, {0, 1, 0, 0, 0, 9}, {0, 1, 0, 1, 0, 1}, {0}, {0, 1, 0, 0, 0x20, 0, 0}};
        for (byte[] payload : more) {
            BoxConnection connection = open();
            loop.tamperToHost(reports -> reports.isEmpty() || (reports.get(0)[4] & 0x7F) != Command.MSG
                    ? reports
                    : Framer.cut(new Message(connection.channel(), Command.MSG, payload)));
            assertKind(Kind.IO, () -> connection.command(0x05, new byte[1], soon(), CancelToken.NEVER));
            loop.tamperToHost(reports -> reports);
        }
    }

    @Test
    void refusesRequestsThatAreTooLarge() throws IOException {
        BoxConnection connection = open();
        byte[] large = new byte[Transfer.MAX_TOTAL + 1];
        assertThrows(IllegalArgumentException.class, () -> connection.command(0x05, large, soon(), CancelToken.NEVER));
        assertTrue(Arrays.equals(
                new byte[] {1},
                connection
                        .command(0x05, new byte[] {1}, soon(), CancelToken.NEVER)
                        .body()));
    }

    private BoxConnection open() throws IOException {
        return BoxConnection.open(loop, random, soon(), CancelToken.NEVER);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(5));
    }

    private static Deadline brief() {
        return Deadline.after(Duration.ofMillis(40));
    }

    private static void assertKind(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(TransportException.class, call).kind());
    }
}
