package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the request of a box to the confirmation, and every way in which that is refused. */
class UpdateCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void home() {
        cli = new Cli(folder);
        cli.box("shop", "xs");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anUpdateGoesFromTheRequestToTheConfirmation() {
        String file = cli.path("shop.rtk").toString();
        cli.request("shop", "--file", file);
        Map<String, Object> issued = cli.ok(
                "issue",
                "--key",
                file,
                "--partition",
                "12",
                "--expires",
                "2028-12-31",
                "--add-runs",
                "100",
                "--seats",
                "5");
        assertEquals(60L, issued.get("length"));
        assertEquals(true, issued.get("stateKnown"));
        assertEquals(true, issued.get("evaluation"));
        String code = String.valueOf(issued.get("activationCode"));
        List<Map<String, Object>> changes =
                (List<Map<String, Object>>) cli.ok("preview", "--code", code).get("changes");
        assertEquals(
                List.of("usageCounter", "expirationDate", "localSeats"),
                changes.stream().map(change -> change.get("object")).toList());
        Map<String, Object> runs = Map.of("unlimited", false, "left", 200L, "granted", 200L);
        assertEquals(runs, changes.get(0).get("after"));
        Map<String, Object> applied = cli.ok("apply", "--code", code);
        assertEquals("OK", applied.get("result"));
        Map<String, Object> confirmed = cli.ok("confirm", "--code", String.valueOf(applied.get("confirmationCode")));
        assertEquals("OK", confirmed.get("result"));
        assertEquals(true, confirmed.get("final"));
        assertTrue(cli.run("box", "show", "shop").out().contains("200 of 200 runs left"));
    }

    @Test
    void aRequestIsRepeatedUntilItIsAnswered() {
        String first = cli.request("shop");
        assertEquals(first, cli.request("shop"));
        assertNotEquals(first, cli.request("shop", "--new"));
    }

    @Test
    void theSameOrderGivesTheSameCodeAgainAndAnotherIsRefused() {
        String key = cli.request("shop");
        String code = cli.issue(key, "--partition", "12", "--runs", "7");
        Map<String, Object> again = cli.ok("issue", "--key", key, "--partition", "12", "--runs", "7");
        assertEquals(code, again.get("activationCode"));
        assertEquals(true, again.get("again"));
        Cli.Result other = cli.json("issue", "--key", key, "--partition", "12", "--runs", "8");
        assertEquals(110, other.code());
        assertEquals("LIVE_CODE", other.error().get("name"));
        assertEquals(
                2,
                cli.run("issue", "--key", key, "--partition", "12", "--runs", "8", "--override", "live-code")
                        .code());
        assertNotEquals(
                code,
                cli.issue(
                        key,
                        "--partition",
                        "12",
                        "--runs",
                        "8",
                        "--override",
                        "live-code",
                        "--reason",
                        "wrong number"));
    }

    @Test
    void aLiveCodeIsFoundAgainInTheJournalByItsTag() {
        String key = cli.request("shop");
        Map<String, Object> issued = cli.ok("issue", "--key", key, "--partition", "12", "--runs", "7");
        Cli.Result other = cli.run("issue", "--key", key, "--partition", "12", "--runs", "8");
        assertTrue(other.err().contains("journal show --tag") && other.err().contains("--override=live-code"));
        String tag = String.valueOf(issued.get("matchTag"));
        String spaced = String.join(" ", tag.split("")).toLowerCase(java.util.Locale.ROOT);
        String file = cli.path("again.rac").toString();
        Cli.Result shown = cli.run("journal", "show", "--tag", spaced, "--file", file);
        assertTrue(shown.out().contains(String.valueOf(issued.get("activationCode"))), shown.out());
        assertEquals("OK", cli.ok("apply", "--code", file).get("result"));
        assertEquals(14, cli.run("journal", "show", "--tag", "ZZZZ").code());
    }

    @Test
    void severalKeysAreAnsweredAndABadOneStopsNone() {
        cli.box("other", "xs");
        String bad = "T000-0000-0000";
        String out = cli.path("codes").toString();
        Cli.Result result = cli.json(
                "issue",
                "--key",
                cli.request("shop"),
                "--key",
                bad,
                "--key",
                cli.request("other"),
                "--partition",
                "12",
                "--add-runs",
                "5",
                "--out",
                out);
        assertEquals(10, result.code());
        List<?> answers = (List<?>) result.json().get("answers");
        assertEquals(3, answers.size());
        assertTrue(answers.get(0).toString().contains("activationCode"));
        assertTrue(answers.get(1).toString().contains(bad)
                && answers.get(1).toString().contains("DAMAGED_TEXT"));
        String file = String.valueOf(((Map<?, ?>) answers.get(2)).get("file"));
        assertEquals("OK", cli.ok("apply", "--code", file).get("result"));
        assertEquals(
                2,
                cli.run("issue", "--key", "A", "--key", "B", "--file", out, "--close-all")
                        .code());
        String none = cli.path("none").toString();
        String live = cli.request("shop");
        String[] another = {"issue", "--key", live, "--partition", "12", "--runs", "8", "--out", none};
        assertEquals(110, cli.run(another).code());
        assertFalse(Files.exists(cli.path("none")), "no folder without a code");
        assertEquals(0, cli.run("issue", "--key", "A", "-h").code(), "an option ends the words of a key");
    }

    @Test
    void aDateThatIsOverIsHeldUp() {
        String[] past = {"issue", "--key", cli.request("shop"), "--partition", "12", "--expires", "2026-12-31"};
        Cli.Result refused = cli.run(past);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("--allow-past"), refused.err());
        assertEquals(1, ((List<?>) cli.ok(with(past, "--allow-past")).get("warnings")).size());
    }

    @Test
    void aReasonThatIsTooLongIsAWrongUse() {
        String[] arguments = {
            "issue",
            "--key",
            cli.request("shop"),
            "--close-all",
            "--override",
            "live-code",
            "--reason",
            "x".repeat(1001)
        };
        assertEquals(2, cli.run(arguments).code());
    }

    @Test
    void aCodeAppliedTwiceGivesTheSameConfirmation() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        Object first = cli.ok("apply", "--code", code).get("confirmationCode");
        Cli.Result second = cli.json("apply", "--code", code);
        assertEquals(16, second.code());
        assertEquals(first, second.json().get("confirmationCode"));
        assertEquals("ALREADY_APPLIED", second.error().get("name"));
    }

    @Test
    void typingErrorsAreRepairedAndShown() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        char wrong = code.charAt(7) == 'Z' ? 'Y' : 'Z';
        String typed = code.substring(0, 7) + wrong + code.substring(8);
        Cli.Result result = cli.run("preview", "--code", typed);
        assertEquals(0, result.code(), result.err());
        assertTrue(
                result.out().contains("group 2, character 3: " + wrong + " was read, " + code.charAt(7)), result.out());
    }

    @Test
    void farReachingRepairsNeedConsent() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        String typed = code.substring(0, 6) + code.substring(7);
        Cli.Result asked = cli.json("preview", "--code", typed);
        assertEquals(10, asked.code(), asked.out());
        assertTrue(asked.json().containsKey("repairs"));
        assertEquals(0, cli.run("preview", "--code", typed, "--accept-repairs").code());
    }

    @Test
    void anotherKindOfCodeIsRefused() {
        String key = cli.request("shop");
        assertEquals(11, cli.run("apply", "--code", key).code());
        assertEquals(11, cli.run("confirm", "--code", key).code());
        String code = cli.issue(key, "--partition", "12", "--add-runs", "1");
        assertEquals(
                11,
                cli.run("issue", "--key", code, "--partition", "12", "--runs", "1")
                        .code());
    }

    @Test
    void damagedAndEmptyTextsAreRefused() {
        String key = cli.request("shop").replaceAll("-[0-9A-Z]{2}", "-??");
        assertEquals(
                10,
                cli.run("issue", "--key", key, "--partition", "12", "--runs", "1")
                        .code());
        assertEquals(10, cli.run("apply", "--code", "A1B2-C3D4").code());
        assertEquals(10, cli.stdin(" \n").run("apply", "--code", "-").code());
        assertEquals(10, cli.run("code", "explain", "").code());
    }

    @Test
    void aMissingFileIsToldByItsName() {
        Cli.Result result = cli.json("apply", "--code", "nowhere.rac");
        assertEquals(100, result.code());
        assertTrue(String.valueOf(result.error().get("detail")).contains("nowhere.rac"));
    }

    @Test
    void aCodeFromAMailOnStandardInputIsFound() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        String mail = "Dear customer,\n\nplease type this:\n> " + code + "\n\nRegards, 24 of us\n";
        assertEquals(
                "OK", String.valueOf(cli.stdin(mail).ok("apply", "--code", "-").get("result")));
    }

    @Test
    void aCodeForAnotherBoxIsRefusedAndTheRightBoxIsFoundByItself() {
        cli.box("office", "xs");
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        Cli.Result refused = cli.json("apply", "--box", "office", "--code", code);
        assertEquals(13, refused.code());
        assertEquals("OTHER_BOX", refused.error().get("name"));
        assertEquals("OK", cli.ok("apply", "--code", code).get("result"));
    }

    @Test
    void severalBoxesAndAnUnknownOneAreToldApart() {
        cli.box("office", "xs");
        assertEquals(107, cli.run("request").code());
        assertEquals(106, cli.run("request", "--box", "nobody").code());
        assertEquals(0, cli.run("request", "--box", "0000-0002").code());
    }

    @Test
    void aConditionThatIsNotMetGivesAConfirmationThatIsNotFinal() {
        String code = cli.issue(
                cli.request("shop"), "--partition", "12", "--require", "usage-counter >= 500", "--add-runs", "1");
        Cli.Result refused = cli.json("apply", "--code", code);
        assertEquals(19, refused.code());
        assertEquals(1L, refused.error().get("item"));
        Map<String, Object> confirmed = cli.ok("confirm", "--code", refused.text("confirmationCode"));
        assertEquals("CONDITION_NOT_MET", confirmed.get("result"));
        assertEquals(false, confirmed.get("final"));
    }

    @Test
    void aRejectedCodeIsOverForGood() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        Map<String, Object> rejected = cli.ok("reject", "--code", code);
        assertEquals("REJECTED", rejected.get("result"));
        assertEquals(36, cli.run("apply", "--code", code).code());
        assertEquals(
                "REJECTED",
                cli.ok("confirm", "--code", String.valueOf(rejected.get("confirmationCode")))
                        .get("result"));
    }

    @Test
    void aDiscardedTransactionIsClosed() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1");
        String tag = String.valueOf(cli.ok("request", "--box", "shop").get("matchTag"));
        assertEquals(2, cli.run("box", "discard").code());
        assertEquals(0L, cli.ok("box", "discard", "--tag", tag).get("stillOpen"));
        assertEquals(15, cli.run("apply", "--code", code).code());
    }

    @Test
    void anExpiredCodeIsRefused() {
        String code = cli.issue(cli.request("shop"), "--partition", "12", "--add-runs", "1", "--valid", "1d");
        Cli.Result late = cli.json("apply", "--code", code, "--host-time", "2027-03-03T12:00Z");
        assertEquals(18, late.code(), late.out());
    }

    @Test
    void networkLicencesOnAVersaAreRefusedAtIssue() {
        cli.box("small", "versa");
        Cli.Result refused =
                cli.json("issue", "--key", cli.request("small"), "--partition", "12", "--network-seats", "2");
        assertEquals(20, refused.code());
    }

    @Test
    void boxNamesOutOfRangeAndUnknownStatesAreRefused() {
        String key = cli.request("shop");
        String[] issue = {"issue", "--key", key, "--partition", "12", "--runs", "1"};
        assertEquals(
                115, cli.run(with(issue, "--box-range", "00000005-00000009")).code());
        assertEquals(118, cli.run(with(issue, "--demand-state")).code());
        assertEquals(0, cli.run(with(issue, "--box-range", "00000001-00000009")).code());
    }

    @Test
    void vendorTimeBehindTheLastCodeNeedsAnOverride() {
        cli.issue(cli.request("shop"), "--partition", "12", "--runs", "1");
        String key = cli.request("shop", "--new");
        String[] issue = {"issue", "--key", key, "--partition", "12", "--runs", "1", "--vendor-time", "2027-02-01"};
        assertEquals(108, cli.run(issue).code());
        assertEquals(
                0,
                cli.run(with(issue, "--override", "clock-behind", "--reason", "was wrong"))
                        .code());
    }

    @Test
    void changesComeFromYamlAndJson() {
        Path yaml = cli.file("c.yaml", """
            valid: 30d
            changes:
              - {partition: 12, expires: 2028-12-31, add-runs: 100}
              - set: {local-seats: 5}
              - close-all
            """);
        Path json = cli.file(
                "c.json",
                "{\"valid\": \"30d\", \"changes\": [{\"partition\": 12, \"expires\": \"2028-12-31\", \"add-runs\":"
                        + " 100}, {\"set\": {\"local-seats\": 5}}, \"close-all\"]}");
        String key = cli.request("shop");
        String code = cli.issue(key, "--changes", yaml.toString());
        assertEquals(code, cli.issue(key, "--changes", json.toString()));
        assertEquals("OK", cli.ok("apply", "--code", code).get("result"));
    }

    @Test
    void longCodesNeedAFile() {
        String key = cli.request("shop");
        String long64 = "text:" + "x".repeat(48);
        String[] issue = {"issue", "--key", key, "--partition", "12", "--memory", "RAM2:0x10=" + long64};
        assertEquals(33, cli.run(issue).code());
        Path file = cli.path("long.rac");
        Map<String, Object> issued = cli.ok(with(issue, "--file", file.toString()));
        assertFalse(issued.containsKey("activationCode"));
        assertTrue(Files.exists(file));
        assertEquals("OK", cli.ok("apply", "--code", file.toString()).get("result"));
        assertEquals(119, cli.run("request", "--file", file.toString()).code());
    }

    @Test
    void aBoxIsWipedAndFormattedAgainUnderItsName() {
        cli.ok("apply", "--code", cli.issue(cli.request("shop"), "--wipe"));
        assertEquals(28, cli.run("request", "--box", "shop").code());
        String[] again = {"box", "format", "--box", "shop", "--box-name", "0000-0001", "--label", "again"};
        Cli.Result inUse = cli.run(again);
        assertEquals(2, inUse.code());
        assertTrue(inUse.err().contains("--replace"), inUse.err());
        assertEquals("0000-0001", cli.ok(with(again, "--replace")).get("boxName"));
        assertEquals(37, cli.run("box", "format", "--box", "shop").code());
        String key = cli.request("shop");
        assertEquals(true, cli.ok("code", "explain", key).toString().contains("verified=true"));
    }

    private static String[] with(String[] arguments, String... more) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    @Test
    void changesThatDoNotGoTogetherAreAWrongUse() {
        String key = cli.request("shop");
        assertEquals(
                2,
                cli.run("issue", "--key", key, "--wipe", "--partition", "12", "--runs", "1")
                        .code());
        String file = cli.file("twice.yaml", "partitions:\n  - {app-id: 12}\n  - {app-id: 12}\n")
                .toString();
        assertEquals(2, cli.run("box", "new", "twice", "--from", file).code());
    }
}
