package org.rums.core.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.rums.core.frame.Answer;
import org.rums.core.frame.ChunkAssembler;
import org.rums.core.frame.FrameErrorException;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxId;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Vectors;
import org.rums.core.testkit.Vectors.Case;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException;

class SessionVectorTest {
    private static final long CHANNEL = 0x101;
    private static final byte[] BOX_RANDOM = Vectors.hex(
            "808182838485868788898A8B8C8D8E8F" + "909192939495969798999A9B9C9D9E9F E0E1E2E3E4E5E6E7E8E9EAEBECEDEEEF");

    @TestFactory
    Stream<DynamicTest> derivesKeysAsTheVectorsSay() {
        return Vectors.run("session-keys", SessionVectorTest::checkKeys);
    }

    @TestFactory
    Stream<DynamicTest> acceptsAsTheVectorsSay() {
        return Vectors.run("session-accept", SessionVectorTest::checkSteps);
    }

    @TestFactory
    Stream<DynamicTest> refusesAsTheVectorsSay() {
        return Vectors.run("session-refuse", SessionVectorTest::checkSteps);
    }

    private static void checkKeys(Case one) {
        BoxId box = new BoxId(one.number("developerId"), one.number("boxName"));
        Role role = Role.of((int) one.number("role")).orElseThrow();
        AgreementKey host = AgreementKey.draw(new FixedRandom(one.hex("hostPrivate")));
        AgreementKey device = AgreementKey.draw(new FixedRandom(one.hex("boxPrivate")));
        assertArrayEquals(one.hex("hostPublic"), host.publicKey());
        assertArrayEquals(one.hex("boxPublic"), device.publicKey());
        Secret shared = host.agree(device.publicKey()).orElseThrow();
        assertArrayEquals(one.hex("shared"), shared.bytes());
        assertArrayEquals(
                one.hex("shared"), device.agree(host.publicKey()).orElseThrow().bytes());
        Secret loginKey = LoginKeys.derive(one.hex("password"), role, box);
        assertArrayEquals(one.hex("loginKey"), loginKey.bytes());
        SessionKeys keys = SessionKeys.derive(
                loginKey,
                shared,
                new Transcript(
                        box, role, host.publicKey(), device.publicKey(), one.hex("hostNonce"), one.hex("boxNonce")));
        assertArrayEquals(one.hex("boxConfirmation"), keys.boxConfirmation());
        assertArrayEquals(one.hex("hostConfirmation"), keys.hostConfirmation());
        SealedDirection toBox = keys.hostToBox(one.number("channel"));
        SealedDirection toHost = keys.boxToHost(one.number("channel"));
        for (Case message : one.cases("messages")) {
            SealedDirection direction = "host".equals(message.text("direction")) ? toBox : toHost;
            assertArrayEquals(message.hex("sealed"), direction.seal(message.hex("plain")));
        }
    }

    private static void checkSteps(Case one) {
        FakeBox box = new FakeBox();
        DeviceSessions sessions = new DeviceSessions(box, new FixedRandom(BOX_RANDOM), box);
        ChunkAssembler transfer = new ChunkAssembler();
        for (Case step : one.cases("steps")) {
            if (step.has("reset")) {
                sessions.reset(CHANNEL);
                continue;
            }
            ThrowingSupplier<byte[]> call =
                    () -> transfer.handle(step.hex("in"), (opcode, body) -> execute(sessions, opcode, body));
            if (step.has("error")) {
                assertEquals(
                        step.number("error"),
                        assertThrows(FrameErrorException.class, call::get)
                                .error()
                                .code());
            } else {
                assertArrayEquals(step.hex("out"), assertDoesNotThrow(call));
            }
        }
    }

    private static Answer execute(DeviceSessions sessions, int opcode, byte[] body) throws FrameErrorException {
        try {
            return sessions.execute(CHANNEL, opcode, body);
        } catch (WireException e) {
            return Answer.of(ResultCode.MALFORMED.number());
        }
    }

    /** The box of the vectors. */
    static final class FakeBox implements BoxLogin, SealedService {
        static final BoxId ID = new BoxId(0x52554D53, 1);
        static final byte[] UPW = Vectors.hex("101112131415161718191A1B1C1D1E1F");
        static final byte[] APW = Vectors.hex("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");

        int executed;
        int failed;
        int succeeded;
        Optional<Answer> refusal = Optional.empty();
        Optional<BoxId> id = Optional.of(ID);

        @Override
        public Optional<BoxId> box() {
            return id;
        }

        @Override
        public Secret loginKey(Role role) {
            return LoginKeys.derive(role == Role.USER ? UPW : APW, role, ID);
        }

        @Override
        public Optional<Answer> refusal(Role role) {
            return refusal;
        }

        @Override
        public void tried(Role role, boolean right) {
            if (right) {
                succeeded++;
            } else {
                failed++;
            }
        }

        @Override
        public Answer execute(long channel, Optional<Role> role, int opcode, byte[] body) {
            executed++;
            if (opcode == 0x05) {
                byte[] answer = new byte[1 + body.length];
                answer[0] = (byte) (int) role.map(Role::code).orElse(0);
                System.arraycopy(body, 0, answer, 1, body.length);
                return Answer.ok(answer);
            }
            if (opcode == 0x06) {
                return Answer.ok(new byte[(int) new ByteCursor(body).u32() & 0xFFFF]);
            }
            return Answer.of(ResultCode.UNKNOWN_COMMAND.number());
        }

        @Override
        public void reset(long channel) {
            // nothing is kept for a channel
        }
    }
}
