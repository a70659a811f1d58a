package org.rums.ui.internal.profile;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.rums.core.result.RefusedException;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.ui.internal.draft.DraftKeeper;
import org.rums.ui.internal.workspace.EncryptedProfiles;

/**
 * A profile as an editor shows it first.
 *
 * @param profile of the file, or with edits that were not saved before
 * @param beginning which of them
 */
record Loaded(UpdateProfile profile, Beginning beginning) {
    /**
     * Reads a file, and what was edited in it and not saved. Takes its time.
     *
     * @throws CoreException where the file cannot be read, and nothing was edited in it before
     * @throws RefusedException as {@link ProfileFile#open}
     */
    static Loaded read(IFile file, EncryptedProfiles files, DraftKeeper keeper) throws CoreException, RefusedException {
        Optional<UpdateProfile> edited = keeper.find(file);
        if (edited.isPresent() && !file.exists()) {
            return new Loaded(edited.get(), Beginning.DRAFT_ALONE);
        }
        ProfileFile.Opened opened = files.read(file);
        UpdateProfile profile = opened.profile();
        if (edited.isEmpty()) {
            edited = keeper.findMoved(profile.getUuid(), file);
        }
        if (edited.isPresent()) {
            boolean same = profile.getUuid().equals(edited.get().getUuid())
                    && profile.getRevision() == edited.get().getRevision();
            return new Loaded(edited.get(), same ? Beginning.DRAFT : Beginning.DRAFT_BEHIND);
        }
        return new Loaded(profile, opened.readOnly() ? Beginning.OLDER_FILE : Beginning.FILE);
    }
}
