package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.cli.order.Change;
import org.rums.cli.order.Names;
import org.rums.core.licence.ObjectType;
import picocli.CommandLine.Model.OptionSpec;

/** Box files and order files: the page about them is right, and what is wrong in one is said. */
class OrderFilesTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(yaml|json)\n(.*?)^```$");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("rums.docs"), "user", "order-files.md"));
    }

    /** Writes the examples of the page that have the word, or have it not, to files. */
    private List<String> examples(boolean orders) throws IOException {
        List<String> files = new ArrayList<>();
        Path password = cli.file("server.password", "s3cret\n");
        for (Matcher match = FENCE.matcher(page()); match.find(); ) {
            String text = match.group(2).replace("server.password", password.toString());
            if (text.contains("changes") == orders) {
                files.add(cli.file("example" + match.start() + "." + match.group(1), text)
                        .toString());
            }
        }
        return files;
    }

    @Test
    void theExamplesOfThePageWork() throws IOException {
        List<String> boxes = examples(false);
        List<String> orders = examples(true);
        assertEquals(List.of(2, 2), List.of(boxes.size(), orders.size()));
        cli.ok("box", "new", "first", "--from", boxes.get(0));
        cli.ok("box", "new", "second", "--from", boxes.get(1));
        assertEquals("SHOP-2", cli.ok("box", "show", "second").get("label"));
        for (String order : orders) {
            String key = cli.path("key" + orders.indexOf(order) + ".rtk").toString();
            String code = key.replace(".rtk", ".rac");
            cli.request("first", "--file", key);
            Map<String, Object> issued = cli.ok("issue", "--key", key, "--changes", order, "--file", code);
            assertEquals(true, issued.get("stateKnown"));
            assertEquals(issued.get("changes"), cli.ok("apply", "--code", code).get("changes"));
        }
    }

    @Test
    void thePageNamesEveryField() throws IOException {
        Set<String> fields = new TreeSet<>(Set.of(
                "label", "model", "remote-update", "time", "partitions", "app-id", "name", "zones", "place", "bytes"));
        fields.addAll(Set.of("valid", "box-range", "demand-state", "changes"));
        for (ObjectType type : ObjectType.values()) {
            fields.add(Names.of(type));
        }
        for (OptionSpec option : Cli.parser(folder, Locale.ENGLISH)
                .getSubcommands()
                .get("issue")
                .getCommandSpec()
                .options()) {
            if (option.parameterConsumer() instanceof ChangeOptions) {
                fields.add(option.longestName().substring(2));
            }
        }
        assertTrue(fields.containsAll(Change.FLAGS) && fields.size() > 40, fields.toString());
        String page = page();
        fields.removeIf(field -> page.contains("`" + field + "`"));
        assertEquals(Set.of(), fields);
    }

    @Test
    void theRangesOfThePageHold() {
        String box = "partitions: [{app-id: 12, zones: [64], %s}]";
        for (String good : List.of(
                "usage-counter: 4294967294",
                "expiration-date: 2106-02-06",
                "relative-expiration: 65534",
                "local-seats: 0xFFFE",
                "signature: 'text:0123456789abcdef'",
                "name: 0123456789abcdef")) {
            String name = "box" + Math.abs(good.hashCode());
            String file = cli.file("g.yaml", box.formatted(good)).toString();
            assertEquals(0, cli.run("box", "new", name, "--from", file).code(), good);
        }
        for (String bad : List.of(
                "usage-counter: 4294967295",
                "relative-expiration: 65535",
                "local-seats: 65535",
                "signature: 'hex:'",
                "signature: 'text:0123456789abcdefg'",
                "name: 0123456789abcdefg",
                "memory: [{place: 'RAM1:0', bytes: 'hex:00', nmae: x}]",
                "memory: [{place: 'RAM1:0', bytes: 'hex:00', name: 0123456789abcdefg}]")) {
            String file = cli.file("b.yaml", box.formatted(bad)).toString();
            assertEquals(2, cli.run("box", "new", "bad", "--from", file).code(), bad);
        }
    }

    @Test
    void aLabelThatIsTooLongIsAWrongUse() {
        String file = cli.file("l.yaml", "label: '123456789'").toString();
        for (Cli.Result result : List.of(
                cli.run("box", "new", "shop", "--from", file), cli.run("box", "new", "shop", "--label", "ÄÖÜäö"))) {
            assertEquals(2, result.code());
            assertTrue(result.err().contains("at most 8"), result.err());
        }
    }

    @Test
    void aFlagThatIsFalseIsNotSet() {
        cli.box("shop", "xs");
        String key = cli.request("shop");
        for (String value : List.of("false", "no", "off")) {
            String file = cli.file("f.yaml", "changes: [{wipe: " + value + "}]").toString();
            Cli.Result nothing = cli.run("issue", "--key", key, "--changes", file);
            assertEquals(2, nothing.code(), value);
            assertTrue(nothing.err().contains("There are no changes"), nothing.err());
        }
        for (String wrong : List.of("changes: [{wipe: maybe}]", "changes: [{wipe: {a: b}}]", "demand-state: 1")) {
            String file = cli.file("f.yaml", wrong).toString();
            assertEquals(
                    2,
                    cli.run("issue", "--key", key, "--changes", file, "--close-all")
                            .code(),
                    wrong);
        }
        String demand = cli.file("d.yaml", "demand-state: yes").toString();
        Cli.Result unknown = cli.run("issue", "--key", key, "--changes", demand, "--close-all");
        assertTrue(unknown.code() > 2, "yes is no more passed over: " + unknown.out());
    }
}
