package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration ends as it should, in both languages, and leaves nothing behind. */
class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("unchecked")
    void everyStepEndsAsExpected() {
        Map<String, Object> json = new Cli(folder).ok("demo");
        assertEquals(true, json.get("passed"));
        List<Map<String, Object>> steps = (List<Map<String, Object>>) json.get("steps");
        List<String> got = new ArrayList<>();
        steps.forEach(step -> got.add(step.get("name") + " " + step.get("got")));
        assertTrue(
                got.containsAll(List.of(
                        "apply OK",
                        "confirm OK",
                        "typing repaired",
                        "replay same-bytes",
                        "beyond-repair DAMAGED_TEXT",
                        "other-box OTHER_BOX",
                        "other-vendor OTHER_VENDOR",
                        "closed TRANSACTION_CLOSED",
                        "answered ANSWERED_BY_ANOTHER_CODE",
                        "expired CODE_EXPIRED",
                        "cannot-hold MODEL_CANNOT_HOLD",
                        "condition CONDITION_NOT_MET",
                        "profile encrypted",
                        "from-profile OK")),
                got.toString());
        assertEquals(
                2, got.stream().filter("cannot-hold MODEL_CANNOT_HOLD"::equals).count());
        assertFalse(Files.exists(folder.resolve("rums")), "the user's own home is left alone");
    }

    @Test
    void itIsReadableInGermanAndWithoutColoursOffATerminal() {
        Cli.Result result = new Cli(folder).in(Locale.GERMAN).run("demo");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("ACHT ABLEHNUNGEN"));
        assertFalse(result.out().contains("✗"));
        assertFalse(result.out().contains("\u001B"));
    }

    @Test
    void theFolderCanBeKept() throws Exception {
        Path kept = Path.of(String.valueOf(new Cli(folder).ok("demo", "--keep").get("folder")));
        assertTrue(Files.isRegularFile(kept.resolve("boxes/shop.box")));
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
