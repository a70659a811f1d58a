package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;

/** The pages Licences, Recipients and Preview of the profile editor, driven as a user does. */
public class ProfilePagesTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String NAME = "Rental renewal 2027";

    private final Desk desk = new Desk();
    private IFile file;

    @BeforeEach
    void keys() throws CoreException {
        desk.install();
        UpdateProfile profile = Samples.rental();
        profile.getRecipients().add(Bytes.of(desk.colleague().encoded()));
        file = desk.file("Rental.rup", profile);
    }

    @AfterEach
    void empty() throws CoreException {
        desk.leave();
    }

    private IEditorPart open(String page) throws CoreException {
        IEditorPart editor = ProfileUi.open(file, NAME);
        ProfileUi.tab(editor, page);
        return editor;
    }

    @Test
    void theMatrixShowsTheSeatsOfAllPartitions() throws Exception {
        open("Licences");
        assertEquals("12 Suite|5|", ProfileUi.line(ProfileUi.table(), "Suite"));
        assertEquals("30 CAM||3", ProfileUi.line(ProfileUi.table(), "CAM"));
    }

    @Test
    void aRecipientIsTakenOutAndStaysOutWhenSaved() throws Exception {
        IEditorPart editor = open("Recipients");
        assertTrue(ProfileUi.line(ProfileUi.table(), "Bert").contains("in your team"));
        assertTrue(ProfileUi.line(ProfileUi.table(), "Anna").contains("you"));
        ProfileUi.select(ProfileUi.table(), 0, 1);
        Ui.run(DELETE);
        Ui.until("one left", () -> ProfileUi.table().getItemCount() == 1);
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(1, desk.read(file).getRecipients().size());
        Ui.run(UNDO);
        Ui.until("both again", () -> ProfileUi.table().getItemCount() == 2);
    }

    @Test
    void thePreviewShowsBeforeAndAfterOnAnExampleFirst() throws Exception {
        IEditorPart editor = open("Preview");
        Ui.until("the changes", () -> ProfileUi.table().getItemCount() == 5);
        String runs = ProfileUi.line(ProfileUi.table(), "Usage counter");
        assertTrue(runs.contains("100 of 100 runs left") && runs.endsWith("+100"), runs);
        assertTrue(ProfileUi.shows("A box made up"));
        assertFalse(editor.isDirty());
    }

    @Test
    void aValueTypedToLookAheadCountsAndIsNotSaved() throws Exception {
        IEditorPart editor = open("Preview");
        Ui.until("the changes", () -> ProfileUi.table().getItemCount() == 5);
        Text runs = ProfileUi.visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(field -> field.getMessage().equals("100"))
                .findFirst()
                .orElseThrow();
        runs.setText("7");
        Ui.until(
                "seven",
                () -> ProfileUi.line(ProfileUi.table(), "Usage counter").endsWith("+7"));
        runs.setText("many");
        Ui.until("why not", () -> ProfileUi.shows("runs: this cannot be read."));
        assertEquals("many", runs.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void anUndoneEditIsGoneFromThePreviewToo() throws Exception {
        IEditorPart editor = open("Data Objects");
        ProfileUi.select(ProfileUi.changes(), "Local seats", "Network seats");
        Ui.run(DELETE);
        ProfileUi.tab(editor, "Preview");
        Ui.until("three changes", () -> ProfileUi.table().getItemCount() == 3);
        Ui.run(UNDO);
        Ui.until("all changes", () -> ProfileUi.table().getItemCount() == 5);
        assertEquals(List.of(), List.copyOf(desk.read(file).getConditions()));
    }

    @Test
    void theOutlineFollowsEditsAndTheProperties() throws Exception {
        IEditorPart editor = open("Data Objects");
        IViewPart outline = ProfileUi.page().showView("org.eclipse.ui.views.ContentOutline");
        Ui.settle();
        Tree tree = ProfileUi.visible()
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(candidate -> Ui.rows(candidate).contains("Local seats: seats = 5"))
                .findFirst()
                .orElseThrow();
        ProfileUi.page().activate(editor);
        ProfileUi.select(ProfileUi.changes(), "Local seats");
        Object selected =
                ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
        assertNotNull(Adapters.adapt(selected, IPropertySource.class));
        Ui.run(DELETE);
        Ui.until("one row less", () -> !Ui.rows(tree).contains("Local seats"));
        ProfileUi.page().hideView(outline);
    }
}
