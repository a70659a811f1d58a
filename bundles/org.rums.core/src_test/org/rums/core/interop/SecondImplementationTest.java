package org.rums.core.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.Expiry;
import org.rums.core.code.Transaction;
import org.rums.core.code.TransactionKey;
import org.rums.core.code.UpdateContent;
import org.rums.core.issue.CodeMaker;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** What one implementation makes the other accepts, for all three codes and random contents. */
class SecondImplementationTest {
    private static final int ROUNDS = 100;
    private static final List<ResultCode> RESULTS =
            List.of(ResultCode.OK, ResultCode.NO_SPACE, ResultCode.REJECTED, ResultCode.OVERFLOW);
    private static SecondImplementation other;

    private final KeyRing ring = EvaluationKeys.keyRing();
    private Random random;
    private Transaction transaction;

    @BeforeAll
    static void start() throws Exception {
        other = new SecondImplementation();
    }

    @AfterAll
    static void stop() throws Exception {
        other.close();
    }

    private void seed(RepetitionInfo round) {
        random = new Random(round.getCurrentRepetition());
        BoxId box = new BoxId(ring.developerId(), random.nextInt() & 0xFFFFFFFFL);
        int counter = 1 + random.nextInt(0xFFFFFF);
        transaction = new Transaction(box, 1 + random.nextInt(2), 1, counter, random.nextInt() & 0xFFFFFFFFL);
    }

    private Map<String, Object> question(String op, Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("op", op);
        map.put("developerId", transaction.box().developerId());
        map.put("boxName", transaction.box().boxName());
        map.put("epoch", transaction.epoch());
        map.put("generation", (long) transaction.generation());
        map.put("counter", (long) transaction.counter());
        map.put("mark", transaction.mark());
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Map<?, ?> ask(Map<String, Object> question) throws Exception {
        Map<?, ?> answer = other.ask(question);
        assertTrue(!answer.containsKey("error"), () -> question + " gave " + answer);
        return answer;
    }

    private BoxKeys keys() {
        return ring.boxKeys(transaction.box().boxName(), transaction.epoch(), 1);
    }

    @RepeatedTest(ROUNDS)
    void transactionKeysInBothDirections(RepetitionInfo round) throws Exception {
        seed(round);
        long model = 1 + random.nextInt(4);
        long open = 1 + random.nextInt(8);
        boolean suspect = random.nextBoolean();
        Map<?, ?> made = ask(question("makeTransactionKey", "model", model, "open", open, "clockSuspect", suspect));
        try (VerifiedRequest read = new RequestReader(ring, name -> 1)
                .read((String) made.get("text"))
                .request()) {
            assertEquals(transaction, read.transaction());
            assertEquals(model, read.key().modelCode());
            assertEquals(open, read.key().open());
            assertEquals(suspect, read.key().clockSuspect());
        }
        byte[] own = TransactionKey.make(transaction, (int) model, (int) open, suspect, keys())
                .body();
        assertEquals(made.get("bodyHex"), HexFormat.of().formatHex(own));
        String text = CodeReader.typed(Kind.TRANSACTION_KEY, own);
        Map<?, ?> read = ask(question("openTransactionKey", "text", text));
        assertEquals(true, read.get("verified"));
        assertEquals(transaction.mark(), read.get("mark"));
    }

    @RepeatedTest(ROUNDS)
    void activationCodesInBothDirections(RepetitionInfo round) throws Exception {
        seed(round);
        List<Item.Change> changes = changes();
        List<Object> asJson = new ArrayList<>(changes.stream().map(this::json).toList());
        long vendorTime = UpdateContent.ORIGIN + 60L * random.nextInt(44_000_000);
        Expiry expiry = new Expiry(random.nextInt(45));
        Map<?, ?> made = ask(question(
                "makeActivationCode", "vendorTime", vendorTime, "expiryIndex", (long) expiry.index(), "items", asJson));
        ActivationCode theirs = ActivationCode.parse(
                CodeReader.read((String) made.get("text"), Kind.ACTIVATION_CODE).body());
        UpdateContent content =
                UpdateContent.parse(theirs.open(transaction, keys()).orElseThrow());
        assertEquals(new UpdateContent(vendorTime, expiry, List.copyOf(changes)), content);
        byte[] keyBody = TransactionKey.make(transaction, 2, 1, false, keys()).body();
        try (VerifiedRequest request = new RequestReader(ring, name -> 1).verify(keyBody, java.util.Optional.empty())) {
            ActivationCode ours = CodeMaker.make(request, content, id -> false);
            assertArrayEquals(theirs.body(), ours.body());
        }
        Map<?, ?> read = ask(question("openActivationCode", "text", made.get("text")));
        assertEquals(asJson, read.get("items"));
        assertEquals(vendorTime, read.get("vendorTime"));
    }

    private List<Item.Change> changes() {
        List<Item.Change> all = new ArrayList<>();
        int appId = 11 + random.nextInt(1000);
        int count = 1 + random.nextInt(5);
        while (all.size() < count) {
            ObjectType object = ObjectType.values()[random.nextInt(ObjectType.values().length)];
            Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
            if (object.isNumber() && object.verbs().contains(verb)) {
                long largest = Item.Change.largest(verb, object);
                long value = largest == 0 ? 0 : 1 + random.nextLong(largest);
                appId = random.nextInt(3) == 0 ? 11 + random.nextInt(1000) : appId;
                all.add(new Item.Change(verb, object, appId, value));
            }
        }
        return all;
    }

    private Map<String, Object> json(Item.Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verb", change.verb().name());
        map.put("object", change.object().name().replace("_SEATS", "_LICENCES"));
        map.put("appId", (long) change.appId());
        if (change.verb() != Verb.CLEAR && change.verb() != Verb.UNLIMITED) {
            map.put("value", change.value());
        }
        return map;
    }

    @RepeatedTest(ROUNDS)
    void confirmationCodesInBothDirections(RepetitionInfo round) throws Exception {
        seed(round);
        UpdateContent content = new UpdateContent(UpdateContent.ORIGIN, Expiry.NONE, List.copyOf(changes()));
        byte[] keyBody = TransactionKey.make(transaction, 2, 1, false, keys()).body();
        ActivationCode code = CodeMaker.make(
                new RequestReader(ring, name -> 1).verify(keyBody, java.util.Optional.empty()), content, id -> false);
        ResultCode result = RESULTS.get(random.nextInt(RESULTS.size()));
        boolean last = result == ResultCode.OK || result == ResultCode.REJECTED;
        ConfirmationCode.Says says =
                new ConfirmationCode.Says(random.nextInt(1 << 24), last, result, random.nextInt(20), random.nextInt(8));
        ConfirmationCode ours = ConfirmationCode.make(transaction, code, says, keys());
        String activation = HexFormat.of().formatHex(code.body());
        Map<?, ?> made = ask(question(
                "makeConfirmationCode",
                "activationBodyHex",
                activation,
                "commitCounter",
                (long) says.commitCounter(),
                "result",
                (long) result.number(),
                "item",
                (long) says.item(),
                "stillOpen",
                (long) says.stillOpen()));
        byte[] theirs = CodeReader.read((String) made.get("text"), Kind.CONFIRMATION_CODE)
                .body();
        assertTrue(Arrays.equals(theirs, ours.body()));
        assertTrue(ConfirmationCode.parse(theirs).verify(transaction, code, keys()));
        String text = CodeReader.typed(Kind.CONFIRMATION_CODE, ours.body());
        Map<?, ?> read = ask(question("openConfirmationCode", "activationBodyHex", activation, "text", text));
        assertEquals((long) result.number(), read.get("result"));
        assertEquals(last, read.get("final"));
    }
}
