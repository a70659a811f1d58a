package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.model.UpdateProfile;

/** The frame of the profile editor and its pages Overview and Data Objects, driven as a user does. */
public class ProfileEditorTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String NAME = "Rental renewal 2027";
    private static final String OTHER = "Rental renewal 2028";

    private final Desk desk = new Desk();

    @BeforeEach
    void keys() {
        desk.install();
    }

    @AfterEach
    void empty() throws CoreException {
        page().closeAllEditors(false);
        Ui.settle();
        desk.remove();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.settle();
    }

    private static IWorkbenchPage page() {
        return Ui.window().getActivePage();
    }

    private IFile rental() throws CoreException {
        return desk.file("Rental.rup", Samples.rental());
    }

    private static IEditorPart open(IFile file) throws CoreException {
        IEditorPart editor = IDE.openEditor(page(), file);
        Ui.until("the profile", () -> shows(NAME));
        return editor;
    }

    private static Stream<Control> visible() {
        return Ui.all(Ui.window().getShell(), Control.class).stream().filter(Control::isVisible);
    }

    private static boolean shows(String text) {
        return visible()
                .anyMatch(control -> control instanceof Text field
                                && field.getText().equals(text)
                        || control instanceof Label label && label.getText().contains(text)
                        || control instanceof Link link && link.getText().contains(text));
    }

    private static Text field(String text) {
        return visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(field -> field.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field with " + text));
    }

    private static void tab(IEditorPart editor, String title) {
        CTabFolder folder = visible()
                .filter(CTabFolder.class::isInstance)
                .map(CTabFolder.class::cast)
                .filter(tabs -> Stream.of(tabs.getItems())
                        .anyMatch(item -> item.getText().equals(title)))
                .findFirst()
                .orElseThrow();
        Event event = new Event();
        event.item = Stream.of(folder.getItems())
                .filter(item -> item.getText().equals(title))
                .findFirst()
                .orElseThrow();
        folder.setSelection((CTabItem) event.item);
        folder.notifyListeners(SWT.Selection, event);
        page().activate(editor);
        Ui.settle();
    }

    private static Tree changes() {
        return visible()
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static TreeItem row(Tree tree, String text) {
        return Stream.of(tree.getItems())
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .filter(item -> item.getText().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + text));
    }

    private static void select(Tree tree, String... rows) {
        tree.setSelection(Stream.of(rows).map(text -> row(tree, text)).toArray(TreeItem[]::new));
        tree.notifyListeners(SWT.Selection, new Event());
        tree.setFocus();
        Ui.settle();
    }

    @Test
    void aProfileOpensCleanAndShowsWhatItDoes() throws Exception {
        IEditorPart editor = open(rental());
        assertFalse(editor.isDirty());
        assertEquals("Rental", editor.getTitle());
        assertTrue(shows("0x12AB34CD"));
    }

    @Test
    void undoBackToTheStartIsCleanAndRedoBringsTheEditBack() throws Exception {
        IEditorPart editor = open(rental());
        field(NAME).setText(OTHER);
        Ui.settle();
        assertTrue(editor.isDirty());
        Ui.run(UNDO);
        Ui.settle();
        assertFalse(editor.isDirty());
        assertTrue(shows(NAME));
        Ui.run(REDO);
        Ui.settle();
        assertTrue(editor.isDirty());
        assertTrue(shows(OTHER));
    }

    @Test
    void aSavedProfileIsEncryptedAndOneRevisionOn() throws Exception {
        IFile file = rental();
        IEditorPart editor = open(file);
        field(NAME).setText(OTHER);
        Ui.settle();
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        UpdateProfile saved = desk.read(file);
        assertEquals(OTHER, saved.getName());
        assertEquals(2, saved.getRevision());
        Ui.run(UNDO);
        Ui.settle();
        assertTrue(editor.isDirty());
    }

    @Test
    void aLockedVaultHidesTheProfileAndUnlockingBringsTheEditsBack() throws Exception {
        IEditorPart editor = open(rental());
        field(NAME).setText(OTHER);
        Ui.settle();
        desk.lock();
        Ui.until("locked", () -> shows("Locked."));
        assertFalse(shows(OTHER));
        Button unlock = visible()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Unlock…"))
                .findFirst()
                .orElseThrow();
        unlock.notifyListeners(SWT.Selection, new Event());
        Ui.until("the edits", () -> shows(OTHER));
        assertTrue(editor.isDirty());
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
    }

    @Test
    void whatIsOpenedWithALockedVaultSaysSo() throws Exception {
        IFile file = rental();
        desk.lock();
        IDE.openEditor(page(), file);
        Ui.until("locked", () -> shows("Locked."));
        desk.unlock();
        Ui.until("the profile", () -> shows(NAME));
    }

    @Test
    void withoutAVaultNothingIsShown() throws Exception {
        IFile file = rental();
        desk.remove();
        IDE.openEditor(page(), file);
        Ui.until("locked", () -> shows("there is no vault"));
    }

    @Test
    void aFileThatIsNoProfileSaysWhyAndOffersToTryAgain() throws Exception {
        IFile file = rental();
        file.setContents(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), 0, null);
        IDE.openEditor(page(), file);
        Ui.until("why", () -> shows("Rental.rup was not opened."));
        desk.write(file, Samples.rental());
        Ui.until("the profile", () -> shows(NAME));
    }

    @Test
    void aFileChangedElsewhereIsReadAgainWhereNothingWasEdited() throws Exception {
        IFile file = rental();
        open(file);
        UpdateProfile other = desk.read(file);
        other.setName(OTHER);
        desk.write(file, other);
        Ui.until("the new name", () -> shows(OTHER));
    }

    @Test
    void aFileChangedElsewhereDoesNotTakeTheEditsAway() throws Exception {
        IFile file = rental();
        IEditorPart editor = open(file);
        field(NAME).setText(OTHER);
        UpdateProfile other = desk.read(file);
        other.setName("By a colleague");
        desk.write(file, other);
        Ui.until("the warning", () -> shows("was changed outside"));
        assertTrue(shows(OTHER));
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(OTHER, desk.read(file).getName());
        assertEquals(3, desk.read(file).getRevision());
    }

    @Test
    void changesAreCopiedIntoAnotherProfileWithTheirParameter() throws Exception {
        IFile first = rental();
        UpdateProfile empty = Samples.rental();
        empty.getPartitions().clear();
        empty.getParameters().clear();
        IFile second = desk.file("Other.rup", empty);
        tab(open(first), "Data Objects");
        select(changes(), "Usage counter");
        Ui.run("org.eclipse.ui.edit.copy");
        IEditorPart other = open(second);
        tab(other, "Data Objects");
        changes().setFocus();
        Ui.settle();
        Ui.run("org.eclipse.ui.edit.paste");
        Ui.settle();
        assertTrue(row(changes(), "Usage counter").getText(1).contains("{runs}"));
        Ui.run(SAVE);
        Ui.until("saved", () -> !other.isDirty());
        assertEquals("runs", desk.read(second).getParameters().get(0).getName());
    }

    @Test
    void severalRowsAreDeletedInOneStepAndTheirParametersWithThem() throws Exception {
        IEditorPart editor = open(rental());
        tab(editor, "Data Objects");
        select(changes(), "Usage counter", "Local seats");
        Ui.run("org.eclipse.ui.edit.delete");
        Ui.settle();
        assertEquals(List.of("Expiration date"), rows("Suite"));
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(List.of("Expiration date", "Usage counter", "Local seats"), rows("Suite"));
        assertFalse(editor.isDirty());
    }

    private static List<String> rows(String partition) {
        return Stream.of(row(changes(), partition).getItems())
                .map(TreeItem::getText)
                .toList();
    }

    @Test
    void everyPagePutsTheFocusOnItsFirstUsefulField() throws Exception {
        IEditorPart editor = open(rental());
        for (String title : List.of("Data Objects", "Licences", "Memory Objects", "Conditions")) {
            tab(editor, title);
            Control focus = Ui.window().getShell().getDisplay().getFocusControl();
            assertTrue(focus instanceof Composite, title + ": " + focus);
        }
        assertFalse(editor.isDirty());
    }
}
