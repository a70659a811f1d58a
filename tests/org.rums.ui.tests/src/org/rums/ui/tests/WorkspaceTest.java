package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.ui.RumsWorkbench;

/** Projects, folders and files, driven as a user does. */
public class WorkspaceTest {
    private static final String PROBLEM = "org.rums.ui.problem";
    private static final byte[] CIPHERTEXT = {1, 2, 3};

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private static Tree tree() {
        return Ui.tree(RumsWorkbench.PROJECTS_VIEW);
    }

    private static void select(IResource resource) {
        IWorkbenchPage page = Ui.window().getActivePage();
        IViewPart view = page.findView(RumsWorkbench.PROJECTS_VIEW);
        page.activate(view);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(resource));
        Ui.settle();
    }

    private static IProject project() throws CoreException {
        IProject project = root().getProject("Acme Suite");
        project.create(null);
        project.open(null);
        return project;
    }

    private static IFile file(IProject project, String name) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(CIPHERTEXT), true, null);
        return file;
    }

    @BeforeEach
    @AfterEach
    void empty() throws CoreException {
        Ui.window().getActivePage().closeAllEditors(false);
        for (IProject project : root().getProjects()) {
            project.delete(true, true, null);
        }
        // else Undo is enabled by what an earlier test did, before the operation of this one is over
        PlatformUI.getWorkbench()
                .getOperationSupport()
                .getOperationHistory()
                .dispose(IOperationHistory.GLOBAL_UNDO_CONTEXT, true, true, true);
        Ui.settle();
    }

    @Test
    void anEmptyWorkspaceSaysHowToBegin() {
        assertFalse(tree().isVisible());
        assertEquals(0, tree().getItemCount());
    }

    @Test
    void aProjectIsMadeWithOneKey() {
        Ui.inDialog(RumsWorkbench.NEW_PROJECT_COMMAND, Ui::pressDefault);
        Ui.until("the project", () -> tree().isVisible() && tree().getItemCount() == 1);
        assertEquals("Profiles", tree().getItem(0).getText());
        assertEquals("Profiles", tree().getSelection()[0].getText());
    }

    @Test
    void aTakenNameIsHeldUpAndStaysInItsField() throws CoreException {
        project();
        Ui.inDialog(RumsWorkbench.NEW_PROJECT_COMMAND, dialog -> {
            Ui.type(dialog, "Name:", "acme suite");
            Button create = dialog.getDefaultButton();
            assertFalse(create.isEnabled());
            assertTrue(Ui.all(dialog, Text.class).stream()
                    .anyMatch(text -> text.getText().contains("There is a project of this name")));
            Ui.type(dialog, "Name:", "Acme Suite 2");
            assertTrue(create.isEnabled());
        });
    }

    @Test
    void aFolderComesIntoWhatIsSelected() throws CoreException {
        select(project());
        Ui.inDialog(RumsWorkbench.NEW_FOLDER_COMMAND, dialog -> {
            Ui.type(dialog, "Name:", "Rentals");
            Ui.pressDefault(dialog);
        });
        Ui.until("the folder", () -> Ui.rows(tree()).equals("Acme Suite\nRentals\n"));
    }

    @Test
    void aProfileIsShownByItsNameAlone() throws CoreException {
        IProject project = project();
        file(project, "Rental renewal.rup");
        file(project, "notes.txt");
        select(project.getFile("notes.txt"));
        assertEquals("Acme Suite\nnotes.txt\nRental renewal\n", Ui.rows(tree()));
    }

    @Test
    void pasteGivesATakenNameANumberAndUndoTakesItBack() throws CoreException {
        IProject project = project();
        select(file(project, "Rental renewal.rup"));
        Ui.run("org.eclipse.ui.edit.copy");
        Ui.run("org.eclipse.ui.edit.paste");
        IFile copy = project.getFile("Rental renewal (2).rup");
        Ui.until("the copy", copy::exists);
        Ui.until("undo", () -> Ui.enabled("org.eclipse.ui.edit.undo"));
        Ui.run("org.eclipse.ui.edit.undo");
        Ui.until("the copy has gone", () -> !copy.exists());
    }

    @Test
    void aDeletedFileComesBackByUndo() throws CoreException {
        IFile file = file(project(), "Rental renewal.rup");
        select(file);
        Ui.run("org.eclipse.ui.edit.delete");
        Ui.until("deleted", () -> !file.exists());
        Ui.until("undo", () -> Ui.enabled("org.eclipse.ui.edit.undo"));
        Ui.run("org.eclipse.ui.edit.undo");
        Ui.until("back", file::exists);
    }

    @Test
    void aProjectIsDeletedOnlyAfterItsButtonWasPressed() throws CoreException {
        IProject project = project();
        file(project, "Rental renewal.rup");
        IPath place = project.getLocation();
        select(project);
        Ui.inDialog("org.eclipse.ui.edit.delete", dialog -> Ui.press(dialog, "Cancel"));
        assertTrue(project.exists());
        select(project);
        Ui.inDialog("org.eclipse.ui.edit.delete", dialog -> Ui.press(dialog, "Delete Project and 1 Profile"));
        Ui.until("deleted", () -> !project.exists() && !place.toFile().exists());
    }

    @Test
    void aNameThatCannotBeStaysInItsRowUntilItIsMended() throws CoreException {
        IProject project = project();
        file(project, "taken.rup");
        select(file(project, "Rental renewal.rup"));
        Ui.run("org.eclipse.ui.edit.rename");
        rename("taken");
        Ui.until("the row is edited again", () -> typed().equals("taken"));
        rename("free");
        Ui.until("renamed", () -> project.getFile("free.rup").exists());
        Ui.until(
                "selected",
                () -> tree().getSelectionCount() == 1
                        && tree().getSelection()[0].getText().equals("free"));
    }

    private static String typed() {
        return Ui.all(tree(), Text.class).stream()
                .filter(Text::isVisible)
                .map(Text::getText)
                .findFirst()
                .orElse("");
    }

    private static void rename(String name) {
        Text field = Ui.all(tree(), Text.class).get(0);
        field.setText(name);
        Event enter = new Event();
        enter.character = SWT.CR;
        field.notifyListeners(SWT.KeyDown, enter);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    @Test
    void problemsAreListedTheWorstFirstAndCounted() throws CoreException {
        IFile file = file(project(), "Rental renewal.rup");
        mark(file, IMarker.SEVERITY_INFO, "The code has 84 characters.");
        mark(file, IMarker.SEVERITY_ERROR, "AppID 7 is reserved.");
        IViewPart view = Ui.window().getActivePage().findView(RumsWorkbench.PROBLEMS_VIEW);
        Ui.until("two problems", () -> view.getTitle().equals("Problems (2)"));
        Table table = Ui.all(Ui.window().getShell(), Table.class).stream()
                .filter(candidate -> candidate.getColumnCount() == 3
                        && candidate.getColumn(0).getText().equals("Problem"))
                .findFirst()
                .orElseThrow();
        assertEquals("AppID 7 is reserved.", table.getItem(0).getText(0));
        assertEquals("Rental renewal", table.getItem(0).getText(2));
        file.deleteMarkers(PROBLEM, true, IResource.DEPTH_ZERO);
        Ui.until("none", () -> view.getTitle().equals("Problems"));
    }

    private static void mark(IFile file, int severity, String message) throws CoreException {
        file.createMarker(PROBLEM, Map.of(IMarker.SEVERITY, severity, IMarker.MESSAGE, message));
    }

    /** They quote what stands in an encrypted file. */
    @Test
    void problemsAreNeverWrittenToDisk() throws Exception {
        mark(file(project(), "Rental renewal.rup"), IMarker.SEVERITY_ERROR, "Partition of the Wombat");
        ResourcesPlugin.getWorkspace().save(true, null);
        Path metadata = root().getLocation().append(".metadata").toPath();
        int files = 0;
        try (Stream<Path> paths = Files.walk(metadata)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files++;
                assertFalse(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains("Wombat"));
            }
        }
        assertTrue(files > 5, files + " files");
    }
}
