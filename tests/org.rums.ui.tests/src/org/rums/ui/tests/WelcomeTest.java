package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.ui.RumsWorkbench;

/** The page Welcome: its buttons do what they say, and what is there ticks its steps. */
public class WelcomeTest {
    @TempDir
    Path home;

    @BeforeEach
    void nothingYet() throws CoreException {
        removeProjects();
        Ui.window().getActivePage().closeAllEditors(false);
        Ui.boxesIn(home.resolve("boxes"));
        Ui.until("an empty view", () -> Ui.boxesTree().getItemCount() == 0);
        Ui.run(RumsWorkbench.WELCOME_EDITOR);
        Ui.until("six open steps", () -> signs().equals("\u25B6\u25CB\u25CB\u25CB\u25CB\u25CB"));
    }

    @AfterEach
    void leave() throws CoreException {
        Ui.window().getActivePage().closeAllEditors(false);
        removeProjects();
        Ui.settle();
    }

    private static void removeProjects() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void thereIsOnePage() {
        Ui.run(RumsWorkbench.WELCOME_EDITOR);
        assertEquals(1, Ui.window().getActivePage().getEditorReferences().length);
        assertFalse(editor().isDirty());
    }

    @Test
    void stepsThatCannotBeMadeYetSayWhy() {
        Button key = button("Get Transaction Key");
        assertFalse(key.isEnabled());
        assertEquals("Make a virtual box first: it gives the key.", key.getToolTipText());
        assertTrue(button("New Project…").isEnabled());
        assertTrue(button("New Project…").isFocusControl());
    }

    @Test
    void theStepsTickThemselves() throws Exception {
        Ui.inDialog(() -> press("New Project…"), Ui::pressDefault);
        Ui.until("the project", () -> signs().startsWith("\u2714\u25B6"));
        Ui.inDialog(() -> press("New Virtual Box…"), Ui::pressDefault);
        Ui.until("the box", () -> signs().startsWith("\u2714\u2714\u25B6"));
        press("Get Transaction Key");
        Ui.until("the editor of the box", () -> !shown(editor()));
        Ui.run(RumsWorkbench.WELCOME_EDITOR);
        Ui.until("the key", () -> signs().equals("\u2714\u2714\u25B6\u2714\u25CB\u25CB"));

        String code = commands().get(0).getText();
        Path folder = projectFolder();
        String place = place();
        assertTrue(code.startsWith("export RUMS_HOME=" + home), code);
        assertTrue(code.contains("rums request --box " + place + " --file "), code);
        assertTrue(code.contains(folder.resolve(place + ".rtk").toString()), code);
        assertTrue(code.contains("--partition 12 --extend 30d"), code);
        copyButtons().get(0).notifyListeners(SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(Ui.window().getShell().getDisplay());
        assertEquals(code, clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();

        Files.writeString(folder.resolve("Renewal.rup"), "sealed");
        Files.writeString(folder.resolve(place + ".rac"), "a code");
        project().refreshLocal(1, null);
        Ui.until("profile and code", () -> signs().equals("\u2714\u2714\u2714\u2714\u2714\u25B6"));
        assertTrue(copyButtons().get(1).isEnabled());
        project().delete(true, true, null);
        Ui.until("no tick without the thing", () -> signs().equals("\u25B6\u2714\u25CB\u2714\u25CB\u25CB"));
    }

    private String place() throws Exception {
        try (var files = Files.list(home.resolve("boxes"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".box"))
                    .findFirst()
                    .orElseThrow()
                    .replace(".box", "");
        }
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
    }

    private static Path projectFolder() {
        return project().getLocation().toFile().toPath();
    }

    private static IEditorPart editor() {
        return Ui.window().getActivePage().getActiveEditor();
    }

    private static boolean shown(IEditorPart part) {
        return part != null && part.getSite().getId().equals(RumsWorkbench.WELCOME_EDITOR);
    }

    private static Form page() {
        Composite whole = Ui.window().getShell();
        return Ui.all(whole, Form.class).stream()
                .filter(form -> form.getText().startsWith("Welcome:"))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the signs of all steps, in their order. */
    private static String signs() {
        StringBuilder signs = new StringBuilder();
        Ui.all(page(), Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.length() == 1)
                .forEach(signs::append);
        return signs.toString();
    }

    private static List<Text> commands() {
        return Ui.all(page(), Text.class).stream()
                .filter(text -> text.getParent().getVisible())
                .toList();
    }

    private static List<Button> copyButtons() {
        return Ui.all(page(), Button.class).stream()
                .filter(button -> button.getText().equals("Copy Commands"))
                .toList();
    }

    private static Button button(String text) {
        return Ui.all(page(), Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String text) {
        assertTrue(button(text).isEnabled(), text);
        button(text).notifyListeners(SWT.Selection, new Event());
    }
}
