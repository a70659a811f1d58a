package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ActivationCode;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.ResultCode;
import org.rums.core.session.Role;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.virtualbox.firmware.Firmware;
import org.rums.virtualbox.flash.BoxStore;
import org.rums.virtualbox.flash.FlashCorruptException;
import org.rums.virtualbox.flash.MemoryFlash;

/** Whatever is sent to a box, it answers with a documented result, and secrets stay inside. */
class HostileTest {
    private static final int COMMANDS = "full".equals(System.getProperty("rums.size")) ? 100_000 : 20_000;
    private static final int[] OPCODES = {
        0x01, 0x02, 0x03, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x20, 0x50, 0x51, 0x52, 0x53, 0x54,
        0x58, 0x59, 0x5A
    };

    /** A line on which anything can be sent. */
    static final class Line implements AutoCloseable {
        private final BoxConnection connection;

        Line(Bench bench) throws IOException {
            connection = BoxConnection.open(bench.box.connect(), bench.random, deadline(), CancelToken.NEVER);
        }

        int send(int opcode, byte[] body) throws IOException {
            return connection
                    .command(opcode, body, deadline(), CancelToken.NEVER)
                    .status();
        }

        private static Deadline deadline() {
            return Deadline.after(Duration.ofSeconds(10));
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private static Bench rich() throws Exception {
        return Bench.formatted(
                Model.XS,
                UsageCounter.full(1000),
                TimeAllowed.full(1000),
                new RelativeExpiration(100, 0),
                ApplicationPassword.present(),
                new SignatureObject(new byte[] {1}),
                new LocalSeats(60_000),
                new MemoryObject(3, 8, 16, "key"));
    }

    /** Sane bodies of every command, to be mutated. */
    private static List<byte[]> bodies(Bench bench, byte[] code) {
        List<byte[]> all = new ArrayList<>();
        all.add(new CborWriter().map(0).toByteArray());
        all.add(timed(1).toByteArray());
        all.add(new CborWriter().map(1).key(1).uint(1).toByteArray());
        all.add(timed(2).key(2).bool(true).toByteArray());
        all.add(timed(2).key(2).uint(Bench.APP).toByteArray());
        all.add(timed(2).key(2).bytes(code).toByteArray());
        CborWriter start = timed(4).key(2).uint(Bench.APP).key(3).bool(false);
        all.add(start.key(4).bytes("first".getBytes()).toByteArray());
        all.add(zone().key(4).uint(3).toByteArray());
        all.add(zone().key(4).bytes(new byte[3]).toByteArray());
        all.add(new CborWriter().map(1).key(1).text("label").toByteArray());
        CborWriter format = new CborWriter().map(2).key(1).bytes(new byte[32]);
        all.add(format.key(2).bytes(new byte[99]).toByteArray());
        return all;
    }

    /** The beginning of a command of so many members whose first is the host's time. */
    private static CborWriter timed(int members) {
        return new CborWriter().map(members).key(1).uint(Bench.START);
    }

    /** The beginning of READ and WRITE: partition, zone, offset. */
    private static CborWriter zone() {
        CborWriter out = new CborWriter().map(4).key(1).uint(Bench.APP);
        return out.key(2).uint(3).key(3).uint(1);
    }

    @Test
    void mutatedCommandsGiveTypedResultsOnly() throws Exception {
        try (Bench bench = rich()) {
            MemoryFlash flash = bench.contents();
            byte[] code = bench.code(bench.request(false), new Item.Change(Verb.ADD, ObjectType.LOCAL_SEATS, 99, 1))
                    .body();
            List<byte[]> bodies = bodies(bench, code);
            Random random = new Random(4711);
            long[] now = {0};
            Firmware firmware = Firmware.start(flash, Bench.LAYOUT, bench.random, () -> now[0]);
            for (int i = 0; i < COMMANDS; i++) {
                now[0] += random.nextInt(2000);
                int opcode = random.nextInt(20) == 0 ? random.nextInt(256) : OPCODES[random.nextInt(OPCODES.length)];
                byte[] body = mutated(bodies.get(random.nextInt(bodies.size())), random);
                Optional<Role> role = random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(random.nextBoolean() ? Role.USER : Role.ADMIN);
                Answer answer = firmware.execute(random.nextInt(3), role, opcode, body);
                assertTrue(ResultCode.of(answer.status()).isPresent());
                assertFalse(answer.status() == ResultCode.STORAGE_FAILED.number(), "opcode " + opcode);
                CborReader.check(answer.body());
            }
        }
    }

    @Test
    void randomBodiesOverTheWireGiveTypedResultsOnly() throws Exception {
        try (Bench bench = rich();
                Line line = new Line(bench)) {
            Random random = new Random(815);
            for (int i = 0; i < 2_000; i++) {
                int opcode = random.nextInt(0x40);
                byte[] body = new byte[random.nextInt(80)];
                random.nextBytes(body);
                int status = line.send(opcode, body);
                assertTrue(ResultCode.of(status).isPresent(), "result " + status);
            }
            assertTrue(bench.client().info().formatted());
        }
    }

    @Test
    void everyTruncationOfEveryCommandIsMalformed() throws Exception {
        try (Bench bench = rich()) {
            Firmware firmware = Firmware.start(bench.contents(), Bench.LAYOUT, bench.random, () -> 0);
            for (byte[] body : bodies(bench, new byte[30])) {
                for (int opcode : OPCODES) {
                    for (int length = 0; length < body.length; length++) {
                        byte[] cut = java.util.Arrays.copyOf(body, length);
                        Answer answer = firmware.execute(1, Optional.of(Role.ADMIN), opcode, cut);
                        assertEquals(ResultCode.MALFORMED.number(), answer.status(), "opcode " + opcode);
                    }
                }
            }
        }
    }

    @Test
    void malformedContentInAnAuthenticCodeIsATypedRefusalWithAConfirmation() throws Exception {
        try (Bench bench = rich()) {
            Random random = new Random(3);
            var key = bench.request(false);
            var transaction = bench.transaction(key, 1);
            for (int i = 0; i < 400; i++) {
                byte[] plaintext = new byte[11];
                random.nextBytes(plaintext);
                plaintext[3] &= (byte) 0xC0;
                plaintext[4] = (byte) (i % 2 == 0 ? 0xE0 | random.nextInt(32) : plaintext[4]);
                try (var keys = bench.keys(1)) {
                    ActivationCode code =
                            ActivationCode.seal(transaction, keys, org.rums.core.code.Suite.SHORT, plaintext, i);
                    var client = bench.client();
                    var preview = previewResult(client, code);
                    assertTrue(preview.number() < 100, "result " + preview);
                    client.close();
                }
            }
        }
    }

    @Test
    void anAuthenticCodeOfTheYear2140IsMalformedAndLeavesTheBoxInOrder() throws Exception {
        try (Bench bench = rich();
                var keys = bench.keys(1);
                var client = bench.client()) {
            var key = client.request(false).key();
            byte[] plaintext = new byte[11];
            java.util.Arrays.fill(plaintext, 0, 3, (byte) 0xF0);
            ActivationCode code =
                    ActivationCode.seal(bench.transaction(key, 1), keys, org.rums.core.code.Suite.SHORT, plaintext, 7);
            var refused = client.apply(code, java.util.Optional.empty());
            assertEquals(ResultCode.MALFORMED, refused.result());
            assertFalse(refused.confirmation().last());
            assertEquals(key, client.request(false).key());
        }
    }

    @Test
    void countersThatTheImageCannotHoldAreDamageAndNoCrash() throws Exception {
        try (Bench bench = rich()) {
            MemoryFlash flash = bench.contents();
            BoxStore.open(flash, Bench.LAYOUT).counters().append(0, 1001);
            assertThrows(FlashCorruptException.class, () -> Firmware.start(flash, Bench.LAYOUT, bench.random, () -> 0));
        }
    }

    private static ResultCode previewResult(org.rums.core.box.BoxClient client, ActivationCode code) {
        try {
            client.preview(code);
            return ResultCode.OK;
        } catch (org.rums.core.result.RefusedException e) {
            return e.code();
        }
    }

    @Test
    void noAnswerHoldsAKeyOrAPassword() throws Exception {
        try (Bench bench = rich()) {
            Firmware firmware = Firmware.start(bench.contents(), Bench.LAYOUT, bench.random, () -> 0);
            byte[] boxKey;
            try (var keys = bench.keys(1)) {
                boxKey = keys.boxKey().clone();
            }
            List<byte[]> bodies = bodies(bench, new byte[30]);
            int answers = 0;
            for (int opcode : OPCODES) {
                for (byte[] body : bodies) {
                    Answer answer = firmware.execute(1, Optional.of(Role.ADMIN), opcode, body);
                    answers += answer.isOk() ? 1 : 0;
                    assertFalse(contains(answer.body(), boxKey));
                    assertFalse(contains(answer.body(), bench.ring.userPassword()));
                    assertFalse(contains(answer.body(), "first".getBytes()), "opcode " + opcode);
                }
            }
            assertTrue(answers > 10, "many were answered: " + answers);
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] other = body.clone();
        switch (random.nextInt(5)) {
            case 0 -> other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            case 1 -> other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> other = java.util.Arrays.copyOf(other, random.nextInt(other.length + 3));
            case 3 -> {
                other = new byte[random.nextInt(60)];
                random.nextBytes(other);
            }
            default -> {
                // as it is
            }
        }
        return other;
    }
}
