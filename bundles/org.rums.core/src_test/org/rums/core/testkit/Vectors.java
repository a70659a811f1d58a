package org.rums.core.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Finds {@code docs/vectors/PREFIX.json} and {@code PREFIX-*.json} and makes one dynamic test of each case in it. */
public final class Vectors {
    private Vectors() {}

    /** One case: its fields by name. */
    public record Case(String file, Map<?, ?> fields) {
        /** Returns a text field that must be there. */
        public String text(String name) {
            if (fields.get(name) instanceof String text) {
                return text;
            }
            throw new AssertionError("no text '" + name + "' in a case of " + file);
        }

        /** Returns a number field that must be there. */
        public long number(String name) {
            if (fields.get(name) instanceof Long number) {
                return number;
            }
            throw new AssertionError("no number '" + name + "' in a case of " + file);
        }

        /** Returns a field of hexadecimal digits, blanks between them allowed, as bytes. */
        public byte[] hex(String name) {
            return Vectors.hex(text(name));
        }

        /** Returns a list of cases inside this one. */
        public List<Case> cases(String name) {
            if (fields.get(name) instanceof List<?> list) {
                return list.stream()
                        .map(entry -> new Case(file, (Map<?, ?>) entry))
                        .toList();
            }
            throw new AssertionError("no list '" + name + "' in a case of " + file);
        }

        /** Returns whether the field is there. */
        public boolean has(String name) {
            return fields.containsKey(name);
        }
    }

    /** Returns bytes from hexadecimal digits; blanks are ignored. */
    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
    }

    /** Returns hexadecimal digits of bytes. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Makes a dynamic test of each case of each file with this prefix; at least one file must be there. */
    public static Stream<DynamicTest> run(String prefix, Consumer<Case> check) {
        List<Case> cases = files(prefix).stream().flatMap(Vectors::cases).toList();
        if (cases.isEmpty()) {
            throw new AssertionError("no vectors " + prefix + "-*.json");
        }
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.text("name"), () -> check.accept(one)));
    }

    private static Stream<Case> cases(Path path) {
        try {
            Case all = new Case(path.getFileName().toString(), (Map<?, ?>) Json.parse(Files.readString(path)));
            return all.cases("cases").stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String prefix) {
        try (Stream<Path> all = Files.list(docs().resolve("vectors"))) {
            return all.filter(path -> path.getFileName().toString().matches(prefix + "(-.*)?\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder of the documentation. */
    public static Path docs() {
        String named = System.getProperty("rums.docs", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        for (Path at = Path.of("").toAbsolutePath(); at.getParent() != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("docs/vectors"))) {
                return at.resolve("docs");
            }
        }
        throw new AssertionError("docs/vectors not found above the working directory");
    }
}
