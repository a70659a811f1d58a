package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.model.UpdateProfile;

/** A saved profile replaces the one before as a whole or not at all, and nothing that was edited is lost. */
public class SavingTest {
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String NAME = "Rental renewal 2027";
    private static final String EDITED = "Rental renewal 2028";

    private final Desk desk = new Desk();

    @TempDir
    Path elsewhere;

    private IFile file;

    @BeforeEach
    void begin() throws CoreException {
        desk.install();
        file = desk.file("Rental.rup", Samples.rental());
    }

    @AfterEach
    void end() throws CoreException {
        desk.leave();
    }

    private static Path place(IFile file) {
        return file.getLocation().toPath();
    }

    private static byte[] bytes(IFile file) throws IOException {
        return Files.readAllBytes(place(file));
    }

    private static IEditorPart edit(IFile file) throws CoreException {
        IEditorPart editor = ProfileUi.open(file, NAME);
        ProfileUi.field(NAME).setText(EDITED);
        Ui.settle();
        return editor;
    }

    private void save(IEditorPart editor) throws Exception {
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(EDITED, desk.read(file).getName());
    }

    private void refused(IEditorPart editor, String why) {
        Ui.run(SAVE);
        Ui.until("why", () -> ProfileUi.shows(why));
        assertTrue(editor.isDirty());
        assertTrue(ProfileUi.shows(EDITED));
    }

    @Test
    void theHistoryHoldsTheEncryptedFileOfBeforeAndTheWorkspaceTheNewOne() throws Exception {
        byte[] before = bytes(file);
        Object inode = Files.getAttribute(place(file), "unix:ino");
        long stamp = file.getModificationStamp();
        save(edit(file));
        assertNotEquals(inode, Files.getAttribute(place(file), "unix:ino"));
        assertNotEquals(stamp, file.getModificationStamp());
        assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
        IFileState[] history = file.getHistory(null);
        assertEquals(1, history.length);
        try (InputStream kept = history[0].getContents()) {
            assertArrayEquals(before, kept.readAllBytes());
        }
    }

    @Test
    void aCrashAtAnyStepLeavesTheOldFileOrTheNewOneAndTheNextSaveSucceeds() throws Exception {
        Path beside = place(file).resolveSibling(".rums-0.new");
        String name = NAME;
        for (int part = 0; part <= 3; part++) {
            // written beside in part or as a whole
            byte[] after = next(name + " lost");
            Files.write(beside, Arrays.copyOf(after, after.length * part / 3));
            file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
            name = renamed(name);
        }
        // moved into its place, and the workspace did not see it
        Files.write(place(file), next("as it was written"));
        Files.delete(beside);
        renamed("as it was written");
    }

    private byte[] next(String name) throws Exception {
        UpdateProfile next = desk.read(file);
        next.setName(name);
        return desk.sealed(next);
    }

    /** Opens the file, which has to hold a profile of this name, and saves it under another one. */
    private String renamed(String name) throws Exception {
        IEditorPart editor = ProfileUi.open(file, name);
        ProfileUi.field(name).setText(name + " +");
        Ui.settle();
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        assertEquals(name + " +", desk.read(file).getName());
        ProfileUi.page().closeEditor(editor, false);
        Ui.settle();
        return name + " +";
    }

    @Test
    void aReadOnlyFileStaysAsItIs() throws Exception {
        byte[] before = bytes(file);
        IEditorPart editor = edit(file);
        readOnly(true);
        refused(editor, "read-only");
        assertArrayEquals(before, bytes(file));
        readOnly(false);
        save(editor);
    }

    private void readOnly(boolean readOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws Exception {
        Path target = Files.write(elsewhere.resolve("shared.rup"), bytes(file));
        IFile link = file.getProject().getFile("Linked.rup");
        link.createLink(IPath.fromPath(target), 0, null);
        file = link;
        save(edit(link));
        assertTrue(link.isLinked());
        assertArrayEquals(bytes(link), Files.readAllBytes(target));
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetIsReplaced() throws Exception {
        Path target = Files.write(elsewhere.resolve("shared.rup"), bytes(file));
        IFile link = file.getProject().getFile("Symbolic.rup");
        Files.createSymbolicLink(place(link), target);
        link.refreshLocal(IResource.DEPTH_ZERO, null);
        file = link;
        save(edit(link));
        assertTrue(Files.isSymbolicLink(place(link)));
        assertEquals(EDITED, desk.read(link).getName());
        assertArrayEquals(bytes(link), Files.readAllBytes(target));
    }

    @Test
    void whatAnotherProgramWroteAMomentAgoIsNotOverwrittenUnasked() throws Exception {
        IEditorPart editor = edit(file);
        UpdateProfile theirs = desk.read(file);
        theirs.setName("By a colleague");
        byte[] written = desk.sealed(theirs);
        Files.write(place(file), written);
        refused(editor, "was changed outside");
        assertArrayEquals(written, bytes(file));
        save(editor);
        assertEquals(3, desk.read(file).getRevision());
    }

    @Test
    void whereTheDiskFailsTheReasonIsSaidAndTheEditsStay() throws Exception {
        IFolder folder = file.getProject().getFolder("Renewals");
        folder.create(0, true, null);
        IFile there = folder.getFile("Rental.rup");
        desk.write(there, Samples.rental());
        IEditorPart editor = edit(there);
        there.delete(true, null);
        Ui.until("gone", () -> ProfileUi.shows("The file was removed."));
        Files.delete(place(there).getParent());
        refused(editor, "There is no folder for it.");
        Files.createDirectory(place(there).getParent());
        file = there;
        save(editor);
    }
}
