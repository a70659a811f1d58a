package org.rums.virtualbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxInfo;
import org.rums.core.box.FormatData;
import org.rums.core.box.FormatSeal;
import org.rums.core.box.Opcode;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.frame.Answer;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.Role;
import org.rums.core.testkit.VectorJson;
import org.rums.core.testkit.Vectors;
import org.rums.virtualbox.firmware.Firmware;
import org.rums.virtualbox.flash.MemoryFlash;

/**
 * The life of a box, command by command, as docs/vectors/box-commands.json has it. {@code -Drums.vectors=write} writes
 * the file anew.
 */
class BoxCommandVectorsTest {
    private static final byte[] EMPTY = new CborWriter().map(0).toByteArray();
    private static final int WRONG_DIGEST = 16;
    private static final int UNIT = 8;

    private final Bench vendor = Bench.blank(Model.XS);
    private final List<Object> steps = new ArrayList<>();
    private Firmware box;
    private byte[] format = {};

    /** Counts, so that what a box draws is the same each time. */
    private static final class Counting extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private byte next;

        Counting(int first) {
            this.next = (byte) first;
        }

        @Override
        public void nextBytes(byte[] out) {
            for (int i = 0; i < out.length; i++) {
                out[i] = next++;
            }
        }
    }

    @Test
    void aBoxAnswersAsTheVectorsSay() throws RefusedException, IOException {
        MemoryFlash flash = MemoryFlash.erased(Bench.LAYOUT.sectorSize(), Bench.LAYOUT.sectors());
        Firmware.manufacture(flash, Bench.LAYOUT, Model.XS, new Counting(0x10));
        box = Firmware.start(flash, Bench.LAYOUT, new Counting(0x80), () -> 1_000);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("what", "a box from blank to wiped: each command (opcode and CBOR) and its answer (result and CBOR)");
        all.put("specification", "docs/protocol/box.md, section 5");
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", "life of a box");
        one.put("developerId", Bench.BOX.developerId());
        one.put("boxName", Bench.BOX.boxName());
        one.put("factoryPrivate", hex(new Counting(0x18)));
        one.put("hostPrivate", hex(new Counting(0x40)));
        blank();
        one.put("plaintext", format());
        zones();
        programs();
        update();
        otherEnds();
        wiped();
        one.put("steps", steps);
        all.put("cases", List.of(one));
        check(VectorJson.write(all));
        vendor.close();
        box.close();
    }

    private static void check(String json) throws IOException {
        Path file = Vectors.docs().resolve("vectors/box-commands.json");
        if ("write".equals(System.getProperty("rums.vectors"))) {
            Files.writeString(file, json);
        }
        assertEquals(json, Files.readString(file));
    }

    private static String hex(Counting random) {
        byte[] bytes = new byte[AgreementKey.BYTES];
        random.nextBytes(bytes);
        return Vectors.hex(bytes);
    }

    private byte[] ask(Optional<Role> role, int opcode, byte[] body, ResultCode expected) {
        Answer answer = box.execute(1, role, opcode, body);
        assertEquals(expected.number(), answer.status(), Integer.toHexString(opcode));
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("login", role.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("none"));
        step.put("result", expected.name());
        step.put("in", String.format("%02x", opcode) + Vectors.hex(body));
        step.put("out", Vectors.hex(answer.encode()));
        steps.add(step);
        return answer.body();
    }

    private byte[] ask(int opcode, byte[] body, ResultCode expected) {
        return ask(Optional.empty(), opcode, body, expected);
    }

    private byte[] user(int opcode, byte[] body, ResultCode expected) {
        return ask(Optional.of(Role.USER), opcode, body, expected);
    }

    private static CborWriter timed(int entries) {
        return new CborWriter().map(entries).key(1).uint(Bench.START + 60);
    }

    private static byte[] one(long value) {
        return new CborWriter().map(1).key(1).uint(value).toByteArray();
    }

    private static byte[] with(long value) {
        return timed(2).key(2).uint(value).toByteArray();
    }

    private void blank() {
        ask(Opcode.INFO, EMPTY, ResultCode.OK);
        ask(Opcode.STATE, EMPTY, ResultCode.NOT_FORMATTED);
        ask(Opcode.REQUEST, timed(2).key(2).bool(false).toByteArray(), ResultCode.NOT_FORMATTED);
        ask(0x7F, EMPTY, ResultCode.UNKNOWN_COMMAND);
        ask(Opcode.INFO, one(1), ResultCode.MALFORMED);
    }

    private String format() throws RefusedException {
        try (AgreementKey factory = AgreementKey.owning(Secret.random(AgreementKey.BYTES, new Counting(0x18)));
                FormatData data = vendor.formatData(
                        List.of(Bench.full(
                                new DataObject.UsageCounter(100, 100),
                                new DataObject.TimeAllowed(600, 600),
                                new DataObject.LocalSeats(2),
                                DataObject.ApplicationPassword.present(),
                                new DataObject.MemoryObject(2, 16, 4, "key"))),
                        true)) {
            ask(Opcode.FORMAT, format(data, factory, 1), ResultCode.FORGED);
            format = format(data, factory, 0);
            ask(Opcode.FORMAT, format, ResultCode.OK);
            ask(Opcode.FORMAT, format, ResultCode.ALREADY_FORMATTED);
            ask(Opcode.INFO, EMPTY, ResultCode.OK);
            ask(Opcode.STATE, EMPTY, ResultCode.OK);
            ask(Opcode.TIME, one(Bench.START + 60), ResultCode.OK);
            return Vectors.hex(data.encode());
        }
    }

    private static byte[] format(FormatData data, AgreementKey factory, int commitCounter) throws RefusedException {
        BoxInfo blank = new BoxInfo(
                Model.XS.code(),
                Firmware.VERSION,
                new byte[UNIT],
                factory.publicKey(),
                commitCounter,
                Optional.empty());
        FormatSeal seal = FormatSeal.seal(data, blank, new Counting(0x40));
        return new CborWriter()
                .map(2)
                .key(1)
                .bytes(seal.hostPublic())
                .key(2)
                .bytes(seal.sealed())
                .toByteArray();
    }

    private static byte[] zone(int zone, long offset, byte[] bytes) {
        CborWriter out = new CborWriter().map(4).key(1).uint(Bench.APP).key(2).uint(zone);
        return out.key(3).uint(offset).key(4).bytes(bytes).toByteArray();
    }

    private static byte[] zone(int zone, long offset, long length) {
        CborWriter out = new CborWriter().map(4).key(1).uint(Bench.APP).key(2).uint(zone);
        return out.key(3).uint(offset).key(4).uint(length).toByteArray();
    }

    private void zones() {
        ask(Opcode.WRITE, zone(3, 60, new byte[] {1, 2, 3, 4}), ResultCode.OK);
        ask(Opcode.READ, zone(3, 58, 6), ResultCode.OK);
        ask(Opcode.READ, zone(3, 61, 4), ResultCode.BAD_ADDRESS);
        ask(Opcode.READ, zone(1, 0, 4), ResultCode.ACCESS_DENIED);
        user(Opcode.READ, zone(1, 0, 4), ResultCode.OK);
        user(Opcode.WRITE, zone(2, 0, new byte[1]), ResultCode.ACCESS_DENIED);
        byte[] label = new CborWriter().map(1).key(1).text("LAB-7").toByteArray();
        user(Opcode.LABEL, label, ResultCode.ACCESS_DENIED);
        ask(Optional.of(Role.ADMIN), Opcode.LABEL, label, ResultCode.OK);
    }

    private static byte[] start(String password) {
        CborWriter out = timed(4).key(2).uint(Bench.APP).key(3).bool(false);
        return out.key(4).bytes(password.getBytes(UTF_8)).toByteArray();
    }

    private void programs() {
        ask(Opcode.CHECK, with(Bench.APP), ResultCode.ACCESS_DENIED);
        user(Opcode.CHECK, with(Bench.APP), ResultCode.OK);
        user(Opcode.CHECK, with(Bench.APP + 1), ResultCode.NO_LICENCE);
        user(Opcode.START, start("guess"), ResultCode.WRONG_APPLICATION_PASSWORD);
        CborReader started = new CborReader(user(Opcode.START, start("first"), ResultCode.OK));
        started.readMap();
        started.expectKey(1);
        long lease = started.readUInt(0xFFFFFFFFL);
        user(Opcode.RENEW, with(lease), ResultCode.OK);
        user(Opcode.MINUTE, with(lease), ResultCode.OK);
        user(Opcode.STOP, one(lease), ResultCode.OK);
        user(Opcode.STOP, one(lease), ResultCode.UNKNOWN_LEASE);
    }

    private TransactionKey request(boolean another) throws RefusedException {
        CborReader said =
                new CborReader(ask(Opcode.REQUEST, timed(2).key(2).bool(another).toByteArray(), ResultCode.OK));
        said.readMap();
        said.expectKey(1);
        return TransactionKey.parse(said.readFixedBytes(TransactionKey.BODY));
    }

    private static byte[] code(byte[] body) {
        return timed(2).key(2).bytes(body).toByteArray();
    }

    private void update() throws RefusedException {
        TransactionKey key = request(false);
        request(false);
        ask(Opcode.EXPORT, one(key.counter()), ResultCode.OK);
        ask(Opcode.OPEN, EMPTY, ResultCode.OK);
        ActivationCode code = vendor.code(key, new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, Bench.APP, 50));
        ask(Opcode.PREVIEW, code(code.body()), ResultCode.OK);
        byte[] outdated = timed(3).key(2)
                .bytes(code.body())
                .key(3)
                .bytes(new byte[WRONG_DIGEST])
                .toByteArray();
        ask(Opcode.APPLY, outdated, ResultCode.PREVIEW_OUTDATED);
        byte[] damaged = code.body();
        damaged[damaged.length - 1] ^= 1;
        ask(Opcode.APPLY, code(damaged), ResultCode.FORGED);
        ask(Opcode.APPLY, code(code.body()), ResultCode.OK);
        ask(Opcode.APPLY, code(code.body()), ResultCode.ALREADY_APPLIED);
        ask(Opcode.CONFIRMATION, one(key.counter()), ResultCode.OK);
        ask(Opcode.DETAILS, one(key.counter()), ResultCode.OK);
        ask(Opcode.STATE, EMPTY, ResultCode.OK);
    }

    private void otherEnds() throws RefusedException {
        TransactionKey rejected = request(false);
        ActivationCode code = vendor.code(rejected, new Item.Plain(Special.CLOSE_ALL));
        ask(Opcode.REJECT, code(code.body()), ResultCode.REJECTED);
        ask(Opcode.APPLY, code(code.body()), ResultCode.REJECTED);
        TransactionKey discarded = request(true);
        ask(Opcode.DISCARD, one(discarded.counter()), ResultCode.OK);
        ask(Opcode.DISCARD, one(discarded.counter()), ResultCode.TRANSACTION_CLOSED);
    }

    private void wiped() throws RefusedException {
        TransactionKey last = request(false);
        ask(Opcode.APPLY, code(vendor.code(last, new Item.Plain(Special.WIPE)).body()), ResultCode.OK);
        ask(Opcode.CONFIRMATION, one(last.counter()), ResultCode.OK);
        ask(Opcode.INFO, EMPTY, ResultCode.OK);
        ask(Opcode.FORMAT, format, ResultCode.FORGED);
    }
}
