package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Vault;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.file.ProfileFile;
import org.rums.ui.RumsWorkbench;

/** Profiles in the workspace: made by the wizard, looked at by the rules, mended, copied. */
public class ProfilesTest {
    private static final String PROBLEM = "org.rums.ui.problem";

    @TempDir
    Path home;

    private Path folder;
    private Optional<VaultSession> session = Optional.empty();

    @BeforeEach
    void vaultAndEmptyWorkspace() throws CoreException {
        empty();
        folder = home.resolve("vault");
        Vaults.in(folder);
        Vaults.make();
    }

    @AfterEach
    void nothingLeft() throws CoreException {
        Vaults.in(home.resolve("none"));
        empty();
    }

    private static void empty() throws CoreException {
        Ui.window().getActivePage().closeAllEditors(false);
        for (IProject project : root().getProjects()) {
            project.delete(true, true, null);
        }
        Ui.settle();
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private static IFile create(String template, String name) {
        Ui.inDialog(RumsWorkbench.NEW_PROFILE_COMMAND, dialog -> {
            choose(dialog, template);
            Ui.type(dialog, "Name:", name);
            Ui.pressDefault(dialog);
        });
        IFile file = root().getProject("Profiles").getFile(name + ".rup");
        Ui.until("the profile", file::exists);
        return file;
    }

    private static void choose(Shell dialog, String template) {
        Combo templates = Ui.all(dialog, Combo.class).get(0);
        templates.select(Arrays.asList(templates.getItems()).indexOf(template));
        templates.notifyListeners(SWT.Selection, new Event());
    }

    /** Opens a profile as another program of the same person does. */
    private UpdateProfile open(IFile file) throws IOException, RefusedException {
        return ProfileFile.open(Files.readAllBytes(file.getLocation().toPath()), vault())
                .profile();
    }

    /** Saves a profile as another program of the same person does. */
    private void save(IFile file, UpdateProfile profile) throws RefusedException, CoreException {
        byte[] bytes = ProfileFile.save(profile, vault(), Instant.now());
        file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
    }

    private VaultSession vault() throws RefusedException {
        if (session.isEmpty()) {
            Vault vault = new Vault(folder, VaultKeyFile.standard(), InstantSource.system(), Duration.ZERO);
            session = Optional.of(vault.unlock(Vaults.PASSPHRASE.toCharArray()));
        }
        return session.get();
    }

    private static List<String> problems(IFile file) {
        try {
            return Stream.of(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute("rule", ""))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theWizardMakesAnEncryptedProfileInANewProject() throws Exception {
        IFile file = create("Run refill", "Refill of Wombat");
        assertEquals("Refill of Wombat", open(file).getName());
        String bytes = Files.readString(file.getLocation().toPath(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Wombat"));
    }

    @Test
    void aTakenNameIsHeldUpAndStaysInItsField() {
        create("Run refill", "Refill");
        Ui.inDialog(RumsWorkbench.NEW_PROFILE_COMMAND, dialog -> {
            Ui.type(dialog, "Name:", "refill");
            assertFalse(dialog.getDefaultButton().isEnabled());
            assertTrue(texts(dialog).contains("There is something of this name"));
            choose(dialog, "More seats");
            assertTrue(texts(dialog).contains("refill"));
            Ui.type(dialog, "Name:", "Seats");
            assertTrue(dialog.getDefaultButton().isEnabled());
        });
    }

    @Test
    void aDeveloperIdThatIsNoneIsHeldUp() {
        Ui.inDialog(RumsWorkbench.NEW_PROFILE_COMMAND, dialog -> {
            Combo developerId = Ui.all(dialog, Combo.class).get(2);
            developerId.setText("Acme");
            assertTrue(texts(dialog).contains("A Developer ID is a number"));
            assertEquals("Acme", developerId.getText());
            developerId.setText("0x12AB34CD");
            assertTrue(dialog.getDefaultButton().isEnabled());
        });
    }

    private static String texts(Shell dialog) {
        return Ui.all(dialog, Text.class).stream().map(Text::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void problemsAreThereWhileTheVaultIsOpen() {
        IFile file = create("Empty", "Nothing yet");
        Ui.until("a problem", () -> problems(file).contains("R-NOTHING"));
        Vaults.lock();
        Ui.until("no problem", () -> problems(file).isEmpty());
        Vaults.unlock();
        Ui.until("the problem again", () -> problems(file).contains("R-NOTHING"));
    }

    @Test
    void aProblemOfTheSavedFileIsMendedByItsQuickFix() throws Exception {
        IFile file = create("Empty", "More runs");
        UpdateProfile profile = open(file);
        profile.getPartitions()
                .add(Parts.partition(
                        12, "Suite", List.of(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(5)))));
        save(file, profile);
        Ui.until("the problem", () -> problems(file).contains("R-RELATIVE"));
        IMarker marker = Stream.of(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                .filter(each -> each.getAttribute("rule", "").equals("R-RELATIVE"))
                .findFirst()
                .orElseThrow();
        assertEquals("12 Suite › Usage counter", marker.getAttribute(IMarker.LOCATION, ""));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(1, fixes.length);
        fixes[0].run(marker);
        Ui.until("mended", () -> !problems(file).contains("R-RELATIVE"));
        UpdateProfile mended = open(file);
        assertEquals(3, mended.getRevision());
        assertNotNull(mended.getPartitions().get(0).getChanges().get(0).getOnlyIf());
    }

    @Test
    void aDamagedFileIsAProblemWithAReason() throws CoreException {
        IFile file = create("Empty", "Damaged");
        file.setContents(new ByteArrayInputStream(new byte[] {1, 2, 3}), IResource.FORCE, null);
        Ui.until("the problem", () -> problems(file).equals(List.of("NOT_A_PROFILE")));
    }

    @Test
    void aCopyIsAProfileOfItsOwn() throws Exception {
        IFile file = create("Run refill", "Refill");
        IViewPart view = Ui.window().getActivePage().findView(RumsWorkbench.PROJECTS_VIEW);
        Ui.window().getActivePage().activate(view);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(file));
        Ui.settle();
        Ui.run("org.eclipse.ui.edit.copy");
        Ui.run("org.eclipse.ui.edit.paste");
        IFile copy = file.getProject().getFile("Refill (2).rup");
        Ui.until("the copy", () -> copy.exists() && Job.getJobManager().isIdle());
        assertNotEquals(open(file).getUuid(), open(copy).getUuid());
        assertEquals(1, open(copy).getRevision());
        assertEquals("Refill (2)", open(copy).getName());
        Ui.until("undo", () -> Ui.enabled("org.eclipse.ui.edit.undo"));
        Ui.run("org.eclipse.ui.edit.undo");
        Ui.until("the copy has gone", () -> !copy.exists());
    }
}
