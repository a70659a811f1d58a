package org.rums.ui.internal.draft;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Draft;
import org.rums.manager.vault.Drafts;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.vault.VaultService;

/** What can be done with a draft whose file is gone: opened in the editor, where saving writes the file again, or discarded. */
public final class DraftFixes implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return HomelessDrafts.is(marker);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!hasResolutions(marker)) {
            return new IMarkerResolution[0];
        }
        return marker.getAttribute(HomelessDrafts.DOCUMENT, "").isEmpty()
                ? new IMarkerResolution[] {new Discard()}
                : new IMarkerResolution[] {new Open(), new Discard()};
    }

    /** Something done with a draft in the background. */
    private interface Work {
        void on(Drafts drafts) throws RefusedException;
    }

    private static void inBackground(String doing, Work work, Runnable after) {
        Display display = Display.getCurrent();
        Job job = Job.create(doing, (ICoreRunnable) monitor -> {
            try {
                work.on(VaultService.get()
                        .drafts()
                        .orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, "")));
                display.asyncExec(after);
            } catch (RefusedException e) {
                display.asyncExec(() -> Refusals.show(DraftMessages.Failed, e));
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static UUID id(IMarker marker) {
        return UUID.fromString(marker.getAttribute(HomelessDrafts.ID, ""));
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    private static final class Discard implements IMarkerResolution {
        @Override
        public String getLabel() {
            return DraftMessages.Discard;
        }

        @Override
        public void run(IMarker marker) {
            UUID id = id(marker);
            String name = marker.getAttribute(HomelessDrafts.DOCUMENT, "").replaceAll("^.*[/\\\\]", "");
            inBackground(
                    DraftMessages.Discard,
                    drafts -> {
                        drafts.discard(id);
                        HomelessDrafts.forget(id);
                    },
                    () -> StatusLine.show(Icons.image("profile"), Messages.bind(DraftMessages.Gone, name)));
        }
    }

    private static final class Open implements IMarkerResolution {
        @Override
        public String getLabel() {
            return DraftMessages.Open;
        }

        @Override
        public void run(IMarker marker) {
            String document = marker.getAttribute(HomelessDrafts.DOCUMENT, "");
            IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
            IFile before = root.getFileForLocation(IPath.fromOSString(document));
            if (before != null && before.getProject().isOpen()) {
                open(before);
                return;
            }
            SaveAsDialog dialog = new SaveAsDialog(window().getShell());
            dialog.setOriginalName(IPath.fromOSString(document).lastSegment());
            if (dialog.open() == Window.OK) {
                IFile chosen = root.getFile(dialog.getResult());
                inBackground(DraftMessages.Open, drafts -> move(drafts, id(marker), chosen), () -> open(chosen));
            }
        }

        private static void move(Drafts drafts, UUID id, IFile to) throws RefusedException {
            Optional<Draft> draft = drafts.list().drafts().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (draft.isPresent()) {
                new ProfileDrafts(drafts).move(draft.get(), to);
            }
        }

        private static void open(IFile file) {
            try {
                window().getActivePage().openEditor(new FileEditorInput(file), RumsWorkbench.PROFILE_EDITOR);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
