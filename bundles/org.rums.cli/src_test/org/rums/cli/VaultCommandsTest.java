package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCommandsTest {
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path folder;

    private Cli anna;
    private Cli bert;

    @BeforeEach
    void twoDesks() throws Exception {
        anna = desk("anna");
        bert = desk("bert");
    }

    private Cli desk(String name) throws Exception {
        return new Cli(Files.createDirectories(folder.resolve(name))).variable("RUMS_VAULT_PASSPHRASE", PASSPHRASE);
    }

    private static Map<String, Object> made(Cli desk, String name) {
        return desk.ok("vault", "new", "--name", name, "--mail", "mail@example.org");
    }

    private static String certificate(Cli desk, String file) {
        Path target = desk.path(file);
        desk.ok("vault", "identity", "certificate", "--file", target.toString());
        return target.toString();
    }

    @Test
    void aVaultIsMadeShownAndKeptFromReplacing() {
        assertEquals(200, anna.run("vault", "show").code());
        Map<String, Object> made = made(anna, "Anna Müller");
        assertEquals("Anna Müller", made.get("owner"));
        Map<String, Object> shown = anna.ok("vault", "show");
        assertEquals(made.get("fingerprint"), shown.get("fingerprint"));
        assertEquals("2037-03-01T12:00:00Z", shown.get("validUntil"));
        assertEquals(
                119,
                anna.run("vault", "new", "--name", "Eve", "--mail", "e@example.org")
                        .code());
        Cli.Result wrong = anna.variable("RUMS_VAULT_PASSPHRASE", "wrong").run("vault", "show");
        assertEquals(104, wrong.code());
        assertTrue(wrong.err().contains("The passphrase is wrong."), wrong.err());
    }

    @Test
    void peopleReadWhatToDoNextInTheirLanguage() {
        String out = anna.in(Locale.GERMAN)
                .run("vault", "new", "--name", "Anna", "--mail", "a@example.org")
                .out();
        assertTrue(out.contains("Der Tresor ist fertig.") && out.contains("Niemand kann seine Passphrase"), out);
        assertTrue(anna.run("vault", "team", "list").out().contains("Noch gehört niemand zum Team."));
    }

    @Test
    void anIdentityIsEitherMadeOrImported() {
        assertEquals(2, anna.run("vault", "new").code());
        assertEquals(2, anna.run("vault", "new", "--name", "Anna").code());
        assertEquals(
                2,
                anna.run("vault", "new", "--name", "A", "--mail", "a@b", "--identity", "x.p12")
                        .code());
        assertEquals(
                38,
                anna.run("vault", "new", "--name", "Anna", "--mail", "no address")
                        .code());
        assertEquals(200, anna.run("vault", "show").code());
    }

    @Test
    void anIdentityMovesToAnotherVaultAsPkcs12() {
        Object fingerprint = made(anna, "Anna").get("fingerprint");
        String file = anna.path("anna.p12").toString();
        anna.variable("RUMS_IDENTITY_PASSPHRASE", "another passphrase").ok("vault", "identity", "export", file);
        assertEquals(119, anna.run("vault", "identity", "export", file).code());
        bert.variable("RUMS_IDENTITY_PASSPHRASE", "wrong");
        assertEquals(104, bert.run("vault", "new", "--identity", file).code());
        bert.variable("RUMS_IDENTITY_PASSPHRASE", "another passphrase");
        assertEquals(fingerprint, bert.ok("vault", "new", "--identity", file).get("fingerprint"));
        assertEquals(119, bert.run("vault", "identity", "import", file).code());
        Object later = bert.ok("vault", "identity", "new", "--name", "Anna 2", "--mail", "a@example.org")
                .get("fingerprint");
        Map<String, Object> shown = bert.ok("vault", "show");
        assertEquals(later, shown.get("fingerprint"));
        assertEquals(2L, ((Number) shown.get("identities")).longValue());
        assertEquals(later, bert.ok("vault", "identity", "certificate").get("fingerprint"));
    }

    @Test
    void aPassphraseIsChangedOnceTheOldOneIsRight() {
        made(anna, "Anna");
        anna.variable("RUMS_NEW_VAULT_PASSPHRASE", "short");
        assertEquals(2, anna.run("vault", "passphrase").code());
        anna.variable("RUMS_NEW_VAULT_PASSPHRASE", "something longer");
        anna.variable("RUMS_VAULT_PASSPHRASE", "wrong");
        assertEquals(104, anna.run("vault", "passphrase").code());
        anna.variable("RUMS_VAULT_PASSPHRASE", PASSPHRASE);
        anna.ok("vault", "passphrase");
        assertEquals(104, anna.run("vault", "show").code());
        Path file = anna.file("passphrase", "something longer\n");
        anna.ok("vault", "show", "--vault-passphrase-file", file.toString());
    }

    @Test
    void theTeamGrowsAndShrinks() {
        made(anna, "Anna");
        Object fingerprint = made(bert, "Bert Beispiel").get("fingerprint");
        String certificate = certificate(bert, "bert.pem");
        assertEquals(
                "Bert Beispiel", anna.ok("vault", "team", "add", certificate).get("name"));
        assertEquals(
                119,
                anna.run("vault", "team", "add", certificate, "--name", "Bertie")
                        .code());
        List<?> team = (List<?>) anna.ok("vault", "team", "list").get("team");
        assertEquals(fingerprint, ((Map<?, ?>) team.get(0)).get("fingerprint"));
        assertEquals(213, anna.run("vault", "team", "remove", "Carla").code());
        anna.ok("vault", "team", "remove", "Bert Beispiel");
        assertEquals(List.of(), anna.ok("vault", "team", "list").get("team"));
        Path noise = anna.file("noise.pem", "no certificate");
        assertEquals(38, anna.run("vault", "team", "add", noise.toString()).code());
        assertEquals(100, anna.run("vault", "team", "add", "nowhere.pem").code());
    }

    @Test
    void aRingGoesIntoTheVaultAndOnToAColleague() {
        made(anna, "Anna");
        made(bert, "Bert");
        anna.ring("acme", PASSPHRASE);
        assertEquals(111, anna.run("vault", "ring", "import", "evaluation").code());
        Object fingerprint = anna.ok("vault", "ring", "import", "acme").get("fingerprint");
        String share = anna.path("acme.cms").toString();
        assertEquals(
                213,
                anna.run("vault", "ring", "share", "acme", "--to", "Bert", "--out", share)
                        .code());
        anna.ok("vault", "team", "add", certificate(bert, "bert.pem"));
        assertEquals(
                204,
                anna.run("vault", "ring", "share", "beta", "--to", "Bert", "--out", share)
                        .code());
        anna.ok("vault", "ring", "share", "acme", "--to", "Bert", "--out", share);
        assertEquals(
                207,
                anna.run("vault", "ring", "import", "acme", "--share", share).code());
        Cli.Result taken = bert.run("vault", "ring", "import", "acme", "--share", share);
        assertTrue(taken.out().contains(String.valueOf(fingerprint)), taken.out() + taken.err());
        Map<?, ?> row = (Map<?, ?>) ((List<?>) bert.ok("vault", "ring", "list").get("rings")).get(0);
        assertEquals("12AB34CD", row.get("developerId"));
        assertEquals(fingerprint, row.get("fingerprint"));
        assertFalse(bert.run("keyring", "list").out().contains("acme"));
        assertEquals(
                2,
                bert.run("vault", "ring", "remove", "acme", "--developer-id", "1")
                        .code());
        bert.ok("vault", "ring", "remove", "acme", "--developer-id", "12ab34cd");
        assertTrue(bert.run("vault", "ring", "list").out().contains("There is no key ring"));
    }
}
