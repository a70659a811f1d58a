package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.rums.core.result.RefusedException;
import org.rums.model.file.ProfileFile;
import org.rums.ui.ProfileKeys;
import org.rums.ui.RumsWorkbench;

/** What is done in the workbench of {@link LeakTest}, which is told on the standard input which part. */
public final class LeakScript implements IStartup {
    /** The first part: everything up to the locked vault. */
    static final String EDIT = "edit";
    /** The second part: what was edited comes back, and the workbench is closed properly. */
    static final String COME_BACK = "come back";
    /** What a part says at its end. */
    static final String DONE = "done";

    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final List<String> PAGES =
            List.of("Data Objects", "Licences", "Memory Objects", "Conditions", "Recipients", "Preview", "Overview");

    @Override
    public void earlyStartup() {
        try (BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String part = told.readLine();
            Path vault = Path.of(told.readLine());
            LeakMarkers markers = new LeakMarkers(Long.parseLong(told.readLine()));
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(part, vault, markers));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String part, Path vault, LeakMarkers markers) {
        try {
            Vaults.in(vault);
            if (part.equals(EDIT)) {
                edit(markers);
                SecondWorkbench.say(DONE);
            } else {
                comeBack(markers);
                SecondWorkbench.say(DONE);
                endWithTheWorkbench();
                PlatformUI.getWorkbench().close();
            }
        } catch (Exception | AssertionError e) {
            e.printStackTrace(System.out);
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Ends the process once the workbench has ended, as the launcher of a product does. */
    private static void endWithTheWorkbench() {
        Framework framework =
                Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).adapt(Framework.class);
        Thread workbench = Thread.currentThread();
        Thread end = new Thread(
                () -> {
                    try {
                        workbench.join();
                        framework.stop();
                        framework.waitForStop(0);
                    } catch (InterruptedException | BundleException e) {
                        e.printStackTrace(System.out);
                    }
                    Runtime.getRuntime().halt(0);
                },
                "end");
        end.start();
    }

    private static IFile file() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Renewals");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        return project.getFile("Renewal.rup");
    }

    private static int drafts() {
        try {
            ProfileKeys keys = PlatformUI.getWorkbench().getService(ProfileKeys.class);
            return keys.drafts().orElseThrow().list().drafts().size();
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lockWithEdits() {
        Ui.until("a draft", () -> drafts() == 1);
        Vaults.lock();
        Ui.until("locked", () -> ProfileUi.shows("comes back when the vault is open"));
    }

    private static void edit(LeakMarkers markers) throws Exception {
        Vaults.make(markers.passphrase());
        IFile file = file();
        ProfileKeys keys = PlatformUI.getWorkbench().getService(ProfileKeys.class);
        byte[] sealed = ProfileFile.save(markers.profile(), keys.access(), Instant.now());
        file.create(new ByteArrayInputStream(sealed), 0, null);
        for (String view : List.of(RumsWorkbench.PROBLEMS_VIEW, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)) {
            ProfileUi.page().showView(view);
        }
        IEditorPart editor = ProfileUi.open(file, markers.name());
        Ui.until("problems", () -> problems(file) > 0);
        for (String page : PAGES) {
            ProfileUi.tab(editor, page);
            if (page.equals("Data Objects")) {
                ProfileUi.select(ProfileUi.changes(), markers.partition());
                Ui.run("org.eclipse.ui.edit.copy");
            }
        }
        ProfileUi.field(markers.name()).setText(markers.savedName());
        Ui.settle();
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty());
        ProfileUi.field(markers.savedName()).setText(markers.draftName());
        Ui.settle();
        lockWithEdits();
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers("org.rums.ui.problem", true, 0).length;
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void comeBack(LeakMarkers markers) throws Exception {
        IFile file = file();
        IEditorPart editor = IDE.openEditor(ProfileUi.page(), file);
        Ui.until("locked", () -> ProfileUi.shows("Locked."));
        Vaults.unlock(markers.passphrase());
        Ui.until("the edits", () -> ProfileUi.shows(markers.draftName()));
        assertTrue(editor.isDirty());
        Ui.run(SAVE);
        Ui.until("saved", () -> !editor.isDirty() && drafts() == 0);
        ProfileUi.field(markers.draftName()).setText(markers.lastName());
        Ui.settle();
        lockWithEdits();
    }
}
