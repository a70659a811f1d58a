package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
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
        desk.leave();
    }

    private IFile rental() throws CoreException {
        return desk.file("Rental.rup", Samples.rental());
    }

    @Test
    void aProfileOpensCleanAndShowsWhatItDoes() throws Exception {
        IEditorPart editor = ProfileUi.open(rental(), NAME);
        assertFalse(editor.isDirty());
        assertEquals("Rental", editor.getTitle());
        assertTrue(ProfileUi.shows("0x12AB34CD"));
    }

    @Test
    void undoBackToTheStartIsCleanAndRedoBringsTheEditBack() throws Exception {
        IEditorPart editor = ProfileUi.open(rental(), NAME);
        ProfileUi.field(NAME).setText(OTHER);
        Ui.settle();
        assertTrue(editor.isDirty());
        Ui.run(UNDO);
        Ui.settle();
        assertFalse(editor.isDirty());
        assertTrue(ProfileUi.shows(NAME));
        Ui.run(REDO);
        Ui.settle();
        assertTrue(editor.isDirty());
        assertTrue(ProfileUi.shows(OTHER));
    }

    @Test
    void aSavedProfileIsEncryptedAndOneRevisionOn() throws Exception {
        IFile file = rental();
        IEditorPart editor = ProfileUi.open(file, NAME);
        ProfileUi.field(NAME).setText(OTHER);
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
    void whatIsOpenedWithALockedVaultSaysSo() throws Exception {
        IFile file = rental();
        desk.lock();
        IDE.openEditor(ProfileUi.page(), file);
        Ui.until("locked", () -> ProfileUi.shows("Locked."));
        desk.unlock();
        Ui.until("the profile", () -> ProfileUi.shows(NAME));
    }

    @Test
    void withoutAVaultNothingIsShown() throws Exception {
        IFile file = rental();
        desk.remove();
        IDE.openEditor(ProfileUi.page(), file);
        Ui.until("locked", () -> ProfileUi.shows("Locked."));
    }

    @Test
    void aFileThatIsNoProfileSaysWhyAndOffersToTryAgain() throws Exception {
        IFile file = rental();
        file.setContents(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), 0, null);
        IDE.openEditor(ProfileUi.page(), file);
        Ui.until("why", () -> ProfileUi.shows("Rental.rup was not opened."));
        desk.write(file, Samples.rental());
        Ui.until("the profile", () -> ProfileUi.shows(NAME));
    }

    @Test
    void aFileChangedElsewhereIsReadAgainWhereNothingWasEdited() throws Exception {
        IFile file = rental();
        ProfileUi.open(file, NAME);
        UpdateProfile other = desk.read(file);
        other.setName(OTHER);
        desk.write(file, other);
        Ui.until("the new name", () -> ProfileUi.shows(OTHER));
    }

    @Test
    void aFileChangedElsewhereDoesNotTakeTheEditsAway() throws Exception {
        IFile file = rental();
        IEditorPart editor = ProfileUi.open(file, NAME);
        ProfileUi.field(NAME).setText(OTHER);
        UpdateProfile other = desk.read(file);
        other.setName("By a colleague");
        desk.write(file, other);
        Ui.until("the warning", () -> ProfileUi.shows("was changed outside"));
        assertTrue(ProfileUi.shows(OTHER));
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(OTHER, desk.read(file).getName());
        assertEquals(3, desk.read(file).getRevision());
    }

    @Test
    void whatIsTypedWhileAChangedFileIsReadStays() throws Exception {
        IFile file = rental();
        IEditorPart editor = ProfileUi.open(file, NAME);
        UpdateProfile other = desk.read(file);
        other.setName("By a colleague");
        desk.write(file, other);
        Ui.until(
                "the reading",
                () -> Stream.of(Job.getJobManager().find(null))
                        .anyMatch(job -> job.getName().equals("Reading " + file.getName())));
        ProfileUi.field(NAME).setText(OTHER);
        Ui.until("the warning", () -> ProfileUi.shows("was changed outside"));
        assertTrue(ProfileUi.shows(OTHER));
        assertTrue(editor.isDirty());
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(OTHER, desk.read(file).getName());
    }

    @Test
    void changesAreCopiedIntoAnotherProfileWithTheirParameter() throws Exception {
        IFile first = rental();
        UpdateProfile empty = Samples.rental();
        empty.getPartitions().clear();
        empty.getParameters().clear();
        IFile second = desk.file("Other.rup", empty);
        ProfileUi.tab(ProfileUi.open(first, NAME), "Data Objects");
        ProfileUi.select(ProfileUi.changes(), "Usage counter");
        Ui.run("org.eclipse.ui.edit.copy");
        IEditorPart other = ProfileUi.open(second, NAME);
        ProfileUi.tab(other, "Data Objects");
        ProfileUi.changes().setFocus();
        Ui.settle();
        Ui.run("org.eclipse.ui.edit.paste");
        Ui.settle();
        assertTrue(
                ProfileUi.row(ProfileUi.changes(), "Usage counter").getText(1).contains("{runs}"));
        Ui.run(SAVE);
        Ui.until("saved", () -> !other.isDirty());
        assertEquals("runs", desk.read(second).getParameters().get(0).getName());
    }

    @Test
    void severalRowsAreDeletedInOneStepAndTheirParametersWithThem() throws Exception {
        IEditorPart editor = ProfileUi.open(rental(), NAME);
        ProfileUi.tab(editor, "Data Objects");
        ProfileUi.select(ProfileUi.changes(), "Usage counter", "Local seats");
        Ui.run("org.eclipse.ui.edit.delete");
        Ui.settle();
        assertEquals(List.of("Expiration date"), rows("Suite"));
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(List.of("Expiration date", "Usage counter", "Local seats"), rows("Suite"));
        assertFalse(editor.isDirty());
    }

    private static List<String> rows(String partition) {
        return Stream.of(ProfileUi.row(ProfileUi.changes(), partition).getItems())
                .map(TreeItem::getText)
                .toList();
    }

    @Test
    void everyPagePutsTheFocusOnItsFirstUsefulField() throws Exception {
        IEditorPart editor = ProfileUi.open(rental(), NAME);
        for (String title : List.of("Data Objects", "Licences", "Memory Objects", "Conditions")) {
            ProfileUi.tab(editor, title);
            Control focus = Ui.window().getShell().getDisplay().getFocusControl();
            assertTrue(focus instanceof Composite, title + ": " + focus);
        }
        assertFalse(editor.isDirty());
    }

    @Test
    void thePageBeforeAndTheNextAreOneKeyAwayFromATextField() throws Exception {
        FormEditor editor = (FormEditor) ProfileUi.open(rental(), NAME);
        ProfileUi.page().activate(editor);
        ProfileUi.field(NAME).setFocus();
        Ui.run("org.eclipse.ui.navigate.nextTab");
        assertEquals(1, editor.getActivePage());
        Ui.run("org.eclipse.ui.navigate.previousTab");
        Ui.run("org.eclipse.ui.navigate.previousTab");
        assertEquals("Preview", editor.getActivePageInstance().getTitle());
        assertSame(editor, ProfileUi.page().getActiveEditor());
    }
}
