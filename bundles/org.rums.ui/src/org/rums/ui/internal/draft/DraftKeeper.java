package org.rums.ui.internal.draft;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Draft;
import org.rums.manager.vault.Drafts;
import org.rums.manager.vault.SealedDraft;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileXmi;
import org.rums.ui.ProfileKeys;

/**
 * The draft of one editor: what is edited there and not saved. Edits are counted by the editor; what was kept of a later
 * count is never replaced by what was edited before. Takes its time: never on the user interface thread.
 */
public final class DraftKeeper {
    private static final System.Logger LOG = System.getLogger(DraftKeeper.class.getName());

    private final ProfileKeys keys;
    private Optional<UUID> id = Optional.empty();
    private Optional<SealedDraft> unwritten = Optional.empty();
    private long done;

    /**
     * The draft of an editor, which there is none of yet.
     *
     * @param keys whose vault keeps it
     */
    public DraftKeeper(ProfileKeys keys) {
        this.keys = keys;
    }

    /**
     * Keeps what is edited. Where the disk fails it is kept in memory, sealed, and comes back from there.
     *
     * @param drafts of the vault, which may be about to be locked
     * @param file what is edited
     * @param count of the edits, from 1
     * @param edited the profile with the edits
     * @throws RefusedException why it is not on the disk
     */
    public synchronized void keep(Drafts drafts, IFile file, long count, UpdateProfile edited) throws RefusedException {
        if (count <= done) {
            return;
        }
        UUID own = id.orElseGet(UUID::randomUUID);
        id = Optional.of(own);
        try (Secret xmi = ProfileXmi.write(edited)) {
            SealedDraft sealed = drafts.seal(own, ProfileDrafts.document(file), xmi);
            unwritten = Optional.of(sealed);
            done = count;
            write(sealed, file);
        }
    }

    private void write(SealedDraft sealed, IFile file) throws RefusedException {
        sealed.write();
        unwritten = Optional.empty();
        DraftSigns.set(file, true);
    }

    /**
     * Finds what was edited in a file before and not saved: it is the draft of this editor from then on.
     *
     * @param file that is opened
     * @return the profile with the edits
     * @throws RefusedException VAULT_LOCKED
     */
    public synchronized Optional<UpdateProfile> find(IFile file) throws RefusedException {
        Optional<Drafts> drafts = keys.drafts();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        if (unwritten.isPresent()) {
            return Optional.of(fromMemory(drafts.get(), unwritten.get(), file));
        }
        ProfileDrafts profiles = new ProfileDrafts(drafts.get());
        return taken(profiles, seen(() -> profiles.of(file)));
    }

    private UpdateProfile fromMemory(Drafts drafts, SealedDraft sealed, IFile file) throws RefusedException {
        try (Secret xmi = drafts.open(sealed)) {
            UpdateProfile edited = ProfileXmi.read(xmi.bytes());
            try {
                write(sealed, file);
            } catch (RefusedException e) {
                LOG.log(Level.WARNING, "a draft is in memory only: {0}", e.code());
            }
            return edited;
        }
    }

    /**
     * Finds what was edited in a profile whose file has moved since, and makes it the draft of its file.
     *
     * @param profile its UUID
     * @param file where it is now
     * @return the profile with the edits
     * @throws RefusedException VAULT_LOCKED
     */
    public synchronized Optional<UpdateProfile> findMoved(UUID profile, IFile file) throws RefusedException {
        Optional<ProfileDrafts> profiles = keys.drafts().map(ProfileDrafts::new);
        if (profiles.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> draft = seen(() -> profiles.get().of(profile));
        if (draft.isPresent()) {
            profiles.get().move(draft.get(), file);
            DraftSigns.set(file, true);
        }
        return taken(profiles.get(), draft);
    }

    private interface Search {
        Optional<Draft> run() throws RefusedException;
    }

    /** Files that fail must not keep a profile from being opened: the draft stays for the next time. */
    private static Optional<Draft> seen(Search search) throws RefusedException {
        try {
            return search.run();
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                throw e;
            }
            LOG.log(Level.WARNING, "drafts cannot be listed: {0}", e.code());
            return Optional.empty();
        }
    }

    private Optional<UpdateProfile> taken(ProfileDrafts profiles, Optional<Draft> draft) throws RefusedException {
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        Optional<UpdateProfile> edited = profiles.profile(draft.get());
        id = edited.isPresent() ? draft.map(Draft::id) : id;
        return edited;
    }

    /**
     * Forgets what was kept, since it was saved or is no longer wanted.
     *
     * @param file what was edited
     * @param count of the edits until now
     */
    public synchronized void discard(IFile file, long count) {
        done = Math.max(done, count);
        unwritten = Optional.empty();
        Optional<Drafts> drafts = keys.drafts();
        if (id.isPresent() && drafts.isPresent()) {
            try {
                drafts.get().discard(id.get());
                HomelessDrafts.forget(id.get());
                DraftSigns.set(file, false);
                id = Optional.empty();
            } catch (RefusedException e) {
                LOG.log(Level.WARNING, "a draft was not removed: {0}", e.code());
            }
        }
    }
}
