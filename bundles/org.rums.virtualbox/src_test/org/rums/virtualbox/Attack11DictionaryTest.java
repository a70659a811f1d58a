package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxClient;
import org.rums.core.box.Opcode;
import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.Role;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.wire.ByteWriter;

/** Public keys of low order are refused, so that no agreed secret is known to a listener; wrong passwords get nothing. */
class Attack11DictionaryTest {
    private static final byte[][] LOW_ORDER = {new byte[32], one(), two255minus19()};

    @Test
    void aKeyOfLowOrderIsRefusedAtLogin() throws Exception {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9));
                BoxConnection line = line(bench)) {
            for (byte[] point : LOW_ORDER) {
                byte[] begin =
                        new ByteWriter().u8(1).bytes(point).bytes(new byte[16]).toByteArray();
                assertEquals(
                        ResultCode.MALFORMED.number(),
                        command(line, 0x40, begin).status());
            }
        }
    }

    @Test
    void aKeyOfLowOrderIsRefusedAtFormatting() throws Exception {
        try (Bench bench = Bench.blank(Model.VERSA);
                BoxConnection line = line(bench)) {
            for (byte[] point : LOW_ORDER) {
                byte[] body = new CborWriter()
                        .map(2)
                        .key(1)
                        .bytes(point)
                        .key(2)
                        .bytes(new byte[100])
                        .toByteArray();
                assertEquals(
                        ResultCode.MALFORMED.number(),
                        command(line, Opcode.FORMAT, body).status());
            }
        }
    }

    @Test
    void aWrongPasswordIsToldByTheHostBeforeItSendsAnythingDerivedFromIt() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            Recorder recorder = new Recorder(bench.connect());
            try (BoxClient client = BoxClient.open(recorder, bench.random)) {
                assertEquals(
                        ResultCode.WRONG_PASSWORD, UpdateTest.refusal(() -> client.login(Role.USER, new byte[16])));
                assertEquals(
                        ResultCode.WRONG_PASSWORD,
                        UpdateTest.refusal(() -> client.login(Role.ADMIN, bench.ring.userPassword())));
                long begun = recorder.sent.stream()
                        .filter(report -> isCommand(report, 0x40))
                        .count();
                long finished = recorder.sent.stream()
                        .filter(report -> isCommand(report, 0x41))
                        .count();
                assertEquals(2, begun);
                assertEquals(0, finished, "LOGIN_FINISH was never sent");
            }
        }
    }

    private static boolean isCommand(byte[] report, int opcode) {
        return report[4] == (byte) 0x83 && report[7] == opcode;
    }

    private static BoxConnection line(Bench bench) throws IOException {
        return BoxConnection.open(bench.connect(), bench.random, deadline(), CancelToken.NEVER);
    }

    private static Answer command(BoxConnection line, int opcode, byte[] body) throws IOException {
        return line.command(opcode, body, deadline(), CancelToken.NEVER);
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(10));
    }

    private static byte[] one() {
        byte[] point = new byte[32];
        point[0] = 1;
        return point;
    }

    private static byte[] two255minus19() {
        byte[] point = new byte[32];
        Arrays.fill(point, (byte) 0xFF);
        point[0] = (byte) 0xED;
        point[31] = 0x7F;
        return point;
    }
}
