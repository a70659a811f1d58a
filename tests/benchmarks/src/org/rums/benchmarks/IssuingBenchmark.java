package org.rums.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Expiry;
import org.rums.core.code.Suite;
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
import org.rums.core.key.Primitives;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.text.Kind;
import org.rums.core.text.ShortForm;

/**
 * The rate of issuing (decode and check the Transaction Key, derive, encrypt, encode the short form) beside the very same
 * primitives called bare, and the shares of primitives and text coding.
 *
 * <p>{@link #issue} and {@link #barePrimitives} are to be compared within one run; issuing is to reach at least 60 % of the
 * bare rate.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class IssuingBenchmark {
    private static final int BOXES = 1024;
    private static final byte[] BOX_INFO = new byte[10 + 4 + 4 + 4 + 2];
    private static final byte[] LABEL = new byte[20];
    private static final byte[] AAD = new byte[7 + 1 + 20 + 6];

    private final KeyRing ring = EvaluationKeys.keyRing();
    private final RequestReader reader = new RequestReader(ring, boxName -> 1);
    private final String[] typedKeys = new String[BOXES];
    private final byte[][] keyBodies = new byte[BOXES][];
    private final byte[][] codeBodies = new byte[BOXES][];
    private final String[] typedCodes = new String[BOXES];
    private final byte[] nonce = new byte[12];
    private UpdateContent content;
    private byte[] prk;
    private int next;

    /** Makes requests of 1,024 boxes and the answers to them. */
    @Setup
    public void prepare() throws Exception {
        content = new UpdateContent(
                1_800_000_000L,
                Expiry.NONE,
                List.of(
                        new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L),
                        new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 100),
                        new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5)));
        prk = Primitives.extract(Primitives.ascii("RUMS-K1"), ring.updateKey(1));
        for (int i = 0; i < BOXES; i++) {
            Transaction transaction =
                    new Transaction(new BoxId(ring.developerId(), 0x4F210000L + i), 1, 1, i + 1, i * 77L);
            try (BoxKeys keys = ring.boxKeys(transaction.box().boxName(), 1, 1)) {
                keyBodies[i] =
                        TransactionKey.make(transaction, 2, 1, false, keys).body();
                typedKeys[i] = CodeReader.typed(Kind.TRANSACTION_KEY, keyBodies[i]);
                byte[] plaintext = content.plaintext(Suite.SHORT);
                codeBodies[i] = ActivationCode.seal(transaction, keys, Suite.SHORT, plaintext, i)
                        .body();
                typedCodes[i] = CodeReader.typed(Kind.ACTIVATION_CODE, codeBodies[i]);
            }
        }
    }

    private int step() {
        next = next + 1 & BOXES - 1;
        return next;
    }

    /** The whole work for one code, from typed Transaction Key to typed Activation Code. */
    @Benchmark
    public String issue() throws Exception {
        try (VerifiedRequest request = reader.read(typedKeys[step()]).request()) {
            ActivationCode code = CodeMaker.make(request, content, id -> false);
            return CodeReader.typed(Kind.ACTIVATION_CODE, code.body());
        }
    }

    /** The same cryptographic primitives, called with data at hand and nothing around them. */
    @Benchmark
    public byte[] barePrimitives() {
        byte[] boxKey = Primitives.expand(prk, BOX_INFO, 32);
        byte[] request = Primitives.expand(boxKey, LABEL, 32);
        byte[] mac = Primitives.hmac(request, LABEL, new byte[14]);
        byte[] id = Primitives.expand(boxKey, LABEL, 32);
        byte[] activation = Primitives.expand(boxKey, LABEL, 32);
        byte[] codeId = Primitives.hmac(id, AAD, new byte[16]);
        byte[] tag = Primitives.sha256(LABEL);
        byte[] boxTag = Primitives.sha256(LABEL);
        nonce[0] = (byte) (mac[0] ^ codeId[0] ^ tag[0] ^ boxTag[0]);
        return Primitives.seal(activation, nonce, AAD, new byte[16], 8);
    }

    /** One HKDF-Expand of 32 bytes; issuing makes four. */
    @Benchmark
    public byte[] primitiveExpand() {
        return Primitives.expand(prk, LABEL, 32);
    }

    /** One HMAC; issuing makes two. */
    @Benchmark
    public byte[] primitiveHmac() {
        return Primitives.hmac(prk, AAD, new byte[16]);
    }

    /** One AES-256-CCM of 16 bytes; issuing makes one. */
    @Benchmark
    public byte[] primitiveSeal() {
        return Primitives.seal(prk, nonce, AAD, new byte[16], 8);
    }

    /** One SHA-256; issuing makes two, for the match tag. */
    @Benchmark
    public byte[] primitiveSha256() {
        return Primitives.sha256(LABEL);
    }

    /** Finding the code in what was pasted, and text to body. */
    @Benchmark
    public byte[] findAndDecode() throws Exception {
        return CodeReader.read(typedKeys[step()], Kind.TRANSACTION_KEY).body();
    }

    /** Text to body with error detection, without cryptography. */
    @Benchmark
    public byte[] textDecode() throws Exception {
        return ShortForm.decode(typedKeys[step()]).body();
    }

    /** Body to text with parity symbols. */
    @Benchmark
    public String textEncode() throws Exception {
        return CodeReader.typed(Kind.ACTIVATION_CODE, codeBodies[step()]);
    }
}
