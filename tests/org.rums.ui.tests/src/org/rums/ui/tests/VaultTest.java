package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.ui.RumsWorkbench;

/** The vault is made, locked and opened as a user does it. */
public class VaultTest {
    @TempDir
    Path home;

    @BeforeEach
    void noVaultYet() {
        Vaults.in(home.resolve("vault"));
    }

    @AfterEach
    void elsewhere() {
        Vaults.in(home.resolve("none"));
    }

    /** Returns what the bottom of the window says of the vault. */
    private static boolean says(Predicate<String> expected) {
        for (ToolBar bar : Ui.all(Ui.window().getShell(), ToolBar.class)) {
            for (ToolItem item : bar.getItems()) {
                if (String.valueOf(item.getToolTipText()).contains("the vault") && expected.test(item.getText())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void isMadeOnTheFirstPageLockedAndOpened() {
        assertTrue(says("no vault"::equals));
        Vaults.make();
        Ui.until("open", () -> says(System.getProperty("user.name")::equals));
        Vaults.lock();
        Ui.until("locked", () -> says("locked"::equals));
        Vaults.unlock();
        Ui.until("open again", () -> says(System.getProperty("user.name")::equals));
    }

    @Test
    void aWrongPassphraseSaysSoAndStaysInItsField() {
        Vaults.make();
        Vaults.lock();
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase:", "correct horse");
            Ui.press(dialog, "Unlock");
            Ui.until("the reason", () -> sentences(dialog).contains("The passphrase is wrong."));
            assertEquals(
                    "correct horse",
                    new String(Ui.all(dialog, Text.class).get(0).getTextChars()));
            Ui.press(dialog, "Cancel");
        });
        Ui.until("locked", () -> says("locked"::equals));
    }

    private static String sentences(Shell dialog) {
        StringBuilder sentences = new StringBuilder();
        Ui.all(dialog, Label.class).stream()
                .filter(Label::isVisible)
                .forEach(label -> sentences.append(label.getText()).append('\n'));
        return sentences.toString();
    }

    @Test
    void aShortOrMistypedPassphraseIsHeldUp() {
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase:", "short");
            Ui.type(dialog, "Again:", "short");
            assertTrue(messages(dialog).contains("at least 12 characters"));
            Ui.type(dialog, "Passphrase:", "correct horse battery");
            Ui.type(dialog, "Again:", "correct horse batteri");
            assertTrue(messages(dialog).contains("differ"));
            assertFalse(dialog.getDefaultButton().isEnabled());
        });
        assertTrue(says("no vault"::equals));
    }

    private static String messages(Shell dialog) {
        StringBuilder messages = new StringBuilder();
        Ui.all(dialog, Text.class)
                .forEach(text -> messages.append(text.getText()).append('\n'));
        return messages.toString();
    }

    @Test
    void aMistypedMailAddressIsExplainedOnItsPageAndStays() {
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> {
            Ui.type(dialog, "Passphrase:", Vaults.PASSPHRASE);
            Ui.type(dialog, "Again:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Next >");
            Ui.type(dialog, "Mail:", "anna");
            Ui.press(dialog, "Make Vault");
            Ui.until("the reason", () -> messages(dialog).contains("is no mail address"));
            assertTrue(messages(dialog).contains("\nanna\n"));
        });
        assertTrue(says("no vault"::equals));
    }
}
