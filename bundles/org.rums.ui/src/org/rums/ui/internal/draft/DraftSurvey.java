package org.rums.ui.internal.draft;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Draft;
import org.rums.manager.vault.Drafts;
import org.rums.manager.vault.VaultSession;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.workspace.EncryptedProfiles;
import org.rums.ui.internal.workspace.ProfileFiles;

/**
 * Sees to it that no draft is forgotten: when the vault was opened, and when profiles came or went, each draft gets its sign
 * on its file. A draft whose file was renamed or moved follows it; one whose file is gone becomes a problem.
 */
public final class DraftSurvey {
    private static final System.Logger LOG = System.getLogger(DraftSurvey.class.getName());
    private static final long PAUSE_MILLIS = 150;

    private final VaultService vault;
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private final IResourceChangeListener changes = this::changed;
    private final Job job = Job.create(DraftMessages.Looking, (ICoreRunnable) this::look);

    /**
     * A survey that does nothing yet.
     *
     * @param vault whose drafts
     */
    public DraftSurvey(VaultService vault) {
        this.vault = vault;
    }

    /** Begins. */
    public void start() {
        job.setSystem(true);
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        vault.listen(this::soon);
        soon();
    }

    private void soon() {
        if (vault.session().isPresent()) {
            job.schedule(PAUSE_MILLIS);
        }
    }

    private void changed(IResourceChangeEvent event) {
        boolean[] profiles = {false};
        try {
            event.getDelta().accept(delta -> {
                boolean here = delta.getKind() != IResourceDelta.CHANGED;
                profiles[0] |= here && ProfileFiles.isProfile(delta.getResource());
                return !profiles[0];
            });
        } catch (CoreException e) {
            LOG.log(Level.WARNING, "changes are not looked at", e);
        }
        if (profiles[0]) {
            soon();
        }
    }

    /** What no file shows. */
    private record Homeless(List<Draft> drafts, List<UUID> unreadable) {}

    private void look(IProgressMonitor monitor) throws CoreException {
        Optional<VaultSession> open = vault.session();
        if (open.isEmpty()) {
            return;
        }
        try {
            Homeless homeless = homeless(open.get());
            workspace.run(progress -> show(homeless), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        } catch (RefusedException e) {
            if (e.code() != ResultCode.VAULT_LOCKED) {
                LOG.log(Level.WARNING, "drafts cannot be listed: {0}", e.code());
            }
        }
    }

    private void show(Homeless homeless) throws CoreException {
        HomelessDrafts.clear();
        if (vault.session().isPresent()) {
            for (Draft draft : homeless.drafts()) {
                HomelessDrafts.show(draft);
            }
            for (UUID id : homeless.unreadable()) {
                HomelessDrafts.show(id);
            }
        }
    }

    private Homeless homeless(VaultSession open) throws RefusedException {
        ProfileDrafts profiles = new ProfileDrafts(open.drafts());
        Drafts.Found found = open.drafts().list();
        List<Draft> homeless = new ArrayList<>();
        for (Draft draft : found.drafts()) {
            if (ProfileDrafts.hasFile(draft)) {
                sign(draft);
            } else {
                Optional<IFile> moved = moved(profiles, draft, new EncryptedProfiles(open));
                if (moved.isPresent()) {
                    profiles.move(draft, moved.get());
                    DraftSigns.set(moved.get(), true);
                } else {
                    homeless.add(draft);
                }
            }
        }
        return new Homeless(homeless, found.unreadable());
    }

    private void sign(Draft draft) {
        ProfileFiles.below(workspace.getRoot()).stream()
                .filter(file -> ProfileDrafts.document(file).equals(draft.document()))
                .forEach(file -> DraftSigns.set(file, true));
    }

    /** Looks for the profile of a draft in all files. */
    private Optional<IFile> moved(ProfileDrafts profiles, Draft draft, EncryptedProfiles files)
            throws RefusedException {
        Optional<UUID> uuid = profiles.profile(draft).map(UpdateProfile::getUuid);
        if (uuid.isPresent()) {
            for (IFile file : ProfileFiles.below(workspace.getRoot())) {
                if (holds(file, uuid.get(), files)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(IFile file, UUID uuid, EncryptedProfiles files) throws RefusedException {
        try {
            return uuid.equals(files.read(file).profile().getUuid());
        } catch (CoreException e) {
            return false;
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                throw e;
            }
            return false;
        }
    }
}
