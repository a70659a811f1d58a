package org.rums.core.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.TransportException;

class HostileReportsTest {
    private static final int ROUNDS = 50_000;

    @Test
    void boxMeetsRandomReportsWithDocumentedAnswersOnly() {
        Random random = new Random(3);
        DeviceChannelMux mux = new DeviceChannelMux(new DeviceInfo(1, 1, 3), 1);
        DeviceEndpoint box = new DeviceEndpoint(mux, new EchoService());
        box.receive(init(), 0);
        for (int now = 0; now < ROUNDS; now++) {
            for (byte[] report : box.receive(hostile(random), now)) {
                assertEquals(64, report.length);
                int head = report[4] & 0xFF;
                assertTrue(head < 0x80 || isAnswer(head & 0x7F), "head " + head);
            }
        }
        box.tick(ROUNDS + 20_000);
        byte[] opened = box.receive(init(), ROUNDS + 20_000).get(0);
        assertEquals(0x86, opened[4] & 0xFF);
    }

    @Test
    void boxMeetsEveryBitFlipOfALegalExchange() {
        List<byte[]> legal = new ArrayList<>(List.of(init()));
        legal.addAll(Framer.cut(new Message(1, Command.MSG, new byte[130])));
        for (int report = 0; report < legal.size(); report++) {
            for (int bit = 0; bit < 512; bit++) {
                EchoService service = new EchoService();
                DeviceEndpoint box = new DeviceEndpoint(new DeviceChannelMux(new DeviceInfo(1, 1, 3), 1), service);
                for (int i = 0; i < legal.size(); i++) {
                    byte[] one = legal.get(i).clone();
                    if (i == report) {
                        one[bit / 8] ^= (byte) (1 << bit % 8);
                    }
                    box.receive(one, i);
                }
                assertEquals(0x86, box.receive(init(), 99).get(0)[4] & 0xFF);
            }
        }
    }

    @Test
    void hostMeetsRandomReportsWithDocumentedErrorsOnly() throws IOException {
        Random random = new Random(4);
        EchoService service = new EchoService();
        LoopTransport loop =
                LoopTransport.to(new DeviceEndpoint(new DeviceChannelMux(new DeviceInfo(1, 1, 3), 1), service));
        BoxConnection connection = BoxConnection.open(loop, new SecureRandom(), soon(), CancelToken.NEVER);
        int[] left = {ROUNDS};
        while (left[0] > 0) {
            loop.tamperToHost(reports -> {
                List<byte[]> noise = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    noise.add(hostile(random));
                }
                left[0] -= noise.size();
                noise.addAll(random.nextInt(noise.size()), reports);
                return noise;
            });
            try {
                connection.command(0x05, new byte[] {1, 2}, soon(), CancelToken.NEVER);
            } catch (TransportException | FrameErrorException documented) {
                assertTrue(connection.channel() > 0);
            }
        }
        loop.tamperToHost(reports -> reports);
        Deadline deadline = Deadline.after(Duration.ofSeconds(20));
        assertTrue(recover(connection, deadline).isOk());
    }

    private static Answer recover(BoxConnection connection, Deadline deadline) throws IOException {
        while (true) {
            try {
                return connection.command(0x05, new byte[] {1, 2}, soon(), CancelToken.NEVER);
            } catch (TransportException | FrameErrorException e) {
                if (deadline.isOver()) {
                    throw e;
                }
            }
        }
    }

    /** Random bytes that often have an open channel and a known command, so that they reach the depth. */
    private static byte[] hostile(Random random) {
        byte[] report = new byte[64];
        random.nextBytes(report);
        if (random.nextInt(10) > 0) {
            report[0] = 0;
            report[1] = 0;
            report[2] = 0;
            report[3] = (byte) random.nextInt(3);
            int[] heads = {0, 0, 1, 0x81, 0x83, 0x83, 0x86, 0x91, 0xBB, 0xBF};
            report[4] = (byte) heads[random.nextInt(heads.length)];
            report[5] = (byte) (random.nextInt(8) == 0 ? random.nextInt() : 0);
            report[7] = (byte) (random.nextBoolean() ? 0x70 + random.nextInt(5) : 5);
            if (report[7] == 0x70) {
                report[9] = 0;
                report[10] = 0;
            }
        }
        return report;
    }

    private static boolean isAnswer(int command) {
        return command == Command.PING || command == Command.MSG || command == Command.INIT || command == Command.ERROR;
    }

    private static byte[] init() {
        return Framer.cut(new Message(Framer.BROADCAST, Command.INIT, new byte[8]))
                .get(0);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofMillis(300));
    }
}
