package org.rums.core.code;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** Makes the vector files docs/vectors/codes-*.json, with the evaluation keys. */
final class CodeVectors {
    private static final HexFormat HEX = HexFormat.of();
    private static final long VENDOR_TIME = 1_800_000_060L;

    private final KeyRing ring = EvaluationKeys.keyRing();
    private final BoxId box = new BoxId(EvaluationKeys.DEVELOPER_ID, 0x4F2109ACL);
    private final List<Object> cases = new ArrayList<>();

    private CodeVectors() {}

    /** All files: name and content. */
    static Map<String, Object> all() throws RefusedException {
        Map<String, Object> files = new LinkedHashMap<>();
        files.put("codes-keys", new CodeVectors().keys());
        files.put("codes-tag", new CodeVectors().tags());
        files.put("codes-transaction-key", new CodeVectors().transactionKeys());
        files.put("codes-items", ItemVectors.file());
        files.put("operations", OperationVectors.file());
        files.put("codes-activation", new CodeVectors().activations());
        files.put("codes-confirmation", new CodeVectors().confirmations());
        files.put("codes-file", new CodeVectors().files());
        return files;
    }

    private Transaction transaction(long epoch, int counter, long mark) {
        return new Transaction(box, epoch, 1, counter, mark);
    }

    private BoxKeys keysOf(Transaction transaction) {
        return ring.boxKeys(box.boxName(), transaction.epoch(), transaction.generation());
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> with(String name, Transaction t, Object... pairs) {
        Map<String, Object> map = map(
                "name", name,
                "developerId", t.box().developerId(),
                "boxName", t.box().boxName(),
                "epoch", t.epoch(),
                "generation", (long) t.generation(),
                "counter", (long) t.counter(),
                "mark", t.mark());
        map.putAll(map(pairs));
        return map;
    }

    private Map<String, Object> file(String what, String section) {
        return file(cases, what, section);
    }

    static Map<String, Object> file(List<Object> cases, String what, String section) {
        return map("what", what, "specification", "docs/protocol.md, section " + section, "cases", cases);
    }

    static Item change(Verb verb, ObjectType object, int appId, long value) {
        return new Item.Change(verb, object, appId, value);
    }

    static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    private Map<String, Object> keys() {
        for (long epoch = 1; epoch <= 2; epoch++) {
            for (int generation = 1; generation <= 2; generation++) {
                try (BoxKeys keys = ring.boxKeys(box.boxName(), epoch, generation);
                        RekeyRoot root = EvaluationKeys.rekeyRoot();
                        Secret rekey = root.keyOf(box, generation)) {
                    Map<String, Object> one = map(
                            "name", "epoch-" + epoch + "-generation-" + generation,
                            "updateKey", hex(ring.updateKey(epoch)),
                            "developerId", box.developerId(),
                            "boxName", box.boxName(),
                            "epoch", epoch,
                            "generation", (long) generation,
                            "boxKey", hex(keys.boxKey()));
                    for (BoxKeys.Purpose purpose : BoxKeys.Purpose.values()) {
                        one.put(purpose.name(), hex(keys.key(purpose)));
                    }
                    one.put("REKEY", hex(rekey.bytes()));
                    cases.add(one);
                }
            }
        }
        return file("keys of a box, from the published evaluation keys", "2.2");
    }

    private Map<String, Object> tags() {
        for (long developer : new long[] {box.developerId(), 1, 0xFFFFFFFFL}) {
            for (int counter : new int[] {1, 31, 32, 0xFFFFFF}) {
                int tag = MatchTag.of(new BoxId(developer, 0x4F2109ACL), counter);
                cases.add(map(
                        "name",
                        developer + "-" + counter,
                        "developerId",
                        developer,
                        "boxName",
                        0x4F2109ACL,
                        "counter",
                        (long) counter,
                        "tag",
                        MatchTag.text(tag)));
            }
        }
        return file("match tags", "2.3");
    }

    private Map<String, Object> transactionKeys() throws RefusedException {
        int counter = 1;
        for (long epoch = 1; epoch <= 2; epoch++) {
            for (Model model : Model.values()) {
                Transaction t = transaction(epoch, counter, 0xA5A5A5A5L * counter & 0xFFFFFFFFL);
                boolean suspect = counter % 3 == 0;
                byte[] body = TransactionKey.make(t, model.code(), counter % 8 + 1, suspect, keysOf(t))
                        .body();
                cases.add(with(
                        "made-" + counter,
                        t,
                        "outcome",
                        "accepted",
                        "model",
                        (long) model.code(),
                        "open",
                        (long) (counter % 8 + 1),
                        "clockSuspect",
                        suspect,
                        "body",
                        hex(body),
                        "text",
                        CodeReader.typed(Kind.TRANSACTION_KEY, body)));
                counter = counter * 5 & 0xFFFFFF;
            }
        }
        Transaction t = transaction(1, 7, 0x01020304L);
        byte[] good = TransactionKey.make(t, 2, 1, false, keysOf(t)).body();
        refusedKey("version-2", t, good, 0, 0x60, ResultCode.UNSUPPORTED_VERSION);
        refusedKey("reserved-bit", t, good, 13, 0x02, ResultCode.UNSUPPORTED_VERSION);
        refusedKey("last-bit", t, good, 21, 0x01, ResultCode.MALFORMED);
        refusedKey("other-vendor", t, good, 12, 0x10, ResultCode.OTHER_VENDOR);
        refusedKey("other-epoch", t, good, 0, 0x08, ResultCode.WRONG_EPOCH);
        refusedKey("mac", t, good, 20, 0x40, ResultCode.FORGED);
        refusedKey("mark", t, good, 9, 0x01, ResultCode.FORGED);
        return file("Transaction Keys that the holder of the evaluation ring (epochs 1 and 2) accepts or refuses", "3");
    }

    private void refusedKey(String name, Transaction t, byte[] good, int at, int flip, ResultCode why) {
        byte[] body = good.clone();
        body[at] ^= (byte) flip;
        cases.add(with(name, t, "outcome", why.name(), "body", hex(body)));
    }

    private Map<String, Object> activations() throws RefusedException {
        Transaction t = transaction(1, 7, 0x01020304L);
        sealed("date", t, Expiry.NONE, change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L));
        sealed(
                "date-runs-seats",
                t,
                new Expiry(38),
                change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L),
                change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 100),
                change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5));
        sealed("memory-32", t, new Expiry(44), new Item.SetMemory(30, 2, 16, new byte[32], Optional.of("key")));
        sealed("memory-200", t, new Expiry(1), new Item.SetMemory(30, 2, 16, new byte[200], Optional.empty()));
        try (RekeyRoot root = EvaluationKeys.rekeyRoot();
                Secret rekey = root.keyOf(box, 1);
                BoxKeys fresh = ring.boxKeys(box.boxName(), 2, 1)) {
            byte[] blob = RekeySeal.seal(t, 2, fresh.boxKey(), rekey.bytes());
            sealed("rekey", t, Expiry.NONE, new Item.Rekey(2, blob));
        }
        byte[] plain = new UpdateContent(VENDOR_TIME, Expiry.NONE, List.of(new Item.Plain(Special.UNLOCK)))
                .plaintext(Suite.SHORT);
        byte[] good =
                ActivationCode.seal(t, keysOf(t), Suite.SHORT, plain, 0xFFFF).body();
        refusedCode("version-0", t, flip(good, 0, 0x20), ResultCode.UNSUPPORTED_VERSION);
        refusedCode("suite-0", t, flip(good, 0, 0x01), ResultCode.UNSUPPORTED_VERSION);
        refusedCode("short-body-as-long", t, flip(good, 0, 0x03), ResultCode.MALFORMED);
        refusedCode("tag-of-4", t, Arrays.copyOf(good, good.length - 4), ResultCode.MALFORMED);
        refusedCode("tag-of-0", t, Arrays.copyOf(good, good.length - 8), ResultCode.MALFORMED);
        refusedCode("tag-bit", t, flip(good, good.length - 1, 1), ResultCode.FORGED);
        refusedCode("code-id", t, flip(good, 5, 1), ResultCode.FORGED);
        refusedCode("sealed-bit", t, flip(good, 8, 1), ResultCode.FORGED);
        return file(
                "Activation Codes; the code id is the computed one, the refused ones are tried against their"
                        + " transaction without looking at the route",
                "4");
    }

    private static byte[] flip(byte[] good, int at, int bits) {
        byte[] body = good.clone();
        body[at] ^= (byte) bits;
        return body;
    }

    private void refusedCode(String name, Transaction t, byte[] body, ResultCode why) {
        cases.add(with(name, t, "outcome", why.name(), "body", hex(body)));
    }

    private void sealed(String name, Transaction t, Expiry expiry, Item... items) throws RefusedException {
        UpdateContent content = new UpdateContent(VENDOR_TIME, expiry, List.of(items));
        Suite suite = content.suite();
        byte[] plaintext = content.plaintext(suite);
        try (BoxKeys keys = keysOf(t)) {
            int id = ActivationCode.codeId(t, keys, suite, plaintext);
            byte[] body = ActivationCode.seal(t, keys, suite, plaintext, id).body();
            Map<String, Object> one = with(
                    name,
                    t,
                    "outcome",
                    "accepted",
                    "suite",
                    (long) suite.code(),
                    "vendorTime",
                    content.vendorTime(),
                    "expiryIndex",
                    (long) expiry.index(),
                    "items",
                    hex(ItemCodec.encode(content.items())),
                    "plaintext",
                    hex(plaintext),
                    "codeId",
                    (long) id,
                    "body",
                    hex(body));
            if (suite == Suite.SHORT) {
                one.put("text", CodeReader.typed(Kind.ACTIVATION_CODE, body));
            }
            one.put("file", hex(new CodeFile(Kind.ACTIVATION_CODE, body, Optional.empty()).encode()));
            cases.add(one);
        }
    }

    private Map<String, Object> confirmations() throws RefusedException {
        Transaction t = transaction(1, 7, 0x01020304L);
        byte[] plain = new UpdateContent(VENDOR_TIME, Expiry.NONE, List.of()).plaintext(Suite.SHORT);
        ActivationCode code = ActivationCode.seal(t, keysOf(t), Suite.SHORT, plain, 0x1234);
        confirmed("applied", t, code, new ConfirmationCode.Says(77, true, ResultCode.OK, 0, 0));
        confirmed("no-space", t, code, new ConfirmationCode.Says(78, false, ResultCode.NO_SPACE, 3, 2));
        confirmed("rejected", t, code, new ConfirmationCode.Says(0xFFFFFF, true, ResultCode.REJECTED, 0, 7));
        confirmed("item-40", t, code, new ConfirmationCode.Says(1, false, ResultCode.OVERFLOW, 40, 1));
        confirmed(
                "rekeyed",
                transaction(2, 7, 0x01020304L),
                code,
                new ConfirmationCode.Says(79, true, ResultCode.OK, 0, 0));
        byte[] good = ConfirmationCode.make(
                        t, code, new ConfirmationCode.Says(77, true, ResultCode.OK, 0, 0), keysOf(t))
                .body();
        for (int[] change : new int[][] {{10, 0x80}, {11, 1}, {12, 1}, {13, 2}, {20, 1}}) {
            byte[] body = flip(good, change[0], change[1]);
            Map<String, Object> one = with("flipped-" + change[0] + "-" + change[1], t, "code", hex(code.body()));
            one.put("outcome", outcome(body));
            one.put("body", hex(body));
            cases.add(one);
        }
        return file("Confirmation Codes of one code; the verifier knows transaction and code", "8");
    }

    private static String outcome(byte[] body) {
        try {
            ConfirmationCode.parse(body);
            return "FORGED";
        } catch (RefusedException e) {
            return e.code().name();
        }
    }

    private void confirmed(String name, Transaction t, ActivationCode code, ConfirmationCode.Says says)
            throws RefusedException {
        byte[] body = ConfirmationCode.make(t, code, says, keysOf(t)).body();
        cases.add(with(
                name,
                t,
                "outcome",
                "accepted",
                "code",
                hex(code.body()),
                "commitCounter",
                (long) says.commitCounter(),
                "final",
                says.last(),
                "result",
                (long) says.result().number(),
                "item",
                (long) says.item(),
                "stillOpen",
                (long) says.stillOpen(),
                "body",
                hex(body),
                "text",
                CodeReader.typed(Kind.CONFIRMATION_CODE, body)));
    }

    private Map<String, Object> files() throws RefusedException {
        Transaction t = transaction(1, 7, 0x01020304L);
        byte[] body = TransactionKey.make(t, 2, 1, false, keysOf(t)).body();
        Partition suite = new Partition(
                12,
                "Suite",
                new ZoneSizes(64, 32, 0),
                Partition.of(
                                12,
                                "Suite",
                                new ZoneSizes(64, 32, 0),
                                List.of(
                                        new DataObject.UsageCounter(18, 100),
                                        new DataObject.ExpirationDate(1_830_000_000L),
                                        new DataObject.LocalSeats(3)))
                        .objects(),
                List.of(new DataObject.MemoryObject(2, 0x10, 4, "opts")));
        LicenceState state = LicenceState.of(Model.XS, 0x0102, "LAB-1", List.of(suite), 1, true);
        byte[] plaintext = new Snapshot(1_800_000_000L, 42, state).encode();
        SealedPart part =
                SealedPart.seal(SealedPart.Use.SNAPSHOT, box.developerId(), body, plaintext, keysOf(t), new Counting());
        byte[] file = new CodeFile(Kind.TRANSACTION_KEY, body, Optional.of(part)).encode();
        cases.add(with("snapshot", t, "outcome", "accepted", "file", hex(file), "plaintext", hex(plaintext)));
        Transaction other = transaction(1, 8, 0x01020304L);
        byte[] otherBody =
                TransactionKey.make(other, 2, 1, false, keysOf(other)).body();
        byte[] swapped = new CodeFile(Kind.TRANSACTION_KEY, otherBody, Optional.of(part)).encode();
        cases.add(with("snapshot-of-another-key", other, "outcome", "FORGED", "file", hex(swapped)));
        byte[] trailing = Arrays.copyOf(file, file.length + 1);
        cases.add(with("trailing-byte", t, "outcome", "MALFORMED", "file", hex(trailing)));
        cases.add(with("cut", t, "outcome", "MALFORMED", "file", hex(Arrays.copyOf(file, file.length - 1))));
        return file("the CBOR of .rtk files, below the armour", "3 and 6");
    }

    /** Gives the bytes 0, 1, 2 and so on, so that the file is the same every time. */
    private static final class Counting extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) i;
            }
        }
    }
}
