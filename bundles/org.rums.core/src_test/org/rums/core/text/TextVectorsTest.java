package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rums.core.testkit.Json;
import org.rums.core.testkit.VectorJson;
import org.rums.core.testkit.Vectors;

/**
 * Checks the vector files as another implementation would. With the system property {@code rums.vectors=write} they are
 * written anew.
 */
class TextVectorsTest {
    private static final HexFormat HEX = HexFormat.of();

    private interface Check {
        void run(Vectors.Case vector) throws TextException;
    }

    private static Stream<DynamicTest> each(String file, Check check) {
        return Vectors.run(file, vector -> {
            try {
                check.run(vector);
            } catch (TextException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void theFilesAreAsTheGeneratorMakesThem() throws IOException {
        Path folder = Vectors.docs().resolve("vectors");
        boolean write = "write".equals(System.getProperty("rums.vectors"));
        for (Map.Entry<String, Object> file : TextVectors.all().entrySet()) {
            Path path = folder.resolve(file.getKey() + ".json");
            String json = VectorJson.write(file.getValue());
            assertEquals(file.getValue(), Json.parse(json));
            if (write) {
                Files.createDirectories(folder);
                Files.writeString(path, json);
            }
            assertEquals(json, Files.readString(path), file.getKey());
        }
    }

    @TestFactory
    Stream<DynamicTest> blocksHaveTheParityOfTheVectors() {
        return each("text-field", vector -> {
            int register = 0;
            for (Object symbol : (List<?>) vector.fields().get("data")) {
                register = ReedSolomon.step(register, ((Long) symbol).intValue());
            }
            List<Object> parity = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                parity.add((long) ReedSolomon.parity(register, i));
            }
            assertEquals(vector.fields().get("parity"), parity);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLengthIsWrittenAndReadAsInTheVectors() {
        return each("text-lengths", vector -> {
            byte[] body = vector.hex("body");
            assertEquals(vector.text("input"), ShortForm.encode(Kind.valueOf(vector.text("kind")), body));
            checkShort(vector);
        });
    }

    @TestFactory
    Stream<DynamicTest> textsAreReadAsInTheVectors() {
        return each("text-reading", TextVectorsTest::checkShort);
    }

    @TestFactory
    Stream<DynamicTest> textsAreRepairedAsInTheVectors() {
        return each("text-repair", TextVectorsTest::checkShort);
    }

    @TestFactory
    Stream<DynamicTest> textsAreRefusedAsInTheVectors() {
        return each("text-refused", TextVectorsTest::checkShort);
    }

    @TestFactory
    Stream<DynamicTest> filesAreReadAsInTheVectors() {
        return each("text-armour", vector -> {
            String input = vector.text("input");
            if (vector.text("outcome").equals("refused")) {
                checkRefused(vector, assertThrows(TextException.class, () -> Armour.decode(input)));
                return;
            }
            Armoured read = Armour.decode(input);
            assertEquals(vector.text("kind"), read.kind().name());
            assertEquals(vector.fields().get("headers"), read.headers());
            assertEquals(vector.text("payload"), HEX.formatHex(read.payload()));
        });
    }

    @TestFactory
    Stream<DynamicTest> codesAreFoundAsInTheVectors() {
        return each("text-finder", vector -> {
            List<Object> found = new ArrayList<>();
            for (FoundCode code : CodeFinder.find(vector.text("input"))) {
                found.add(TextVectors.map(
                        "start", (long) code.start(), "form", code.form().name(), "text", code.text()));
            }
            assertEquals(vector.fields().get("found"), found);
        });
    }

    private static void checkShort(Vectors.Case vector) throws TextException {
        String input = vector.text("input");
        if (vector.text("outcome").equals("refused")) {
            checkRefused(vector, assertThrows(TextException.class, () -> ShortForm.decode(input)));
            return;
        }
        String body = vector.text("body");
        Decoded read = ShortForm.decode(input, d -> HEX.formatHex(d.body()).equals(body))
                .orElseThrow();
        assertEquals(vector.text("kind"), read.kind().name());
        assertEquals(vector.fields().get("needsConsent"), read.needsConsent());
        List<Object> repairs = new ArrayList<>();
        for (Repair repair : read.repairs()) {
            Map<String, Object> map = TextVectors.repair(repair.position(), repair.read(), repair.corrected());
            assertEquals(map.get("group"), (long) repair.group());
            assertEquals(map.get("character"), (long) repair.character());
            repairs.add(map);
        }
        assertEquals(vector.fields().get("repairs"), repairs);
    }

    private static void checkRefused(Vectors.Case vector, TextException refusal) {
        assertEquals(vector.text("problem"), refusal.problem().name());
    }
}
