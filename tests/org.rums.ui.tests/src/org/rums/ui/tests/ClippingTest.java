package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.rums.ui.RumsWorkbench;

/** No label of a view, the wizard, the editor or a dialog is cut off, in German or with sentences 40 % longer. */
public class ClippingTest {
    private static final String ABOUT = "org.eclipse.ui.help.aboutAction";
    private static final Bundle BUNDLE = Platform.getBundle(RumsWorkbench.BUNDLE);
    private static final List<String> MESSAGES = List.of(
            "org.rums.ui.internal.Messages",
            "org.rums.ui.internal.compare.CompareMessages",
            "org.rums.ui.internal.commands.RowMessages",
            "org.rums.ui.internal.hex.HexMessages",
            "org.rums.ui.internal.profile.ProfileMessages",
            "org.rums.ui.internal.profile.conditions.ConditionMessages",
            "org.rums.ui.internal.profile.fields.FieldMessages",
            "org.rums.ui.internal.profile.licences.LicenceMessages",
            "org.rums.ui.internal.profile.memory.MemoryMessages",
            "org.rums.ui.internal.profile.objects.ObjectMessages",
            "org.rums.ui.internal.profile.outline.OutlineMessages",
            "org.rums.ui.internal.profile.overview.OverviewMessages",
            "org.rums.ui.internal.profile.preview.PreviewMessages",
            "org.rums.ui.internal.profile.recipients.RecipientMessages",
            "org.rums.ui.internal.draft.DraftMessages",
            "org.rums.ui.internal.vault.VaultMessages",
            "org.rums.ui.internal.vault.editor.EditorMessages",
            "org.rums.ui.internal.vault.passphrase.PassphraseMessages",
            "org.rums.ui.internal.vault.task.TaskMessages",
            "org.rums.ui.internal.welcome.WelcomeMessages",
            "org.rums.ui.internal.workspace.WorkspaceMessages");

    @TempDir
    Path home;

    @BeforeEach
    void noBoxesYet() {
        Ui.boxesIn(home.resolve("boxes"));
        Ui.until("an empty view", () -> Ui.boxesTree().getItemCount() == 0);
        Vaults.in(home.resolve("vault"));
        Vaults.make();
    }

    @AfterEach
    void english() throws Exception {
        speak("messages.properties", UnaryOperator.identity());
        reopen();
    }

    @Test
    void nothingIsCutOffInGerman() throws Exception {
        speak("messages_de.properties", UnaryOperator.identity());
        look();
    }

    @Test
    void nothingIsCutOffInALongerLanguage() throws Exception {
        speak("messages.properties", ClippingTest::longer);
        look();
    }

    private void look() throws Exception {
        reopen();
        List<String> cut = new ArrayList<>(cutOff(Ui.window().getShell()));
        Ui.inDialog(ABOUT, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.NEW_PROJECT_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.NEW_FOLDER_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.NEW_PROFILE_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.ADD_COLLEAGUE_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.IMPORT_RING_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.IMPORT_IDENTITY_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.CHANGE_PASSPHRASE_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.run(RumsWorkbench.VAULT_EDITOR);
        Ui.settle();
        cut.addAll(cutOff(Ui.window().getShell()));
        Vaults.lock();
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Vaults.in(home.resolve("none"));
        Ui.inDialog(RumsWorkbench.LOCK_VAULT_COMMAND, dialog -> cut.addAll(cutOff(dialog)));
        Ui.inDialog(RumsWorkbench.NEW_BOX_COMMAND, dialog -> {
            cut.addAll(cutOff(dialog));
            Ui.pressDefault(dialog);
        });
        Ui.until("the new box", () -> Ui.boxesTree().getSelectionCount() == 1);
        Ui.window().getActivePage().activate(Ui.window().getActivePage().findView(RumsWorkbench.BOXES_VIEW));
        Ui.settle();
        Ui.run(RumsWorkbench.GET_KEY_COMMAND);
        Ui.settle();
        assertTrue(Ui.window().getActivePage().getActiveEditor() != null);
        cut.addAll(cutOff(Ui.window().getShell()));
        assertEquals(List.of(), cut);
    }

    private static void reopen() throws Exception {
        IWorkbenchPage page = Ui.window().getActivePage();
        page.closeAllEditors(false);
        page.hideView(page.findView(RumsWorkbench.BOXES_VIEW));
        page.showView(RumsWorkbench.BOXES_VIEW);
        Ui.settle();
    }

    private static void speak(String file, UnaryOperator<String> change) throws Exception {
        for (String messages : MESSAGES) {
            String folder = messages.substring(0, messages.lastIndexOf('.') + 1).replace('.', '/');
            Properties words = new Properties();
            try (Reader in =
                    new InputStreamReader(BUNDLE.getResource(folder + file).openStream(), StandardCharsets.UTF_8)) {
                words.load(in);
            }
            Class<?> type = BUNDLE.loadClass(messages);
            for (String key : words.stringPropertyNames()) {
                type.getField(key).set(null, change.apply(words.getProperty(key)));
            }
        }
    }

    /** Makes a sentence about 40 % longer and leaves its placeholders and links as they are. */
    private static String longer(String text) {
        boolean plain = text.indexOf('{') < 0 && text.indexOf('<') < 0;
        return plain ? text + "~".repeat(Math.max(2, text.length() * 2 / 5)) : text + " ~~~~~";
    }

    private static List<String> cutOff(Shell shell) {
        List<String> cut = new ArrayList<>();
        for (Control control : Ui.all(shell, Control.class)) {
            if (control.isVisible() && !text(control).isEmpty() && isCutOff(control)) {
                cut.add(text(control) + " needs " + needed(control) + ", has " + control.getSize());
            }
        }
        return cut;
    }

    private static boolean isCutOff(Control control) {
        Point needed = needed(control);
        Point has = control.getSize();
        return needed.x > has.x || needed.y > has.y;
    }

    private static Point needed(Control control) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        return control.computeSize(wraps ? control.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
    }

    private static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof Button button) {
            return button.getText();
        }
        return control instanceof Link link ? link.getText() : "";
    }
}
