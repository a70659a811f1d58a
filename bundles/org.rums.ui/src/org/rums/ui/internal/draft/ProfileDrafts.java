package org.rums.ui.internal.draft;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Draft;
import org.rums.manager.vault.Drafts;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileXmi;

/**
 * Drafts as edits of profiles: a draft's document is where its file lies on the disk, its content is XMI. Takes its time:
 * never on the user interface thread.
 *
 * @param drafts of a vault that is open; every method throws VAULT_LOCKED once it is locked
 */
record ProfileDrafts(Drafts drafts) {
    /** Returns what the drafts of a file are called. */
    static String document(IFile file) {
        IPath place = file.getLocation();
        return place == null ? file.getFullPath().toString() : place.toOSString();
    }

    /** Returns whether the file of a draft is on the disk. */
    static boolean hasFile(Draft draft) {
        try {
            return Files.exists(Path.of(draft.document()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns the newest draft of a file. */
    Optional<Draft> of(IFile file) throws RefusedException {
        String document = document(file);
        return newest(drafts.list().drafts().stream()
                .filter(draft -> draft.document().equals(document))
                .toList());
    }

    /** Returns the newest draft of a profile whose file is no longer where it was: renamed, moved or removed. */
    Optional<Draft> of(UUID profile) throws RefusedException {
        for (Draft draft : drafts.list().drafts()) {
            if (!hasFile(draft)
                    && profile(draft)
                            .filter(edited -> profile.equals(edited.getUuid()))
                            .isPresent()) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> newest(List<Draft> oldestFirst) {
        return oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.get(oldestFirst.size() - 1));
    }

    /** Returns what was edited; nothing where it is no profile that this program knows. */
    Optional<UpdateProfile> profile(Draft draft) throws RefusedException {
        try (Secret xmi = drafts.open(draft.id())) {
            return Optional.of(ProfileXmi.read(xmi.bytes()));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.VAULT_LOCKED) {
                throw e;
            }
            System.getLogger(ProfileDrafts.class.getName()).log(Level.WARNING, "a draft cannot be read: {0}", e.code());
            return Optional.empty();
        }
    }

    /** Makes a draft that of another file. */
    void move(Draft draft, IFile to) throws RefusedException {
        try (Secret xmi = drafts.open(draft.id())) {
            drafts.save(draft.id(), document(to), xmi);
        }
    }
}
