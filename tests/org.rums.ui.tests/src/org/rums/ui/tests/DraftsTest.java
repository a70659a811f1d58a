package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.model.file.ProfileXmi;
import org.rums.ui.RumsWorkbench;

/** Edits that were not saved: kept in the vault, shown at their files, and never lost without a word. */
public class DraftsTest {
    private static final QualifiedName SIGN = new QualifiedName(RumsWorkbench.BUNDLE, "draft");
    private static final String NAME = "Rental renewal 2027";
    private static final String EDITED = "Rental renewal 2028";
    private static final String SAVE = "org.eclipse.ui.file.save";

    @TempDir
    Path home;

    private Path folder;
    private VaultSession other;
    private IFile file;

    /** A vault that is open, and a profile in a project. */
    @BeforeEach
    void begin() throws Exception {
        folder = home.resolve("vault");
        Vaults.in(folder);
        Vaults.make();
        other = new Vault(folder, VaultKeyFile.standard(), InstantSource.system(), Duration.ZERO)
                .unlock(Vaults.PASSPHRASE.toCharArray());
        IProject project = root().getProject("Acme Suite");
        project.create(null);
        project.open(null);
        file = project.getFile("Rental.rup");
        write(file, Samples.rental());
    }

    @AfterEach
    void end() throws CoreException {
        Ui.window().getActivePage().closeAllEditors(false);
        Ui.settle();
        other.lock();
        Vaults.in(home.resolve("none"));
        for (IProject project : root().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.settle();
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** Saves the next revision as another program of the same person does. */
    private void write(IFile to, UpdateProfile profile) throws RefusedException, CoreException, IOException {
        Files.write(to.getLocation().toPath(), ProfileFile.save(profile, other, Instant.now()));
        to.refreshLocal(0, null);
    }

    private UpdateProfile saved(IFile from) throws IOException, RefusedException {
        return ProfileFile.open(Files.readAllBytes(from.getLocation().toPath()), other)
                .profile();
    }

    /** Leaves a draft behind as a program that crashed. */
    private void crashed(IFile of) throws Exception {
        UpdateProfile edited = saved(of);
        edited.setName(EDITED);
        try (Secret xmi = ProfileXmi.write(edited)) {
            other.drafts().save(UUID.randomUUID(), of.getLocation().toOSString(), xmi);
        }
    }

    private int drafts() {
        try {
            return other.drafts().list().drafts().size();
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean signed(IFile file) {
        try {
            return file.getSessionProperty(SIGN) != null;
        } catch (CoreException e) {
            return false;
        }
    }

    private static List<IMarker> problems() {
        try {
            return Stream.of(root().findMarkers("org.rums.ui.problem", true, IResource.DEPTH_ZERO))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private IEditorPart edit() throws CoreException {
        IEditorPart editor = ProfileUi.open(file, NAME);
        ProfileUi.field(NAME).setText(EDITED);
        Ui.settle();
        return editor;
    }

    private static void unlock() {
        Ui.inDialog(() -> ProfileUi.press("Unlock…"), dialog -> {
            Ui.type(dialog, "Passphrase:", Vaults.PASSPHRASE);
            Ui.press(dialog, "Unlock");
            Ui.until("unlocked", dialog::isDisposed);
        });
    }

    @Test
    void lockingHidesTheProfileAndUnlockingBringsTheEditsBack() throws Exception {
        IEditorPart editor = edit();
        Vaults.lock();
        Ui.until("locked", () -> ProfileUi.shows("comes back when the vault is open"));
        assertFalse(ProfileUi.shows(EDITED));
        assertFalse(editor.isDirty());
        Ui.until("the draft", () -> drafts() == 1);
        unlock();
        Ui.until("the edits", () -> ProfileUi.shows(EDITED));
        assertTrue(editor.isDirty());
        assertTrue(ProfileUi.shows("Earlier steps can no longer be undone."));
        ProfileUi.page().activate(editor);
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty() && drafts() == 0);
        assertEquals(EDITED, saved(file).getName());
        assertEquals(2, saved(file).getRevision());
        assertFalse(signed(file));
    }

    @Test
    void editsAreKeptWhileSomebodyWorksAndForgottenWhenTheyAreUndone() throws Exception {
        IEditorPart editor = edit();
        Ui.until("the draft", () -> drafts() == 1 && signed(file));
        Ui.run("org.eclipse.ui.edit.undo");
        Ui.until("no draft", () -> drafts() == 0 && !signed(file));
        assertFalse(editor.isDirty());
    }

    @Test
    void closingWithoutSavingForgetsTheEdits() throws Exception {
        IEditorPart editor = edit();
        Ui.until("the draft", () -> drafts() == 1);
        ProfileUi.page().closeEditor(editor, false);
        Ui.until("no draft", () -> drafts() == 0 && !signed(file));
        ProfileUi.open(file, NAME);
    }

    @Test
    void aDraftOfAProgramThatCrashedComesBackAndCanBeRefused() throws Exception {
        crashed(file);
        Vaults.lock();
        Vaults.unlock();
        Ui.until("the sign", () -> signed(file));
        IEditorPart editor = ProfileUi.open(file, EDITED);
        assertTrue(editor.isDirty());
        Ui.run("org.eclipse.ui.file.revert");
        Ui.until("the file", () -> ProfileUi.shows(NAME) && drafts() == 0);
        assertFalse(editor.isDirty());
    }

    @Test
    void aDraftOfAFileThatWasSavedSinceSaysSo() throws Exception {
        crashed(file);
        UpdateProfile newer = saved(file);
        newer.setDescription("by a colleague");
        write(file, newer);
        IEditorPart editor = ProfileUi.open(file, EDITED);
        assertTrue(ProfileUi.shows("was saved by somebody since"));
        ProfileUi.page().activate(editor);
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(3, saved(file).getRevision());
    }

    @Test
    void aDraftFollowsAFileThatWasRenamedElsewhere() throws Exception {
        crashed(file);
        Path renamed = file.getLocation().toPath().resolveSibling("Renewal.rup");
        Files.move(file.getLocation().toPath(), renamed);
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
        IFile now = file.getProject().getFile("Renewal.rup");
        Ui.until("the sign", () -> signed(now));
        assertEquals(List.of(), problems());
        assertTrue(ProfileUi.open(now, EDITED).isDirty());
    }

    @Test
    void aDraftOfARemovedFileIsAProblemFromWhichTheFileIsWrittenAgain() throws Exception {
        crashed(file);
        file.delete(true, null);
        Ui.until("the problem", () -> problems().size() == 1);
        IMarkerResolution[] fixes =
                IDE.getMarkerHelpRegistry().getResolutions(problems().get(0));
        assertEquals("Open What Was Edited", fixes[0].getLabel());
        fixes[0].run(problems().get(0));
        Ui.until("the edits", () -> ProfileUi.shows(EDITED));
        assertTrue(ProfileUi.shows("save to write it again"));
        Ui.run(SAVE);
        Ui.until("no problem", () -> problems().isEmpty() && drafts() == 0);
        assertEquals(EDITED, saved(file).getName());
    }

    @Test
    void aDraftOfARemovedFileCanBeDiscarded() throws Exception {
        crashed(file);
        file.delete(true, null);
        Ui.until("the problem", () -> problems().size() == 1);
        IDE.getMarkerHelpRegistry()
                .getResolutions(problems().get(0))[1]
                .run(problems().get(0));
        Ui.until("no problem", () -> problems().isEmpty() && drafts() == 0);
    }

    @Test
    void aDraftThatCannotBeReadIsAProblem() throws Exception {
        crashed(file);
        Path draft;
        try (Stream<Path> drafts = Files.list(folder.resolve("drafts"))) {
            draft = drafts.findFirst().orElseThrow();
        }
        Files.write(draft, new byte[] {1, 2, 3});
        Vaults.lock();
        Vaults.unlock();
        Ui.until("the problem", () -> problems().size() == 1);
        Vaults.lock();
        Ui.until("no problem", () -> problems().isEmpty());
    }

    @Test
    void whereTheDiskFailsTheEditsStayInMemoryUntilTheVaultIsOpen() throws Exception {
        Files.createFile(folder.resolve("drafts"));
        IEditorPart editor = edit();
        Vaults.lock();
        Ui.until("why", () -> ProfileUi.shows("is not on the disk"));
        unlock();
        Ui.until("the edits", () -> ProfileUi.shows(EDITED));
        ProfileUi.page().activate(editor);
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(EDITED, saved(file).getName());
    }
}
