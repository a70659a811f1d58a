package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explaining codes, the journal, versions, and wrong uses of the command line. */
class ToolCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> explained(String... arguments) {
        List<Map<String, Object>> codes =
                (List<Map<String, Object>>) cli.ok(arguments).get("codes");
        assertEquals(1, codes.size());
        return codes.get(0);
    }

    @Test
    void codesOfOnesOwnAreExplainedAndVerified() {
        cli.box("shop", "xs");
        String file = cli.path("a.rtk").toString();
        String key = cli.request("shop", "--file", file);
        Map<String, Object> request = explained("code", "explain", key);
        assertEquals("transactionKey", request.get("kind"));
        assertEquals(true, request.get("verified"));
        assertEquals("XS", request.get("model"));
        assertTrue(explained("code", "explain", file).containsKey("state"), "the file carries the state");
        String code = cli.issue(key, "--partition", "12", "--add-runs", "100", "--valid", "7d");
        Map<String, Object> answer = explained("code", "explain", code);
        assertEquals(true, answer.get("verified"));
        assertEquals(List.of(Map.of("appId", 12L, "does", "+100 runs")), answer.get("items"));
        assertEquals(request.get("matchTag"), answer.get("matchTag"));
        String confirmation = String.valueOf(cli.ok("apply", "--code", code).get("confirmationCode"));
        Map<String, Object> end = explained("code", "explain", confirmation);
        assertEquals("OK", end.get("result"));
        assertEquals(true, end.get("verified"));
    }

    @Test
    void programsGetTimesInIso8601() {
        cli.box("shop", "xs");
        cli.issue(cli.request("shop"), "--partition", "12", "--runs", "7", "--valid", "7d");
        for (String command : List.of("box show shop", "journal show")) {
            String all = cli.ok(command.split(" ")).toString();
            assertTrue(all.contains("T12:00:00Z") || all.contains("T23:59:59Z"), all);
            assertFalse(all.contains(" UTC"), all);
        }
    }

    @Test
    void wrongUsesAreToldApart() {
        cli.box("shop", "xs");
        assertEquals(2, cli.run("box", "list", "--lang", "fr").code());
        assertEquals(2, cli.run("box", "show", "shop", "--box=till").code());
        assertEquals(0, cli.run("box", "show", "shop", "--box=shop").code());
        assertEquals(2, cli.run("box", "start-app", "12", "--minutes=-5").code());
        Cli.Result missing = cli.run("code", "explain", "nowhere/key");
        assertEquals(100, missing.code());
        assertTrue(missing.err().contains("no such file"), missing.err());
        cli.request("shop");
        String tag = String.valueOf(cli.ok("box", "show", "shop").get("openTransactions"))
                .replaceAll(".*matchTag=(\\w+).*", "$1");
        assertEquals(
                0,
                cli.run("box", "discard", "--tag", String.join(" ", tag.split("")))
                        .code());
    }

    @Test
    void codesOfOthersAreOnlyPlausible() {
        cli.box("shop", "xs");
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "100");
        Cli stranger = new Cli(folder.resolve("stranger"));
        Cli.Result result = stranger.run("code", "explain", code);
        assertEquals(0, result.code());
        assertTrue(result.out().contains("Plausible, not verified"), result.out());
        assertFalse(result.out().contains("runs"));
    }

    @Test
    void explainingShowsRepairsAndWritesNothing() {
        cli.box("shop", "xs");
        String key = cli.request("shop");
        String typed = key.substring(0, 12) + "?" + key.substring(13);
        assertEquals(1, ((List<?>) explained("code", "explain", typed).get("repairs")).size());
        assertEquals(10, cli.run("code", "explain", "just", "some", "words").code());
        assertEquals(2L, (long) cli.ok("journal", "show").get("records"), "allocated and formatted, no more");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theJournalShowsBoxesCodesAndConfirmations() {
        cli.box("shop", "xs");
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--runs", "7");
        cli.ok(
                "confirm",
                "--code",
                String.valueOf(cli.ok("apply", "--code", code).get("confirmationCode")));
        Map<String, Object> json = cli.ok("journal", "show");
        Map<String, Object> transaction = ((List<Map<String, Object>>) json.get("transactions")).get(0);
        assertEquals(1, ((List<?>) transaction.get("codes")).size());
        assertEquals(
                "OK",
                ((List<Map<String, Object>>) transaction.get("confirmations"))
                        .get(0)
                        .get("result"));
        assertTrue(cli.run("journal", "show").out().contains("0000-0001"));
    }

    @Test
    void aConfirmationWithFarReachingRepairsNeedsConsentBeforeItIsBooked() {
        cli.box("shop", "xs");
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--runs", "7");
        String typed = String.valueOf(cli.ok("apply", "--code", code).get("confirmationCode"));
        String damaged = typed.substring(0, 6) + typed.substring(7);
        long before = (long) cli.ok("journal", "show").get("records");
        Cli.Result asked = cli.json("confirm", "--code", damaged);
        assertEquals(10, asked.code(), asked.out());
        assertTrue(asked.json().containsKey("repairs"), asked.out());
        assertEquals(before, cli.ok("journal", "show").get("records"), "nothing is booked");
        assertEquals(
                "OK", cli.ok("confirm", "--code", damaged, "--accept-repairs").get("result"));
        assertEquals(before + 1, cli.ok("journal", "show").get("records"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theJournalGivesACodeAgainAsTypedAndAsAFile() {
        String box = cli.box("shop", "xs");
        cli.box("till", "xs");
        cli.issue(cli.request("till"), "--partition", "12", "--runs", "1");
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--runs", "7");
        Map<String, Object> shown = cli.ok("journal", "show", "--box-name", box, "--codes");
        assertEquals(1, ((List<?>) shown.get("boxes")).size());
        List<Map<String, Object>> transactions = (List<Map<String, Object>>) shown.get("transactions");
        assertEquals(1, transactions.size());
        Map<String, Object> again =
                ((List<Map<String, Object>>) transactions.get(0).get("codes")).get(0);
        assertEquals(code, again.get("activationCode"));
        cli.stdin(String.valueOf(again.get("fileForm")));
        assertEquals("OK", cli.ok("apply", "--box", "shop", "--code", "-").get("result"));
        assertEquals(106, cli.run("journal", "show", "--box-name", "00000009").code());
        assertEquals(2, cli.run("journal", "show", "--box-name", "shop").code());
        assertFalse(cli.run("journal", "show").out().contains(code), "only where codes are asked for");
    }

    @Test
    void aCopiedBoxIsSuspected() throws Exception {
        cli.box("shop", "xs");
        Path copy = cli.path("rums/boxes/copy.box");
        java.nio.file.Files.copy(cli.path("rums/boxes/shop.box"), copy);
        cli.issue(cli.request("shop"), "--partition", "12", "--runs", "7");
        Cli.Result suspected = cli.json("issue", "--key", cli.request("copy"), "--partition", "12", "--runs", "7");
        assertEquals(112, suspected.code());
    }

    @Test
    void wrongUsesEndWithTwoAndSayWhatIsWrong() {
        for (String[] wrong : List.of(
                new String[] {},
                new String[] {"box"},
                new String[] {"nonsense"},
                new String[] {"box", "new"},
                new String[] {"box", "show", "--nonsense"},
                new String[] {"box", "new", "a", "b"},
                new String[] {"apply"},
                new String[] {"box", "start-app", "12", "--minutes", "many"},
                new String[] {"request", "--host-time", "yesterday"},
                new String[] {"request", "--box", "a", "--box", "b"})) {
            Cli.Result result = cli.run(wrong);
            assertEquals(2, result.code(), String.join(" ", wrong));
            assertTrue(result.err().contains("--help"), result.err());
            assertFalse(result.err().contains("Exception"), result.err());
            Cli.Result json = cli.json(wrong);
            assertEquals("USAGE", json.error().get("name"), json.out());
            assertEquals("", json.err());
        }
    }

    @Test
    void wrongChangesAreToldApart() {
        cli.box("shop", "xs");
        String key = cli.request("shop");
        for (String[] wrong : List.of(
                new String[] {},
                new String[] {"--runs", "5"},
                new String[] {"--partition", "12"},
                new String[] {"--partition", "70000", "--runs", "5"},
                new String[] {"--partition", "12", "--runs", "-5"},
                new String[] {"--partition", "12", "--runs"},
                new String[] {"--partition", "12", "--set", "password=x"},
                new String[] {"--partition", "12", "--set", "runs"},
                new String[] {"--partition", "12", "--add", "dongle=1"},
                new String[] {"--partition", "12", "--expires", "2027-13-01"},
                new String[] {"--partition", "12", "--extend", "0d"},
                new String[] {"--partition", "12", "--memory", "RAM2=hex:00"},
                new String[] {"--partition", "12", "--memory", "RAM2:0=00"},
                new String[] {"--partition", "12", "--signature", "hex:000"},
                new String[] {"--partition", "12", "--signature", "hex:" + "00".repeat(17)},
                new String[] {"--partition", "12", "--require", "usage-counter ~ 1"},
                new String[] {"--partition", "12", "--require", "password >= 1"},
                new String[] {"--require-model", "xxs"},
                new String[] {"--require-firmware", "one"},
                new String[] {"--clock-repair", "2027-01-01"},
                new String[] {"--close-all", "--valid", "40d"},
                new String[] {"--close-all", "--valid", "soon"},
                new String[] {"--close-all", "--box-range", "9-1"},
                new String[] {"--close-all", "--reason", "none"},
                new String[] {"--close-all", "--override", "forged", "--reason", "x"})) {
            String[] all = java.util.Arrays.copyOf(new String[] {"issue", "--key", key}, 3 + wrong.length);
            System.arraycopy(wrong, 0, all, 3, wrong.length);
            Cli.Result result = cli.run(all);
            assertEquals(2, result.code(), String.join(" ", wrong) + ": " + result.out() + result.err());
        }
    }

    @Test
    void specialItemsAndConditionsAreCarriedOut() {
        cli.box("shop", "xs");
        cli.variable("RUMS_APPLICATION_PASSWORD", "top secret");
        String code = cli.issue(
                cli.request("shop"),
                "--require-model",
                "xs,xl",
                "--require-firmware",
                "1.0",
                "--partition",
                "12",
                "--require",
                "password absent",
                "--require",
                "RAM2:0x10 present",
                "--password-prompt",
                "--clear",
                "RAM2:0x10",
                "--clear",
                "local-seats",
                "--unlimited",
                "usage-counter",
                "--extend",
                "30d");
        assertFalse(code.contains("secret"));
        Cli.Result applied = cli.run("apply", "--code", code);
        assertEquals(0, applied.code(), applied.err());
        assertFalse(applied.out().contains("top secret"));
        assertEquals(0, cli.run("box", "start-app", "12", "--password").code());
        String repair = cli.issue(
                cli.request("shop"), "--unlock", "--allow-time-jump", "--clock-repair", "2027-02-01,2027-03-01");
        assertEquals(0, cli.run("apply", "--code", repair).code());
    }

    @Test
    void theVersionIsThatOfTheBundle() throws Exception {
        String manifest = java.nio.file.Files.readString(Path.of("META-INF/MANIFEST.MF"));
        String version = String.valueOf(cli.ok("version").get("version"));
        assertTrue(manifest.contains("Bundle-Version: " + version + ".qualifier"), version);
    }

    @Test
    void helpIsHelpAlsoWithJson() {
        Cli.Result help = cli.run("box", "new", "--help", "--json");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: rums box new"));
    }
}
