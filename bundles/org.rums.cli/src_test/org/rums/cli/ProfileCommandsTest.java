package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.EvaluationKeys;

class ProfileCommandsTest {
    private static final String EVALUATION = String.format("%08X", EvaluationKeys.DEVELOPER_ID);

    @TempDir
    Path folder;

    private Cli anna;
    private String file;

    @BeforeEach
    void aVault() throws Exception {
        anna = desk("anna");
        file = anna.path("refill.rup").toString();
    }

    private Cli desk(String name) throws Exception {
        Cli cli = new Cli(Files.createDirectories(folder.resolve(name)))
                .variable("RUMS_VAULT_PASSPHRASE", "correct horse battery");
        cli.ok("vault", "new", "--name", name, "--mail", name + "@example.org");
        return cli;
    }

    private Map<String, Object> refill() {
        return anna.ok(
                "profile",
                "new",
                file,
                "--template",
                "run-refill",
                "--developer-id",
                EVALUATION,
                "--partition",
                "12",
                "--partition-name",
                "Editor");
    }

    private static List<Object> recipients(Map<String, Object> shown) {
        return ((List<?>) shown.get("recipients"))
                .stream().<Object>map(row -> ((Map<?, ?>) row).get("owner")).toList();
    }

    private void share(Cli colleague, String name) {
        String certificate = anna.path(name + ".pem").toString();
        colleague.ok("vault", "identity", "certificate", "--file", certificate);
        anna.ok("vault", "team", "add", certificate);
    }

    @Test
    void aProfileMadeFromATemplateIsEncryptedShownAndValid() throws Exception {
        refill();
        String bytes = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("UpdateProfile") || bytes.contains("Editor"));
        Map<String, Object> shown = anna.ok("profile", "show", file);
        assertEquals(1L, ((Number) shown.get("revision")).longValue());
        assertEquals("anna", shown.get("signer"));
        assertEquals(List.of("anna"), recipients(shown));
        String out = anna.run("profile", "show", file).out();
        assertTrue(out.contains("Editor") && out.contains("runs"), out);
        assertEquals(0, anna.run("profile", "validate", file).code());
        assertEquals(
                119,
                anna.run(
                                "profile",
                                "new",
                                file,
                                "--template",
                                "empty",
                                "--developer-id",
                                EVALUATION,
                                "--partition",
                                "12")
                        .code());
    }

    @Test
    void wrongWordsNameWhatThereIs() {
        Cli.Result template =
                anna.run("profile", "new", file, "--template", "x", "--developer-id", EVALUATION, "--partition", "12");
        assertEquals(2, template.code());
        assertTrue(template.err().contains("rental-renewal"), template.err());
        assertEquals(
                2,
                anna.run(
                                "profile",
                                "new",
                                file,
                                "--template",
                                "more-seats",
                                "--developer-id",
                                EVALUATION,
                                "--partition",
                                "12",
                                "--models",
                                "qs")
                        .code());
        assertEquals(
                213,
                anna.run(
                                "profile",
                                "new",
                                file,
                                "--template",
                                "empty",
                                "--developer-id",
                                EVALUATION,
                                "--partition",
                                "12",
                                "--to",
                                "Nobody")
                        .code());
        assertFalse(Files.exists(Path.of(file)));
        assertEquals(100, anna.run("profile", "show", file).code());
        assertEquals(
                205,
                anna.run("profile", "show", anna.file("text.rup", "no profile").toString())
                        .code());
    }

    @Test
    void aCodeIsIssuedFromAProfileWithAValueForItsParameter() {
        refill();
        String name = anna.box("one", "xs");
        String key = anna.request("one");
        Cli.Result wrong = anna.json("issue", "--key", key, "--profile", file, "--set", "nothing=1");
        assertEquals(2, wrong.code());
        assertEquals(
                2,
                anna.run("issue", "--key", key, "--profile", file, "--valid", "3d")
                        .code());
        assertEquals(
                2,
                anna.run("issue", "--key", key, "--profile", file, "--runs", "5")
                        .code());
        assertEquals(
                121,
                anna.run("issue", "--key", key, "--profile", file, "--set", "runs=many")
                        .code());
        String code = String.valueOf(anna.ok("issue", "--key", key, "--profile", file, "--set", "runs=42")
                .get("activationCode"));
        anna.ok("apply", "--code", code, "--box", "one");
        String shown = anna.run("box", "show", "--box", name).out();
        assertTrue(shown.contains("142"), shown);
    }

    @Test
    void aProfileOfAnotherVendorIsNotIssued() {
        anna.ok("profile", "new", file, "--template", "run-refill", "--developer-id", "12345678", "--partition", "12");
        anna.box("one", "xs");
        assertEquals(
                111,
                anna.run("issue", "--key", anna.request("one"), "--profile", file, "--set", "runs=1")
                        .code());
    }

    @Test
    void colleaguesBecomeRecipientsAndStopBeingThem() throws Exception {
        Cli bert = desk("bert");
        share(bert, "bert");
        refill();
        assertEquals(207, bert.run("profile", "show", file).code());
        anna.ok("profile", "recipients", file, "--add", "bert");
        Cli.Result stranger = bert.run("profile", "show", file);
        assertEquals(209, stranger.code());
        assertTrue(stranger.err().contains("anna"), stranger.err());
        String certificate = bert.path("anna.pem").toString();
        anna.ok("vault", "identity", "certificate", "--file", certificate);
        bert.ok("vault", "team", "add", certificate);
        assertEquals(List.of("anna", "bert"), recipients(bert.ok("profile", "show", file)));
        assertEquals(
                213,
                anna.run("profile", "recipients", file, "--remove", "carla").code());
        assertEquals(
                2, anna.run("profile", "recipients", file, "--remove", "anna").code());
        assertEquals(
                3L,
                ((Number) anna.ok("profile", "recipients", file, "--remove", "bert")
                                .get("revision"))
                        .longValue());
        assertEquals(207, bert.run("profile", "show", file).code());
    }

    @Test
    void anOlderRevisionIsShownAndNeitherIssuedNorSaved() throws Exception {
        refill();
        Path older = Files.copy(Path.of(file), anna.path("older.rup"));
        anna.ok("profile", "import", exported("one.json"), "--out", file, "--replace");
        Map<String, Object> shown = anna.ok("profile", "show", older.toString());
        assertTrue(String.valueOf(shown.get("warnings")).contains("Revision 2"), shown.toString());
        assertEquals(
                210,
                anna.run("issue", "--key", anna.request(anna.box("one", "xs")), "--profile", older.toString())
                        .code());
        Cli bert = desk("bert");
        share(bert, "bert");
        assertEquals(
                210,
                anna.run("profile", "recipients", older.toString(), "--add", "bert")
                        .code());
    }

    private String exported(String name) {
        String target = anna.path(name).toString();
        Map<String, Object> said = anna.ok("profile", "export", file, "--out", target);
        assertTrue(String.valueOf(said.get("warnings")).contains("clear text"), said.toString());
        return target;
    }

    @Test
    void aProfileLeavesAsJsonAndXmiWithAWarningAndComesBack() throws Exception {
        refill();
        for (String name : List.of("out.json", "out.xmi")) {
            String target = exported(name);
            assertTrue(Files.readString(Path.of(target)).contains("Editor"));
            assertEquals(
                    119, anna.run("profile", "export", file, "--out", target).code());
            assertEquals(
                    119, anna.run("profile", "import", target, "--out", file).code());
            String back = anna.path(name + ".rup").toString();
            anna.ok("profile", "import", target, "--out", back, "--copy");
            assertEquals(true, anna.ok("profile", "diff", file, back).get("sameContent"));
        }
        assertEquals(2, anna.run("profile", "export", file, "--out", "x.txt").code());
        assertEquals(
                206,
                anna.run("profile", "import", anna.file("bad.json", "{").toString(), "--out", "x.rup")
                        .code());
    }

    @Test
    void differencesAreSaidInTheLanguageOfTheReader() throws Exception {
        refill();
        Path json = Path.of(exported("edit.json"));
        Files.writeString(json, Files.readString(json).replace("Editor", "Suite"));
        String second = anna.path("second.rup").toString();
        anna.ok("profile", "import", json.toString(), "--out", second);
        String english = anna.run("profile", "diff", file, second).out();
        assertTrue(english.contains("Editor") && english.contains("Suite"), english);
        assertFalse(english.contains("Both do the same."), english);
        String german =
                anna.in(Locale.GERMAN).run("profile", "diff", file, file).out();
        assertTrue(german.contains("Beide tun dasselbe."), german);
    }

    @Test
    void aFaultyProfileIsNamedWithAllItsFindings() throws Exception {
        anna.ok("profile", "new", file, "--template", "empty", "--developer-id", EVALUATION, "--partition", "12");
        Cli.Result result = anna.json("profile", "validate", file);
        assertEquals(122, result.code());
        assertTrue(String.valueOf(result.json().get("findings")).contains("R-"), result.out());
    }

    @Test
    void aRingOfTheVaultIssuesTooOnceItsFileIsGone() throws Exception {
        anna.ring("acme", "correct horse battery");
        Object fingerprint = anna.ok("vault", "ring", "import", "acme").get("fingerprint");
        Files.delete(anna.path("rums/keyrings/acme.ring"));
        assertEquals(fingerprint, anna.ok("keyring", "show", "--ring", "acme").get("fingerprint"));
        assertEquals(204, anna.run("keyring", "show", "--ring", "beta").code());
    }
}
