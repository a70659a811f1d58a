package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.result.RefusedException;
import org.rums.virtualbox.BoxServer;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.VirtualBoxes;

/** Virtual boxes from making to deleting, and the program that they protect. */
class BoxCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    @Test
    void aBoxIsMadeListedShownAndDeleted() {
        assertEquals("0000-0001", cli.box("shop", "xl"));
        assertTrue(cli.run("box", "list").out().contains("0000-0001"));
        Map<String, Object> shown = cli.ok("box", "show", "SHOP");
        assertEquals("XL", shown.get("model"));
        assertEquals(true, shown.get("evaluation"));
        cli.ok("box", "delete", "shop");
        assertEquals(List.of(), cli.ok("box", "list").get("boxes"));
        assertEquals(106, cli.run("box", "delete", "shop").code());
    }

    @Test
    void boxesWithOneLabelAreToldApartByTheirBoxNames() {
        cli.ok("box", "new", "shop", "--label", "SAME");
        cli.ok("box", "new", "till", "--label", "same");
        cli.ok("box", "new", "blank", "--blank");
        for (Cli.Result several : List.of(cli.run("request", "--box", "SAME"), cli.run("request"))) {
            assertEquals(107, several.code());
            assertTrue(several.err().contains("0000-0001 (shop), 0000-0002 (till)"), several.err());
            assertTrue(several.err().contains("by its BoxName"), several.err());
        }
        assertEquals("0000-0002", cli.ok("request", "--box", "0000-0002").get("boxName"));
    }

    @Test
    void aBlankBoxIsFormattedLater() {
        cli.ok("box", "new", "blank", "--blank", "--model", "sc");
        assertEquals(28, cli.run("request").code());
        assertTrue(cli.run("box", "show").out().contains("blank, not formatted"));
        assertEquals("0000-0001", cli.ok("box", "format", "--label", "L1").get("boxName"));
        assertEquals("L1", cli.ok("box", "show").get("label"));
    }

    @Test
    void aNameTakenOrImpossibleIsRefused() {
        cli.box("shop", "xs");
        assertEquals(119, cli.run("box", "new", "shop").code());
        assertEquals(2, cli.run("box", "new", "../up").code());
        assertEquals(2, cli.run("box", "new", "x", "--model", "xxl").code());
        assertFalse(Files.exists(cli.path("rums/boxes/x.box")));
    }

    @Test
    void aSpecificationThatTheModelCannotHoldLeavesNothing() {
        Path network = cli.file("n.yaml", "partitions:\n  - {app-id: 12, network-seats: 5}\n");
        assertEquals(
                20,
                cli.run("box", "new", "v", "--model", "versa", "--from", network.toString())
                        .code());
        Path large = cli.file("l.yaml", "partitions:\n  - {app-id: 12, zones: [60000]}\n");
        Cli.Result full = cli.json("box", "new", "v", "--from", large.toString());
        assertEquals(21, full.code());
        assertTrue(((Long) full.error().get("number")) > 40_000);
        assertEquals(List.of(), cli.ok("box", "list").get("boxes"));
        assertEquals("0000-0001", cli.box("first", "xs"), "no name was spent");
    }

    @Test
    void specificationsAreReadSafely() {
        List<String> hostile = List.of(
                "!!javax.script.ScriptEngineManager [x]",
                "partitions: !!java.net.URL [\"http://x\"]",
                "a: &a [x]\npartitions: [*a, *a]",
                "label: x\nlabel: y",
                "unknown: 1",
                "- list",
                "partitions: [{app-id: twelve}]",
                "partitions: [{app-id: 12, zones: [1, 2, 3, 4]}]",
                "partitions: [{app-id: 12, usage-counter: -1}]",
                "partitions: [{app-id: 12, memory: [{place: RAM4:0, bytes: hex:00}]}]",
                "remote-update: maybe",
                "{[",
                "x: " + "[".repeat(60) + "]".repeat(60));
        for (String text : hostile) {
            Path file = cli.file("h.yaml", text);
            assertEquals(
                    2, cli.run("box", "new", "h", "--from", file.toString()).code(), text);
        }
        assertEquals(
                38,
                cli.run(
                                "box",
                                "new",
                                "h",
                                "--from",
                                cli.file("r.yaml", "partitions: [{app-id: 5}]").toString())
                        .code());
        assertEquals(100, cli.run("box", "new", "h", "--from", "nowhere.yaml").code());
    }

    @Test
    void everyKindOfObjectCanBeFormatted() {
        Path secret = cli.file("pw", "s3cret\n");
        Path spec = cli.file(
                "all.json",
                "{\"label\": \"ALL\", \"model\": \"xs\", \"remote-update\": \"false\", \"partitions\": [{\"app-id\":"
                        + " \"0x20\",\"name\": \"All\", \"zones\": [\"8\", \"8\", \"8\"], \"usage-counter\":"
                        + " \"unlimited\",\"relative-expiration\": \"30\", \"expiration-days\": \"90\", \"time-allowed\":"
                        + " \"600\",\"network-seats\": \"3\", \"signature\": \"text:ABC\", \"password-file\": \""
                        + secret
                        + "\","
                        + "\"memory\": [{\"place\": \"RAM3:4\", \"bytes\": \"text:xy\"}, {\"place\": \"RAM1:0\","
                        + "\"bytes\": \"hex:01\"}]}]}");
        cli.ok("box", "new", "all", "--from", spec.toString());
        String shown = cli.json("box", "show").out();
        String plain = shown.replaceAll("\\s", "");
        assertTrue(plain.contains("\"usageCounter\":{\"unlimited\":true}"), shown);
        assertTrue(plain.contains("\"applicationPassword\":{}"), shown);
        assertFalse(shown.contains("s3cret"));
        assertEquals(35, cli.run("request").code(), "remote update is off");
        String path = secret.toString();
        assertEquals(
                0,
                cli.run("box", "start-app", "32", "--network", "--password-file", path)
                        .code());
        assertEquals(
                55,
                cli.variable("RUMS_APPLICATION_PASSWORD", "no")
                        .run("box", "start-app", "32", "--password")
                        .code());
    }

    @Test
    void aProgramTakesRunsUntilTheyAreUsedUp() {
        cli.box("shop", "xs");
        Map<String, Object> applied = cli.ok(
                "apply",
                "--code",
                cli.issue(cli.request("shop"), "--partition", "12", "--runs", "1", "--expires", "2027-03-20"));
        assertEquals("OK", applied.get("result"));
        assertEquals(0, cli.run("box", "start-app", "12", "--minutes", "2").code());
        assertEquals(51, cli.run("box", "start-app", "12").code());
        assertEquals(50, cli.run("box", "start-app", "99").code());
        assertEquals(
                52,
                cli.run("box", "start-app", "12", "--host-time", "2027-03-21").code());
    }

    @Test
    void aBoxPluggedElsewhereIsReachedThroughItsSocket() throws Exception {
        cli.box("shop", "xs");
        VirtualBoxes boxes = new VirtualBoxes(cli.path("rums/boxes"));
        try (VirtualBox box = boxes.power("shop")) {
            BoxServer server = BoxServer.bind(box, boxes.socket("shop"));
            Thread serving = new Thread(() -> serve(server));
            serving.start();
            assertEquals("0000-0001", cli.ok("request").get("boxName"));
            assertEquals(27, cli.run("box", "plug", "shop").code(), "it is plugged already");
            assertEquals(27, cli.run("box", "delete", "shop").code());
            server.close();
            serving.join();
        }
        assertEquals("0000-0001", cli.ok("request").get("boxName"));
    }

    private static void serve(BoxServer server) {
        try {
            server.run();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aDamagedStateFileIsToldAndDoesNotHideTheOthers() throws Exception {
        cli.box("shop", "xs");
        Files.write(cli.path("rums/boxes/bad.box"), new byte[] {1, 2, 3});
        assertEquals(117, cli.run("box", "show", "bad").code());
        Cli.Result list = cli.run("box", "list");
        assertEquals(0, list.code());
        assertTrue(list.out().contains("0000-0001") && list.out().contains("STATE_FILE_DAMAGED"), list.out());
        assertEquals(0, cli.run("request", "--box", "0000-0001").code());
    }

    @Test
    void nothingIsLeftPowered() throws RefusedException {
        cli.box("shop", "xs");
        cli.run("box", "show", "nobody");
        cli.run("apply", "--code", "nonsense");
        new VirtualBoxes(cli.path("rums/boxes")).power("shop").close();
    }
}
