package org.rums.ui.internal.workspace;

import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.VaultSession;
import org.rums.model.file.ProfileFile;
import org.rums.ui.internal.vault.VaultService;

/**
 * Looks at the profiles of the workspace with all rules: after each change of a file, and at all of them when the vault
 * was opened. What was found goes when it is locked.
 */
public final class ProblemFinder {
    private static final long PAUSE_MILLIS = 150;

    private final VaultService vault;
    private final Runnable shown;
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private final Looking job = new Looking();
    private final IResourceChangeListener changes = this::changed;
    private final Runnable vaultChanges = this::vaultChanged;

    /**
     * A finder that does nothing yet.
     *
     * @param vault whose keys open the profiles
     * @param shown called, on any thread, when there is something else to show
     */
    public ProblemFinder(VaultService vault, Runnable shown) {
        this.vault = vault;
        this.shown = shown;
    }

    /** Begins to look. */
    public void start() {
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        vault.listen(vaultChanges);
        vaultChanged();
    }

    /** Ends it. */
    public void stop() {
        workspace.removeResourceChangeListener(changes);
        vault.forget(vaultChanges);
        job.cancel();
    }

    private void changed(IResourceChangeEvent event) {
        Set<IFile> files = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                if (isNew(delta) && ProfileFiles.isProfile(delta.getResource())) {
                    files.add((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            System.getLogger(ProblemFinder.class.getName()).log(Level.WARNING, "changes are not looked at", e);
        }
        if (vault.session().isPresent()) {
            look(files);
        }
    }

    private static boolean isNew(IResourceDelta delta) {
        return delta.getKind() == IResourceDelta.ADDED
                || delta.getKind() == IResourceDelta.CHANGED
                        && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private void vaultChanged() {
        shown.run();
        if (vault.session().isPresent()) {
            look(ProfileFiles.below(workspace.getRoot()));
        } else {
            job.forget();
        }
    }

    private void look(Collection<IFile> files) {
        if (!files.isEmpty()) {
            synchronized (waiting) {
                waiting.addAll(files);
            }
            job.schedule(PAUSE_MILLIS);
        }
    }

    /** Looks at one file after the other; with the vault locked, takes back what was found. */
    private final class Looking extends Job {
        private volatile boolean forgetting;

        Looking() {
            super(WorkspaceMessages.Checking);
            setSystem(true);
            setPriority(SHORT);
        }

        void forget() {
            forgetting = true;
            schedule();
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            if (forgetting) {
                forgetting = false;
                forgetAll();
            }
            for (Optional<IFile> next = next(); next.isPresent() && !monitor.isCanceled(); next = next()) {
                Optional<VaultSession> open = vault.session();
                if (open.isEmpty()) {
                    return Status.OK_STATUS;
                }
                check(next.get(), open.get());
            }
            shown.run();
            return Status.OK_STATUS;
        }
    }

    private Optional<IFile> next() {
        synchronized (waiting) {
            Optional<IFile> next = waiting.stream().findFirst();
            next.ifPresent(waiting::remove);
            return next;
        }
    }

    private void forgetAll() {
        try {
            workspace.run(
                    monitor -> {
                        workspace.getRoot().deleteMarkers(ProfileMarkers.TYPE, true, IResource.DEPTH_INFINITE);
                        ProfileFiles.below(workspace.getRoot()).forEach(ProfileReading.UNKNOWN::note);
                    },
                    null);
        } catch (CoreException e) {
            System.getLogger(ProblemFinder.class.getName()).log(Level.WARNING, "problems are not taken back", e);
        }
    }

    private void check(IFile file, VaultSession open) {
        try {
            ProfileFile.Opened opened = new EncryptedProfiles(open).read(file);
            ProfileReading.READABLE.note(file);
            mark(file, ProfileMarkers.of(opened));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                return;
            }
            boolean forOthers = e.code() == ResultCode.NOT_A_RECIPIENT;
            (forOthers ? ProfileReading.NOT_FOR_ME : ProfileReading.REFUSED).note(file);
            mark(file, forOthers ? List.of() : List.of(ProfileMarkers.of(e)));
        } catch (CoreException e) {
            System.getLogger(ProblemFinder.class.getName()).log(Level.DEBUG, "gone in the meantime", e);
        }
    }

    private void mark(IFile file, List<Map<String, Object>> problems) {
        try {
            workspace.run(
                    monitor -> {
                        file.deleteMarkers(ProfileMarkers.TYPE, true, IResource.DEPTH_ZERO);
                        if (vault.session().isPresent()) {
                            for (Map<String, Object> problem : problems) {
                                file.createMarker(ProfileMarkers.TYPE, problem);
                            }
                        }
                    },
                    file,
                    IWorkspace.AVOID_UPDATE,
                    null);
        } catch (CoreException e) {
            System.getLogger(ProblemFinder.class.getName()).log(Level.DEBUG, "gone in the meantime", e);
        }
    }
}
