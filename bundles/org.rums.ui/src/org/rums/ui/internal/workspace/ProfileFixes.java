package org.rums.ui.internal.workspace;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.rums.core.result.RefusedException;
import org.rums.model.UpdateProfile;
import org.rums.model.rules.Finding;
import org.rums.model.rules.QuickFix;
import org.rums.model.rules.QuickFixes;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.vault.VaultService;

/**
 * Mends problems of profiles where that is obvious: opens the file, mends what the marker is about, and saves the next
 * revision. A profile with unsaved edits is left to its editor.
 */
public final class ProfileFixes implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProfileMarkers.FIX, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!hasResolutions(marker)) {
            return new IMarkerResolution[0];
        }
        QuickFix fix = QuickFix.valueOf(marker.getAttribute(ProfileMarkers.FIX, ""));
        return new IMarkerResolution[] {new Resolution(fix.text(Locale.getDefault()))};
    }

    /** One fix by its name. */
    private record Resolution(String label) implements IMarkerResolution {
        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public void run(IMarker marker) {
            IFile file = (IFile) marker.getResource();
            if (editedNow(file)) {
                StatusLine.show(
                        Icons.image("hint"),
                        Messages.bind(WorkspaceMessages.QuickFix_Edited, ResourceLabels.title(file)));
                return;
            }
            Display display = Display.getCurrent();
            Job job = Job.create(label, (ICoreRunnable) monitor -> {
                Optional<String> why = mend(file, marker, monitor);
                display.asyncExec(() -> StatusLine.show(
                        Icons.image(why.isEmpty() ? "profile" : "state-damaged"),
                        why.orElseGet(
                                () -> Messages.bind(WorkspaceMessages.QuickFix_Done, ResourceLabels.title(file)))));
            });
            job.setPriority(Job.INTERACTIVE);
            job.schedule();
        }
    }

    private static boolean editedNow(IFile file) {
        IEditorPart editor = PlatformUI.getWorkbench()
                .getActiveWorkbenchWindow()
                .getActivePage()
                .findEditor(new FileEditorInput(file));
        return editor != null && editor.isDirty();
    }

    /** Mends it; returns why it could not be done. */
    private static Optional<String> mend(IFile file, IMarker marker, IProgressMonitor monitor) throws CoreException {
        EncryptedProfiles profiles = new EncryptedProfiles(VaultService.get().access());
        try {
            UpdateProfile profile = profiles.read(file).newest();
            Optional<Finding> finding = ProfileMarkers.find(marker, profile);
            if (finding.isPresent()) {
                QuickFixes.apply(finding.get());
                profiles.write(file, profile, monitor);
            }
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(
                    Refusals.text(Messages.bind(WorkspaceMessages.QuickFix_Failed, ResourceLabels.title(file)), e));
        }
    }
}
