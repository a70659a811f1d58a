package org.rums.core.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rums.core.issue.RequestReader;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.StateCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.testkit.Json;
import org.rums.core.testkit.VectorJson;
import org.rums.core.testkit.Vectors;
import org.rums.core.testkit.Vectors.Case;
import org.rums.core.text.Kind;

/**
 * Checks the vector files of the codes as another implementation would. With the system property
 * {@code rums.vectors=write} they are written anew.
 */
class CodeVectorsTest {
    private final KeyRing ring = EvaluationKeys.keyRing();

    private interface Check {
        void run(Case vector) throws RefusedException;
    }

    /** Runs each case; the outcome is "accepted" or the name of the refusal. */
    private static Stream<DynamicTest> each(String file, Check check) {
        return Vectors.run(file, vector -> {
            String outcome;
            try {
                check.run(vector);
                outcome = "accepted";
            } catch (RefusedException e) {
                outcome = e.code().name();
            }
            assertEquals(vector.has("outcome") ? vector.text("outcome") : "accepted", outcome);
        });
    }

    private static Transaction transaction(Case v) {
        return new Transaction(
                new BoxId(v.number("developerId"), v.number("boxName")),
                v.number("epoch"),
                (int) v.number("generation"),
                (int) v.number("counter"),
                v.number("mark"));
    }

    private BoxKeys keys(Transaction t) {
        return ring.boxKeys(t.box().boxName(), t.epoch(), t.generation());
    }

    @Test
    void theFilesAreAsTheGeneratorMakesThem() throws Exception {
        Path folder = Vectors.docs().resolve("vectors");
        for (Map.Entry<String, Object> file : CodeVectors.all().entrySet()) {
            Path path = folder.resolve(file.getKey() + ".json");
            String json = VectorJson.write(file.getValue());
            assertEquals(file.getValue(), Json.parse(json));
            if ("write".equals(System.getProperty("rums.vectors"))) {
                Files.writeString(path, json);
            }
            assertEquals(json, Files.readString(path), file.getKey());
        }
    }

    @TestFactory
    Stream<DynamicTest> matchTags() {
        return each(
                "codes-tag",
                v -> assertEquals(
                        v.text("tag"),
                        MatchTag.text(MatchTag.of(
                                new BoxId(v.number("developerId"), v.number("boxName")), (int) v.number("counter")))));
    }

    @TestFactory
    Stream<DynamicTest> transactionKeys() {
        RequestReader reader = new RequestReader(ring, name -> 1);
        return each("codes-transaction-key", v -> {
            Transaction read = reader.verify(v.hex("body"), Optional.empty()).transaction();
            assertEquals(transaction(v), read);
            assertArrayEquals(
                    v.hex("body"),
                    CodeReader.read(v.text("text"), Kind.TRANSACTION_KEY).body());
        });
    }

    @TestFactory
    Stream<DynamicTest> items() {
        return each(
                "codes-items",
                v -> assertArrayEquals(v.hex("items"), ItemCodec.encode(ItemCodec.parse(v.hex("items")))));
    }

    @TestFactory
    Stream<DynamicTest> operations() {
        return each("operations", v -> {
            LicenceState before = StateCodec.decode(v.hex("before"));
            LicenceState after = OperationVectors.apply(before, ItemCodec.parse(v.hex("items")));
            assertArrayEquals(v.hex("after"), StateCodec.encode(after));
        });
    }

    @TestFactory
    Stream<DynamicTest> activationCodes() {
        return each("codes-activation", v -> {
            ActivationCode code = ActivationCode.parse(v.hex("body"));
            byte[] plaintext = code.open(transaction(v), keys(transaction(v)))
                    .orElseThrow(() -> new RefusedException(org.rums.core.result.ResultCode.FORGED, ""));
            assertArrayEquals(v.hex("plaintext"), plaintext);
            UpdateContent content = UpdateContent.parse(plaintext);
            assertArrayEquals(v.hex("items"), ItemCodec.encode(content.items()));
            assertEquals(v.number("vendorTime"), content.vendorTime());
        });
    }

    @TestFactory
    Stream<DynamicTest> confirmationCodes() {
        return each("codes-confirmation", v -> {
            ConfirmationCode confirmation = ConfirmationCode.parse(v.hex("body"));
            Transaction t = transaction(v);
            if (!confirmation.verify(t, ActivationCode.parse(v.hex("code")), keys(t))) {
                throw new RefusedException(org.rums.core.result.ResultCode.FORGED, "");
            }
            assertEquals(v.number("result"), confirmation.result().number());
        });
    }

    @TestFactory
    Stream<DynamicTest> files() {
        RequestReader reader = new RequestReader(ring, name -> 1);
        return each("codes-file", v -> {
            CodeFile file = CodeFile.parse(v.hex("file"));
            Snapshot snapshot =
                    reader.verify(file.body(), file.part()).snapshot().orElseThrow();
            assertArrayEquals(v.hex("plaintext"), snapshot.encode());
        });
    }
}
