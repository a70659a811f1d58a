package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.keyfile.CheapScrypt;
import org.rums.core.keyfile.KeyRingChange;

/** Key rings of a vendor's own: made, backed up, rotated, rekeyed, brought back. */
class KeyringCommandsTest {
    private static final String SECRET = "correct horse battery";
    private static final String ROOT_SECRET = "offline staple";
    private static final String COPY_SECRET = "safe deposit";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void ring() {
        cli = new Cli(folder);
        cli.variable("RUMS_PASSPHRASE", SECRET);
        cli.variable("RUMS_REKEY_PASSPHRASE", ROOT_SECRET);
        cli.variable("RUMS_BACKUP_PASSPHRASE", COPY_SECRET);
    }

    private String at(String name) {
        return cli.path(name).toString();
    }

    private Cli.Result make(String... backup) {
        String[] all = {
            "keyring", "new", "acme", "--developer-id", "4143-4D45", "--vendor", "Acme", "--rekey-root", at("root.key")
        };
        return cli.json(concat(all, backup));
    }

    private Map<String, Object> rotate(String one, String other) {
        String[] all = {"keyring", "rotate", "--ring", "acme", "--rekey-root", at("root.key")};
        return cli.ok(concat(all, "--copy", at(one), "--copy", at(other)));
    }

    private static String[] concat(String[] all, String... more) {
        return Stream.concat(Arrays.stream(all), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aRingUpdatesRotatesAndRekeysABox() {
        assertEquals(0, make("--shares", "2/3", "--shares-dir", at("shares")).code());
        Map<String, Object> box = cli.ok("box", "new", "prod", "--ring", "acme", "--rekey-root", at("root.key"));
        assertFalse(box.containsKey("evaluation"));
        String key = cli.request("prod");
        assertEquals(12, cli.run("issue", "--key", key, "--close-all").code(), "by the evaluation ring");
        String code = String.valueOf(
                cli.ok("issue", "--ring", "acme", "--key", key, "--close-all").get("activationCode"));
        Map<String, Object> applied = cli.ok("apply", "--code", code);
        cli.ok("confirm", "--ring", "acme", "--code", String.valueOf(applied.get("confirmationCode")));
        assertEquals(2L, rotate("a.bak", "b.bak").get("epoch"));
        String next = cli.request("prod");
        cli.ok("rekey", "make", "--ring", "acme", "--rekey-root", at("root.key"), "--key", next, "--out", at("codes"));
        Map<String, Object> rekeyed = cli.ok("apply", "--code", at("codes/0000-0001.rac"));
        assertEquals("OK", rekeyed.get("result"));
        assertEquals(2L, cli.ok("box", "show", "prod").get("epoch"));
        assertEquals(
                "OK",
                cli.ok("confirm", "--ring", "acme", "--code", String.valueOf(rekeyed.get("confirmationCode")))
                        .get("result"));
    }

    @Test
    void ofTwoRotationsAtOnceTheSecondIsRefusedAndLeavesNothing() throws Exception {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        try (KeyRingChange first =
                KeyRingChange.begin(CheapScrypt.cost(), cli.path("rums/keyrings/acme.ring"), SECRET.toCharArray())) {
            assertEquals(List.of(1L), first.ring().epochs());
            Cli.Result second = cli.json(
                    "keyring",
                    "rotate",
                    "--ring",
                    "acme",
                    "--rekey-root",
                    at("root.key"),
                    "--copy",
                    at("a.bak"),
                    "--copy",
                    at("b.bak"));
            assertEquals("KEYRING_IN_USE", second.error().get("name"));
            assertFalse(Files.exists(cli.path("a.bak")));
        }
        assertEquals(2L, rotate("a.bak", "b.bak").get("epoch"));
        assertEquals(3L, rotate("c.bak", "d.bak").get("epoch"));
    }

    @Test
    void rekeyingNamesTheKeyThatItCannotUseAndGoesOn() {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        cli.ok("box", "new", "prod", "--ring", "acme", "--rekey-root", at("root.key"));
        String key = cli.request("prod");
        String out = at("codes");
        Cli.Result refused =
                cli.json("rekey", "make", "--ring", "acme", "--rekey-root", at("root.key"), "--key", key, "--out", out);
        assertEquals(24, refused.code(), "there is no newer epoch");
        assertFalse(Files.exists(cli.path("codes")));
        rotate("a", "b");
        cli.ok("issue", "--ring", "acme", "--key", key, "--close-all");
        Cli.Result live =
                cli.json("rekey", "make", "--ring", "acme", "--rekey-root", at("root.key"), "--key", key, "--out", out);
        assertEquals("LIVE_CODE", live.error().get("name"));
        assertTrue(String.valueOf(live.error().get("advice")).contains("--override=live-code"), live.out());
        assertFalse(Files.exists(cli.path("codes")));
        Cli.Result mixed = cli.json(
                "rekey",
                "make",
                "--ring",
                "acme",
                "--rekey-root",
                at("root.key"),
                "--key",
                "T000",
                "--key",
                key,
                "--out",
                out,
                "--override=live-code",
                "--reason=new keys");
        assertEquals(10, mixed.code());
        List<?> answers = (List<?>) mixed.json().get("answers");
        assertTrue(answers.get(0).toString().contains("T000"), mixed.out());
        assertFalse(answers.get(1).toString().contains("error"), mixed.out());
        assertTrue(Files.exists(cli.path("codes/0000-0001.rac")));
    }

    @Test
    void aWrongPassphraseIsRefusedAndNeverShown() {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        String wrong = "incorrect donkey";
        Cli.Result refused = cli.variable("RUMS_PASSPHRASE", wrong).json("keyring", "show", "--ring", "acme");
        assertEquals(104, refused.code());
        assertFalse((refused.out() + refused.err()).contains(wrong));
    }

    @Test
    void passphrasesComeFromFilesAndPrompts() {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        cli.variable("RUMS_PASSPHRASE", "");
        assertEquals(2, cli.run("keyring", "show", "--ring", "acme").code(), "no way to ask");
        Path file = cli.file("pass", SECRET + "\n");
        assertEquals(
                0,
                cli.run("keyring", "show", "--ring", "acme", "--passphrase-file", file.toString())
                        .code());
        assertEquals(
                0, cli.typing(SECRET).run("keyring", "show", "--ring", "acme").code());
        assertEquals(
                104, cli.typing("").run("keyring", "show", "--ring", "acme").code());
    }

    @Test
    void aNewPassphraseIsAskedTwiceAndMustNotBeShort() {
        cli.variable("RUMS_PASSPHRASE", "");
        cli.typing("one long phrase", "another phrase");
        assertEquals(2, make("--copy", at("a"), "--copy", at("b")).code());
        cli.typing("123456789");
        assertEquals(2, make("--copy", at("a"), "--copy", at("b")).code());
        assertFalse(Files.exists(cli.path("a")), "nothing was written");
        cli.typing("one long phrase", "one long phrase");
        assertEquals(0, make("--copy", at("a"), "--copy", at("b")).code());
    }

    @Test
    void aRingThatCannotBeWrittenWhollyLeavesNothing() {
        Cli.Result failed = make("--copy", at("a"), "--copy", at("no/such/folder/b"));
        assertEquals(100, failed.code());
        assertTrue(String.valueOf(failed.error().get("detail")).contains("There is no folder for it."), failed.out());
        assertFalse(Files.exists(cli.path("a")));
        assertFalse(Files.exists(cli.path("root.key")));
        assertEquals(0, make("--copy", at("a"), "--copy", at("b")).code());
    }

    @Test
    void aBackUpThatCannotBeWrittenWhollyLeavesNothing() throws Exception {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        byte[] before = Files.readAllBytes(cli.path("rums/keyrings/acme.ring"));
        for (String command : List.of("backup", "rotate")) {
            String[] arguments = {
                "keyring",
                command,
                "--ring",
                "acme",
                "--rekey-root",
                at("root.key"),
                "--copy",
                at("a"),
                "--copy",
                at("no/such/folder/b")
            };
            assertEquals(100, cli.run(arguments).code());
            assertFalse(Files.exists(cli.path("a")), command);
        }
        assertArrayEquals(before, Files.readAllBytes(cli.path("rums/keyrings/acme.ring")));
    }

    @Test
    void aForgottenRingIsSuggested() throws Exception {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        cli.ok("box", "new", "prod", "--ring", "acme", "--rekey-root", at("root.key"));
        String key = cli.request("prod");
        Cli.Result issue = cli.json("issue", "--key", key, "--close-all");
        assertEquals(12, issue.code());
        assertTrue(String.valueOf(issue.error().get("detail")).contains("--ring acme"), issue.out());
        cli.ok("issue", "--ring", "acme", "--key", key, "--close-all");
        Files.copy(cli.path("rums/keyrings/acme.ring"), cli.path("rums/keyrings/damaged.ring"));
        Files.write(cli.path("rums/keyrings/damaged.ring"), new byte[50]);
        Cli.Result shown = cli.json("journal", "show", "--box-name", "0000-0001");
        assertTrue(String.valueOf(shown.error().get("detail")).contains("--ring acme"), shown.out());
        Cli.Result rotated = cli.json("keyring", "rotate", "--copy", at("a"), "--copy", at("b"));
        assertTrue(String.valueOf(rotated.error().get("detail")).contains("--ring acme"), rotated.out());
        assertEquals(3, ((List<?>) cli.ok("keyring", "list").get("rings")).size(), "a damaged ring hides no other");
    }

    @Test
    void aSecondRingOfOneDeveloperIdIsRefused() {
        make("--copy", at("a"), "--copy", at("b"));
        Cli.Result second = cli.json(
                "keyring",
                "new",
                "other",
                "--developer-id",
                "4143-4D45",
                "--vendor",
                "Acme",
                "--rekey-root",
                at("root2.key"),
                "--copy",
                at("c"),
                "--copy",
                at("d"));
        assertEquals(119, second.code());
        assertTrue(String.valueOf(second.error().get("detail")).contains("acme"), second.out());
    }

    @Test
    void aRingWithoutBackUpOrWithItsRootBesideItIsNotMade() {
        assertEquals(2, make().code());
        assertEquals(2, make("--copy", at("a")).code());
        assertEquals(2, make("--shares", "1/3", "--shares-dir", at("s")).code());
        assertEquals(
                2,
                cli.run(
                                "keyring",
                                "new",
                                "acme",
                                "--developer-id",
                                "41434D45",
                                "--vendor",
                                "A",
                                "--rekey-root",
                                at("rums/keyrings/root"),
                                "--copy",
                                at("a"),
                                "--copy",
                                at("b"))
                        .code());
        assertFalse(Files.exists(cli.path("rums/keyrings/acme.ring")));
    }

    @Test
    void theEvaluationRingIsNotMadeRotatedOrBackedUp() {
        assertEquals(
                111,
                cli.run(
                                "keyring",
                                "new",
                                "mine",
                                "--developer-id",
                                "4556414C",
                                "--vendor",
                                "A",
                                "--rekey-root",
                                at("r"),
                                "--copy",
                                at("a"),
                                "--copy",
                                at("b"))
                        .code());
        assertEquals(
                111,
                cli.run("keyring", "rotate", "--copy", at("a"), "--copy", at("b"))
                        .code());
        assertEquals(
                111,
                cli.run("keyring", "backup", "--copy", at("a"), "--copy", at("b"))
                        .code());
        assertEquals(
                111,
                cli.run("keyring", "share", "--to", at("c"), "--out", at("o")).code());
    }

    @Test
    void productionBoxesNeedTheRekeyRootAndItsPassphrase() {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        assertEquals(2, cli.run("box", "new", "p1", "--ring", "acme").code());
        assertEquals(
                104,
                cli.variable("RUMS_REKEY_PASSPHRASE", "wrong")
                        .run("box", "new", "p2", "--ring", "acme", "--rekey-root", at("root.key"))
                        .code());
        assertEquals(0L, (long) ((List<?>) cli.ok("box", "list").get("boxes")).size(), "nothing half made is left");
    }

    @Test
    void listAndShowTellNoSecret() {
        make("--shares", "2/3", "--shares-dir", at("shares"));
        Cli.Result list = cli.run("keyring", "list");
        assertTrue(list.out().contains("evaluation") && list.out().contains("acme"));
        Cli.Result shown = cli.run("keyring", "show", "--ring", "acme");
        for (String secret : List.of(SECRET, ROOT_SECRET, COPY_SECRET)) {
            assertFalse((list.out() + shown.out() + list.err() + shown.err()).contains(secret));
        }
        assertEquals(100, cli.run("keyring", "show", "--ring", "nobody").code());
        assertEquals(119, make("--copy", at("c"), "--copy", at("d")).code());
    }
}
