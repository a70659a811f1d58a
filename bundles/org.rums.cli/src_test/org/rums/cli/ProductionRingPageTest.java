package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about a key ring of one's own can be followed from its first line to its last. */
class ProductionRingPageTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z]*)\n(.*?)^```$");
    private static final Pattern ASSIGNED = Pattern.compile("(?:export )?(?:([A-Z_]+)=(\"[^\"]*\"|\\S*))(?: |$)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE =
            Pattern.compile("[a-z][\\w.-]*(/[\\w.-]+)+|[a-z]+\\.(pass|yaml|pem|key)|backup");

    @TempDir
    Path folder;

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private Cli cli;

    @BeforeEach
    void anEmptyFolder() {
        cli = new Cli(folder);
        variables.put("PWD", folder.toString());
    }

    @Test
    void everyCommandWorksAsItStands() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("rums.docs"), "user", "production-ring.md"));
        for (Matcher block = FENCE.matcher(page); block.find(); ) {
            if (block.group(1).equals("yaml")) {
                cli.file("shop.yaml", block.group(2));
            }
            for (String line : block.group(1).isEmpty() ? block.group(2).split("\n") : new String[0]) {
                follow(line);
            }
        }
        assertTrue(said.size() > 10, "commands of rums: " + said.size());
        String last = said.get(said.size() - 1);
        assertTrue(last.contains("[1, 2]"), last);
        cli.variable("RUMS_HOME", folder.resolve("older").toString());
        Cli.Result older = cli.run(words("keyring restore acme --rekey-root offline/older.root $P"
                + " --rekey-passphrase-file root.pass --journal backup/acme.journal"
                + " --backup backup/share-1.txt backup/share-3.txt"));
        assertEquals(217, older.code(), older.err());
        assertTrue(page.contains(older.err()), "the page shows: " + older.err());
    }

    /** Follows one line as a shell in the folder does. */
    private void follow(String line) throws Exception {
        String rest = line;
        Map<String, String> before = new LinkedHashMap<>(variables);
        for (Matcher set = ASSIGNED.matcher(rest); set.lookingAt(); set = ASSIGNED.matcher(rest)) {
            assign(set.group(1), expanded(set.group(2).replace("\"", "")));
            rest = rest.substring(set.end());
        }
        if (rest.startsWith("rums ")) {
            rums(rest);
            before.forEach(this::assign);
        } else if (!rest.isEmpty()) {
            shell(expanded(rest));
        }
    }

    private void assign(String name, String value) {
        variables.put(name, value);
        cli.variable(name, value);
    }

    private String expanded(String text) {
        String result = text;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            result = result.replaceAll(
                    "\\$" + variable.getKey() + "(?![A-Z_])", Matcher.quoteReplacement(variable.getValue()));
        }
        return result;
    }

    private void rums(String line) {
        // a new certificate is valid from the computer's own time on
        cli.at(line.contains("--to anna.pem") ? Instant.now().toString() : Cli.NOW);
        Cli.Result result = cli.run(words(line.substring("rums ".length())));
        assertEquals(0, result.code(), line + ": " + result.out() + result.err());
        said.add(result.out());
    }

    private String[] words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(expanded(line)); word.find(); ) {
            boolean quoted = word.group(2) == null;
            String text = quoted ? word.group(1) : word.group(2);
            words.add(FILE.matcher(text).matches() ? cli.path(text).toString() : text);
        }
        return words.toArray(String[]::new);
    }

    private void shell(String line) throws IOException, InterruptedException {
        Path log = folder.resolve("shell.txt");
        Process process = new ProcessBuilder(Arrays.asList("sh", "-c", line))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), line);
        assertEquals(0, process.exitValue(), line + ": " + Files.readString(log));
    }
}
