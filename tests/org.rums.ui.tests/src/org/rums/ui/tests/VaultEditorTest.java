package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingFile;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.keyfile.ScryptCost;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;
import org.rums.ui.RumsWorkbench;

/** The editor of the vault: identity, team and key rings, as a user works with them. */
public class VaultEditorTest {
    private static final long DEVELOPER = 0x12AB34CDL;
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path home;

    @BeforeEach
    void open() {
        Ui.window().getActivePage().closeAllEditors(false);
        Vaults.in(home.resolve("vault"));
        Ui.run(RumsWorkbench.VAULT_EDITOR);
        Ui.settle();
    }

    @AfterEach
    void leave() {
        Ui.window().getActivePage().closeAllEditors(false);
        Vaults.in(home.resolve("none"));
    }

    private static Form form() {
        return Ui.all(Ui.window().getShell(), Form.class).stream()
                .filter(form ->
                        form.getText().startsWith("Vault of") || form.getText().equals("Identity, Team and Key Rings"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Table> tables() {
        return Ui.all(form(), Table.class);
    }

    private static String rows(Table table) {
        StringBuilder rows = new StringBuilder();
        for (var item : table.getItems()) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                rows.append(item.getText(column)).append('|');
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String team() {
        return rows(tables().get(0));
    }

    private static String rings() {
        return rows(tables().get(1));
    }

    private static String sentences() {
        StringBuilder all = new StringBuilder(String.valueOf(form().getMessage())).append('\n');
        Ui.all(form(), Label.class).stream()
                .filter(Label::isVisible)
                .forEach(label -> all.append(label.getText()).append('\n'));
        Ui.all(form(), Text.class).forEach(text -> all.append(text.getText()).append('\n'));
        return all.toString();
    }

    private static List<Button> buttons(String text) {
        return Ui.all(form(), Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text))
                .toList();
    }

    private static void click(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void make() {
        Vaults.make();
        Ui.until("what is in the vault", () -> form().getText().startsWith("Vault of"));
    }

    private static Identity person(String name, Instant when) throws Exception {
        return Identity.create(name, name + "@example.org", when, RANDOM);
    }

    private Path certificate(String name) throws Exception {
        try (Identity person = person(name, Instant.now())) {
            return Files.writeString(
                    home.resolve(name + ".pem"), person.certificate().pem());
        }
    }

    private static String messages(Shell dialog) {
        StringBuilder messages = new StringBuilder();
        Ui.all(dialog, Text.class)
                .forEach(text -> messages.append(text.getText()).append('\n'));
        return messages.toString();
    }

    private static Button last(Shell dialog) {
        List<Button> all = Ui.all(dialog, Button.class);
        return all.get(all.size() - 1);
    }

    /** Names a file, waits until the last button says so, and presses it. */
    private static void take(Shell dialog, Path file, String button) {
        Ui.type(dialog, "File:", file.toString());
        Ui.until(
                button,
                () -> last(dialog).isEnabled()
                        && last(dialog).getText().replace("&&", "&").equals(button));
        Ui.press(dialog, button);
        Ui.until("done", dialog::isDisposed);
    }

    private static void refuses(Shell dialog, Path file, String why) {
        Ui.type(dialog, "File:", file.toString());
        Ui.until(why, () -> messages(dialog).contains(why));
        assertTrue(messages(dialog).contains(file.toString()), "the name of the file stays");
        assertFalse(last(dialog).isEnabled());
    }

    /** Does something with the vault of the workbench as another program would. */
    private void elsewhere(Consumer<VaultSession> what) throws Exception {
        Vault vault = new Vault(home.resolve("vault"), VaultKeyFile.standard(), InstantSource.system(), Duration.ZERO);
        what.accept(vault.unlock(Vaults.PASSPHRASE.toCharArray()));
        vault.lock();
    }

    @Test
    void noVaultIsSaidAndMadeFromThere() {
        assertTrue(sentences().contains("There is no vault on this computer."));
        Ui.inDialog(() -> click(buttons("Make One").get(0)), dialog -> {
            Ui.type(dialog, "Passphrase:", Vaults.PASSPHRASE);
            Ui.until(
                    "the strength",
                    () -> Ui.all(dialog, Label.class).stream()
                            .anyMatch(label -> label.getText().equals("strong")));
            Ui.type(dialog, "Again:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Make Vault");
            Ui.until("the vault", dialog::isDisposed);
        });
        Ui.until("the owner", () -> form().getText().equals("Vault of " + System.getProperty("user.name")));
        assertTrue(Ui.all(form(), Link.class).stream()
                .anyMatch(link -> link.getText().startsWith("Nobody yet.")));
        assertTrue(rings().contains("EVALUATION") && rings().contains("everybody has these keys"));
        assertFalse(buttons("Share…").get(0).isEnabled());
        assertFalse(buttons("Remove…").get(1).isEnabled(), "the evaluation ring stays");
    }

    @Test
    void whatIsLockedIsNotShownAndComesBack() throws Exception {
        make();
        Ui.inDialog(RumsWorkbench.ADD_COLLEAGUE_COMMAND, dialog -> take(dialog, pem("Bert"), "Add Bert"));
        Ui.until("Bert", () -> team().startsWith("Bert|Bert@example.org|"));
        Vaults.lock();
        Ui.until("locked", () -> sentences().contains("Locked."));
        assertEquals("", team(), "names of the team are in the vault too");
        assertFalse(sentences().contains("Bert"));
        Vaults.unlock();
        Ui.until("Bert again", () -> team().startsWith("Bert|"));
    }

    private Path pem(String name) {
        try {
            return certificate(name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aColleagueIsAddedByACertificateAndRemovedWithWhatItMeans() throws Exception {
        make();
        Path noCertificate = Files.writeString(home.resolve("no.pem"), "hello");
        Ui.inDialog(RumsWorkbench.ADD_COLLEAGUE_COMMAND, dialog -> {
            refuses(dialog, noCertificate, "This is no certificate");
            take(dialog, pem("Bert"), "Add Bert");
        });
        Ui.until("Bert", () -> team().startsWith("Bert|"));
        Ui.until("his fingerprint", () -> sentences().contains("Compare it with Bert over another way."));
        Ui.inDialog(RumsWorkbench.ADD_COLLEAGUE_COMMAND, dialog -> {
            Ui.type(dialog, "File:", home.resolve("Bert.pem").toString());
            Ui.until("read", () -> last(dialog).isEnabled());
            Ui.press(dialog, "Add Bert");
            Ui.until("known already", () -> messages(dialog).contains("exists already"));
        });
        Ui.inDialog(() -> click(buttons("Remove…").get(0)), dialog -> {
            assertTrue(Ui.all(dialog, Label.class).stream()
                    .anyMatch(label -> label.getText().contains("Profiles that Bert signed are no longer taken.")));
            Ui.press(dialog, "Remove Bert");
        });
        Ui.until("nobody", () -> team().isEmpty());
    }

    @Test
    void aCertificateThatHasEndedIsMarked() throws Exception {
        make();
        try (Identity carl = person("Carl", Instant.now().minus(Duration.ofDays(4_000)))) {
            PersonCertificate old = carl.certificate();
            elsewhere(session -> {
                try {
                    session.addMember("Carl", old);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        Ui.run("org.eclipse.ui.file.refresh");
        Ui.until("Carl", () -> team().startsWith("Carl|") && team().contains("|ended "));
        assertTrue(sentences().contains("The certificate has ended."));
    }

    @Test
    void aRingComesFromItsFileAndIsRemovedAfterFourDigits() throws Exception {
        make();
        Path file = home.resolve("acme.ring");
        try (KeyRing ring = KeyRing.create(DEVELOPER, "Acme", RANDOM)) {
            KeyRingFile.write(ScryptCost.standard(), file, ring, Vaults.PASSPHRASE.toCharArray());
        }
        Ui.inDialog(RumsWorkbench.IMPORT_RING_COMMAND, dialog -> {
            Ui.type(dialog, "File:", file.toString());
            Ui.until("it has a passphrase", () -> last(dialog).getText().equals("Read File"));
            Ui.type(dialog, "Passphrase of the file:", "a wrong passphrase");
            Ui.press(dialog, "Read File");
            Ui.until("the reason", () -> messages(dialog).contains("The passphrase is wrong."));
            Ui.type(dialog, "Passphrase of the file:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Read File");
            Ui.until("the ring", () -> last(dialog).getText().equals("Import Key Ring 0x12AB34CD"));
            assertTrue(messages(dialog).contains("Acme"));
            Ui.press(dialog, "Import Key Ring 0x12AB34CD");
            Ui.until("imported", dialog::isDisposed);
        });
        Ui.until("the ring", () -> rings().startsWith("0x12AB34CD|Acme|1|"));
        click(buttons("Share…").get(0));
        assertTrue(form().getMessage().contains("nobody to share with"));
        Ui.inDialog(() -> click(buttons("Remove…").get(1)), dialog -> {
            Ui.type(dialog, "Last four digits of the Developer ID:", "0000");
            assertFalse(last(dialog).isEnabled());
            Ui.type(dialog, "Last four digits of the Developer ID:", "34cd");
            Ui.press(dialog, "Remove Key Ring 0x12AB34CD");
        });
        Ui.until("removed", () -> !rings().contains("0x12AB34CD"));
    }

    @Test
    void aRingIsSharedWithAColleagueAndTakenFromOne() throws Exception {
        make();
        Path own = home.resolve("own.pem");
        Ui.inDialog(() -> click(buttons("Save Certificate…").get(0)), dialog -> {
            Ui.type(dialog, "File:", own.toString());
            Ui.press(dialog, "Save Certificate");
            Ui.until("saved", dialog::isDisposed);
        });
        PersonCertificate me = PersonCertificate.parse(Files.readAllBytes(own));
        Path received = home.resolve("acme.cms");
        try (KeyRing ring = KeyRing.create(DEVELOPER, "Acme", RANDOM);
                Identity bert = person("Bert", Instant.now())) {
            Files.write(received, KeyRingShare.seal(ring, me));
            Files.writeString(home.resolve("Bert.pem"), bert.certificate().pem());
            Files.write(home.resolve("others.cms"), KeyRingShare.seal(ring, bert.certificate()));
            Ui.inDialog(RumsWorkbench.IMPORT_RING_COMMAND, dialog -> {
                refuses(dialog, home.resolve("others.cms"), "This is not encrypted to you.");
                take(dialog, received, "Import Key Ring 0x12AB34CD");
            });
            Ui.inDialog(
                    RumsWorkbench.ADD_COLLEAGUE_COMMAND, dialog -> take(dialog, home.resolve("Bert.pem"), "Add Bert"));
            Ui.until("both", () -> team().startsWith("Bert|") && rings().startsWith("0x12AB34CD|"));
            Path sent = home.resolve("for-bert.cms");
            Ui.inDialog(() -> click(buttons("Share…").get(0)), dialog -> {
                Ui.type(dialog, "File:", received.toString());
                Ui.press(dialog, "Share with Bert");
                Ui.until("never replaces a file", () -> messages(dialog).contains("exists already"));
                assertTrue(messages(dialog).contains(received.toString()));
                Ui.type(dialog, "File:", sent.toString());
                Ui.press(dialog, "Share with Bert");
                Ui.until("shared", dialog::isDisposed);
            });
            try (KeyRing opened = KeyRingShare.open(Files.readAllBytes(sent), List.of(bert))) {
                assertEquals(KeyRingShare.fingerprint(ring), KeyRingShare.fingerprint(opened));
            }
        }
    }

    @Test
    void anIdentityLeavesAndAnotherComes() throws Exception {
        make();
        Path out = home.resolve("out.p12");
        Ui.inDialog(() -> click(buttons("Export…").get(0)), dialog -> {
            Ui.type(dialog, "File:", out.toString());
            Ui.type(dialog, "Passphrase of the file:", Vaults.PASSPHRASE);
            Ui.type(dialog, "Again:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Export Identity");
            Ui.until("exported", dialog::isDisposed);
        });
        try (Identity exported = Identity.fromPkcs12(Files.readAllBytes(out), Vaults.PASSPHRASE.toCharArray())) {
            assertEquals(System.getProperty("user.name"), exported.certificate().name());
        }
        Path in = home.resolve("in.p12");
        try (Identity other = person("Annabel", Instant.now())) {
            Files.write(in, other.toPkcs12(Vaults.PASSPHRASE.toCharArray()));
        }
        Ui.inDialog(RumsWorkbench.IMPORT_IDENTITY_COMMAND, dialog -> {
            Ui.type(dialog, "File:", in.toString());
            Ui.type(dialog, "Passphrase of the file:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Read File");
            Ui.until("whose it is", () -> last(dialog).getText().equals("Import Annabel"));
            Ui.press(dialog, "Import Annabel");
            Ui.until("imported", dialog::isDisposed);
        });
        Ui.until("the new owner", () -> form().getText().equals("Vault of Annabel"));
        assertTrue(sentences().contains("One former identity goes on reading."));
    }

    @Test
    void anotherPassphraseOpensTheVaultFromThenOn() throws Exception {
        make();
        String other = "staple gun paper clip";
        Ui.inDialog(RumsWorkbench.CHANGE_PASSPHRASE_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase until now:", "not the passphrase");
            Ui.type(dialog, "New passphrase:", other);
            Ui.type(dialog, "Again:", other);
            Ui.press(dialog, "Change Passphrase");
            Ui.until("the reason", () -> messages(dialog).contains("The passphrase is wrong."));
            assertArrayEquals(
                    other.toCharArray(), Ui.all(dialog, Text.class).get(1).getTextChars(), "what was typed stays");
            Ui.type(dialog, "Passphrase until now:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Change Passphrase");
            Ui.until("changed", dialog::isDisposed);
        });
        Vault vault = new Vault(home.resolve("vault"), VaultKeyFile.standard(), InstantSource.system(), Duration.ZERO);
        assertEquals(1, vault.unlock(other.toCharArray()).certificates().size());
        vault.lock();
    }
}
