package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key rings and their journals in a second place: restored, handed on, moved. */
class KeyringRestoreTest {
    private static final String SECRET = "correct horse battery";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void ring() {
        cli = new Cli(folder);
        for (String what : List.of("", "REKEY_", "BACKUP_")) {
            cli.variable("RUMS_" + what + "PASSPHRASE", SECRET);
        }
        cli.ok(with(
                "keyring new acme --developer-id 4143-4D45 --vendor Acme",
                "--rekey-root",
                at("root.key"),
                "--shares",
                "2/3",
                "--shares-dir",
                at("shares")));
    }

    private String at(String name) {
        return cli.path(name).toString();
    }

    private static String[] with(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Another computer; boxes and rings of before are not here. */
    private void elsewhere() {
        cli.variable("RUMS_HOME", at("elsewhere"));
    }

    private void here() {
        cli.variable("RUMS_HOME", at("rums"));
    }

    private String[] restore(String name, String... more) {
        String[] all = with(
                "keyring restore " + name + " --rekey-root " + at("r2"),
                "--backup",
                at("shares/share-3.txt"),
                at("shares/share-1.txt"));
        String[] arguments = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        return arguments;
    }

    private String fingerprint() {
        return String.valueOf(cli.ok("keyring", "show", "--ring", "acme").get("fingerprint"));
    }

    private String request() {
        here();
        cli.ok("box", "new", "prod", "--ring", "acme", "--rekey-root", at("root.key"));
        return cli.request("prod");
    }

    private String journal() {
        return at("rums/keyrings/acme.journal");
    }

    private static String detail(Cli.Result refused) {
        return String.valueOf(refused.error().get("detail"));
    }

    @Test
    void twoOfThreeSharesBringRingAndRootBack() throws Exception {
        String before = fingerprint();
        elsewhere();
        Cli.Result one =
                cli.run(with("keyring restore acme", "--rekey-root", at("r2"), "--backup", at("shares/share-1.txt")));
        assertEquals(216, one.code());
        assertTrue(one.err().contains("Needed are 2 different shares; given: 1."), one.err());
        assertFalse(Files.exists(cli.path("r2")));
        Map<String, Object> back = cli.ok(restore("acme"));
        assertEquals(false, back.get("journal"));
        assertTrue(String.valueOf(back.get("warnings")).contains("after the last rotation"), back.toString());
        assertEquals(before, back.get("fingerprint"));
        assertEquals(before, fingerprint());
        assertTrue(Files.exists(cli.path("r2")));
    }

    @Test
    void aCopyBringsThemBackAndAnOlderOneIsNoticed() throws Exception {
        String key = request();
        String root = at("root.key");
        cli.ok(with("keyring backup --ring acme", "--rekey-root", root, "--copy", at("old-1"), "--copy", at("old-2")));
        cli.ok(with("keyring rotate --ring acme", "--rekey-root", root, "--copy", at("new-1"), "--copy", at("new-2")));
        String next = String.valueOf(
                cli.ok("issue", "--ring", "acme", "--key", key, "--close-all").get("activationCode"));
        cli.ok("apply", "--code", next);
        cli.ok(with("rekey make --ring acme", "--rekey-root", root, "--key", cli.request("prod"), "--out", at("out")));
        String confirmation = String.valueOf(
                cli.ok("apply", "--code", at("out/0000-0001.rac")).get("confirmationCode"));
        cli.ok("confirm", "--ring", "acme", "--code", confirmation);
        String before = fingerprint();
        elsewhere();
        Cli.Result older = cli.json(with(
                "keyring restore acme", "--rekey-root", at("r1"), "--backup", at("old-1"), "--journal", journal()));
        assertEquals(217, older.code(), older.out());
        assertTrue(detail(older).contains("epoch 2"), older.out());
        assertFalse(Files.exists(cli.path("r1")));
        assertFalse(Files.exists(cli.path("elsewhere/keyrings/acme.ring")));
        cli.ok(with("keyring restore acme", "--rekey-root", at("r1"), "--backup", at("old-1")));
        anOlderRingIsNotRotated();
        cli.variable("RUMS_HOME", at("third"));
        Map<String, Object> newer = cli.ok(with(
                "keyring restore acme", "--rekey-root", at("r2"), "--backup", at("new-2"), "--journal", journal()));
        assertFalse(newer.containsKey("warnings"));
        assertEquals(before, newer.get("fingerprint"));
    }

    /** Another epoch 2 would be forged to the box. */
    private void anOlderRingIsNotRotated() {
        String[] rotate =
                with("keyring rotate --ring acme", "--rekey-root", at("r1"), "--copy", at("x-1"), "--copy", at("x-2"));
        Cli.Result untold = cli.json(rotate);
        assertEquals(100, untold.code(), untold.out());
        assertTrue(detail(untold).contains("rums journal import"), untold.out());
        Map<String, Object> imported = cli.ok("journal", "import", journal(), "--ring", "acme");
        assertTrue(String.valueOf(imported.get("warnings")).contains("epoch 2"), imported.toString());
        assertEquals(217, cli.run(rotate).code());
        assertFalse(Files.exists(cli.path("x-1")));
        assertEquals(
                "[1]",
                String.valueOf(cli.ok("keyring", "show", "--ring", "acme").get("epochs")));
    }

    @Test
    void aRestoredRingIssuesOnlyWithItsJournal() throws Exception {
        String key = request();
        elsewhere();
        cli.ok(restore("acme"));
        Cli.Result refused = cli.json("issue", "--ring", "acme", "--key", key, "--close-all");
        assertEquals(100, refused.code());
        assertTrue(detail(refused).contains("rums journal import"), refused.out());
        assertEquals(0, cli.run("code", "explain", "--ring", "acme", key).code(), "it reads");
        assertEquals(
                2L, cli.ok("journal", "import", journal(), "--ring", "acme").get("records"));
        String code = String.valueOf(
                cli.ok("issue", "--ring", "acme", "--key", key, "--close-all").get("activationCode"));
        Cli.Result live = cli.json("issue", "--ring", "acme", "--key", key, "--unlock");
        String tag = detail(live).replaceAll("Match tag (\\w+)\\.", "$1");
        assertTrue(String.valueOf(live.error().get("advice")).contains("--override=live-code --reason="), live.out());
        String again =
                cli.run("journal", "show", "--ring", "acme", "--tag", tag).out();
        assertTrue(again.contains(code), again);
        Cli.Result twice = cli.json("journal", "import", journal(), "--ring", "acme");
        assertEquals(119, twice.code());
    }

    @Test
    void theJournalComesAlong() {
        String key = request();
        elsewhere();
        Map<String, Object> back = cli.ok(restore("acme", "--journal", journal()));
        assertEquals(true, back.get("journal"));
        assertEquals(2L, back.get("records"));
        cli.ok("issue", "--ring", "acme", "--key", key, "--close-all");
    }

    @Test
    void anotherRingsJournalIsRefusedAndNothingIsLeft() {
        cli.variable("RUMS_HOME", at("other"));
        cli.ok(with(
                "keyring new beta --developer-id 00000007 --vendor Beta",
                "--rekey-root",
                at("beta.key"),
                "--copy",
                at("b1"),
                "--copy",
                at("b2")));
        elsewhere();
        Cli.Result refused = cli.json(restore("acme", "--journal", at("other/keyrings/beta.journal")));
        assertEquals(103, refused.code());
        assertFalse(Files.exists(cli.path("r2")));
        assertFalse(Files.exists(cli.path("elsewhere/keyrings/acme.ring")));
    }

    @Test
    void aPassphraseThatIsTooShortLeavesNothingAndCanBeTriedAgain() {
        elsewhere();
        cli.variable("RUMS_PASSPHRASE", "short");
        Cli.Result refused = cli.json(restore("acme", "--journal", journal()));
        assertEquals(2, refused.code());
        assertTrue(detail(refused).contains("key ring acme"), "which of the passphrases: " + refused.out());
        assertFalse(Files.exists(cli.path("r2")));
        assertFalse(Files.exists(cli.path("elsewhere/keyrings/acme.journal")));
        cli.variable("RUMS_PASSPHRASE", SECRET);
        cli.ok(restore("acme", "--journal", journal()));
    }

    @Test
    void aRingThatIsHereIsNotRestoredBesideItself() throws Exception {
        Cli.Result refused = cli.json(restore("again"));
        assertEquals(119, refused.code());
        assertTrue(detail(refused).contains("move"), refused.out());
        assertFalse(Files.exists(cli.path("r2")));
        request();
        Files.move(cli.path("rums/keyrings/acme.ring"), cli.path("acme.ring"));
        assertEquals(true, cli.ok(restore("acme")).get("journal"), "the journal that was here");
        assertEquals(2L, cli.ok("journal", "show", "--ring", "acme").get("records"));
    }

    @Test
    void aJournalMovesToAnotherPlaceAndBack() {
        String key = request();
        cli.ok(with("journal move --ring acme", "--to", at("moving")));
        Cli.Result here = cli.json("issue", "--ring", "acme", "--key", key, "--close-all");
        assertEquals(103, here.code());
        assertTrue(detail(here).contains("moving"), here.out());
        assertTrue(cli.run("journal", "show", "--ring", "acme").out().contains("moving"), "it still tells");
        elsewhere();
        cli.ok(restore("acme", "--journal", at("moving")));
        String code = String.valueOf(
                cli.ok("issue", "--ring", "acme", "--key", key, "--close-all").get("activationCode"));
        cli.ok(with("journal move --ring acme", "--to", at("back")));
        here();
        Cli.Result older = cli.json("journal", "import", journal(), "--ring", "acme");
        assertEquals(103, older.code(), "retired");
        cli.ok("journal", "import", at("back"), "--ring", "acme");
        assertEquals(
                code,
                cli.ok("issue", "--ring", "acme", "--key", key, "--close-all").get("activationCode"),
                "the code that was issued there");
    }

    @Test
    void aLostJournalBeginsAgainBehindTheNamesGivenOut() throws Exception {
        String key = request();
        Path old = Files.move(Path.of(journal()), cli.path("old"));
        Cli.Result missing = cli.json("journal", "show", "--ring", "acme");
        assertEquals(100, missing.code());
        assertTrue(detail(missing).contains("rums journal new"), missing.out());
        assertEquals(2, cli.run("journal", "new", "--ring", "acme").code(), "the last name is needed");
        cli.ok(with("journal new --ring acme", "--box-names-to", "0000-0063"));
        assertEquals(
                119,
                cli.run(with("journal new --ring acme", "--box-names-to", "0000-0063"))
                        .code());
        cli.ok("issue", "--ring", "acme", "--key", key, "--close-all");
        String[] next = with("box new next --ring acme", "--rekey-root", at("root.key"));
        assertEquals("0000-0064", cli.ok(next).get("boxName"));
        Files.delete(Path.of(journal()));
        cli.ok(with("journal import --ring acme --box-names-to 0000-0064", old.toString()));
        next[2] = "third";
        assertEquals("0000-0065", cli.ok(next).get("boxName"));
    }

    @Test
    void readingChangesNothingInTheFolder() throws Exception {
        String key = request();
        Path torn = Path.of(journal());
        byte[] bytes = Files.readAllBytes(torn);
        Files.write(torn, Arrays.copyOf(bytes, bytes.length - 3));
        for (String command : List.of("journal show --ring acme", "keyring show --ring acme", "keyring list")) {
            assertEquals(0, cli.run(command.split(" ")).code(), command);
        }
        assertEquals(0, cli.run("code", "explain", "--ring", "acme", key).code());
        assertEquals(0, cli.run("journal", "show").code());
        assertEquals(bytes.length - 3, Files.size(torn));
        assertFalse(Files.exists(cli.path("rums/keyrings/evaluation.journal")));
    }

    @Test
    void aRingGoesToAColleagueByCertificate() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "c",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=Colleague",
                "-startdate",
                "2027/01/01",
                "-validity",
                "365");
        keytool("-exportcert", "-alias", "c", "-rfc", "-file", at("colleague.pem"));
        Map<String, Object> sent =
                cli.ok("keyring", "share", "--ring", "acme", "--to", at("colleague.pem"), "--out", at("ring.p7"));
        assertEquals("CN=Colleague", sent.get("recipient"));
        elsewhere();
        cli.variable("RUMS_PRIVATE_KEY_PASSPHRASE", SECRET);
        Map<String, Object> taken =
                cli.ok("keyring", "import", "taken", "--share", at("ring.p7"), "--private-key", at("store.p12"));
        assertEquals(sent.get("fingerprint"), taken.get("fingerprint"));
        cli.variable("RUMS_PRIVATE_KEY_PASSPHRASE", "wrong");
        assertEquals(
                104,
                cli.run("keyring", "import", "other", "--share", at("ring.p7"), "--private-key", at("store.p12"))
                        .code());
    }

    private void keytool(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        all.addAll(List.of(arguments));
        all.addAll(List.of("-keystore", at("store.p12"), "-storetype", "PKCS12", "-storepass", SECRET));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void aLostEvaluationJournalIsNotBegunAgainSilently() throws Exception {
        cli.box("shop", "xs");
        Path journal = cli.path("rums/keyrings/evaluation.journal");
        String key = cli.request("shop");
        assertFalse(cli.ok("issue", "--key", key, "--close-all").containsKey("warnings"));
        Files.delete(journal);
        Map<String, Object> again = cli.ok("issue", "--key", key, "--close-all");
        assertTrue(String.valueOf(again.get("warnings")).contains(journal.toString()), again.toString());
    }

    @Test
    void aFirstBoxIsNoSignOfALostJournalButAnEarlierOneIs() throws Exception {
        assertFalse(cli.ok("box", "new", "first").containsKey("warnings"));
        assertFalse(cli.ok("box", "new", "second").containsKey("warnings"));
        Path journal = cli.path("rums/keyrings/evaluation.journal");
        Files.delete(journal);
        Map<String, Object> third = cli.ok("box", "new", "third");
        assertTrue(String.valueOf(third.get("warnings")).contains(journal.toString()), third.toString());
    }

    @Test
    void aCertificateThatIsNoneAndAMissingShareAreRefused() {
        Path text = cli.file("no.pem", "hello");
        assertEquals(
                38,
                cli.run("keyring", "share", "--ring", "acme", "--to", text.toString(), "--out", at("o"))
                        .code());
        assertEquals(
                2, cli.run("keyring", "import", "x", "--share", text.toString()).code());
        assertEquals(
                100,
                cli.run("keyring", "import", "x", "--share", at("nowhere"), "--private-key", text.toString())
                        .code());
    }
}
