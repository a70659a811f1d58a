package org.rums.ui.internal.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileAccess;
import org.rums.model.file.ProfileFile;

/**
 * Reads and writes the files of profiles in the workspace, which only ever sees encrypted bytes: so does its history.
 * Takes its time: never on the user interface thread.
 */
public final class EncryptedProfiles {
    private final ProfileAccess access;

    /**
     * The profiles as somebody may see them.
     *
     * @param access who reads and writes
     */
    public EncryptedProfiles(ProfileAccess access) {
        this.access = access;
    }

    /**
     * Opens a profile.
     *
     * @throws CoreException where the file cannot be read
     * @throws RefusedException as {@link ProfileFile#open}
     */
    public ProfileFile.Opened read(IFile file) throws CoreException, RefusedException {
        return ProfileFile.open(bytes(file), access);
    }

    /**
     * Reads the bytes of a file, encrypted as they are.
     *
     * @throws CoreException where the file cannot be read
     * @throws RefusedException TOO_LARGE, FILE_FAILED
     */
    static byte[] bytes(IFile file) throws CoreException, RefusedException {
        try (InputStream in = file.getContents(true)) {
            byte[] bytes = in.readNBytes(ProfileFile.MAX + 1);
            if (bytes.length > ProfileFile.MAX) {
                throw new RefusedException(ResultCode.TOO_LARGE, file.getName());
            }
            return bytes;
        } catch (IOException e) {
            RefusedException refused = new RefusedException(ResultCode.FILE_FAILED, e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Saves the next revision of a profile: the file holds the one before or this one, whatever happens.
     *
     * @param file that exists, or is made
     * @throws CoreException where the file must not be written, with a sentence for the user
     * @throws RefusedException as {@link ProfileFile#save}, EXISTS_ALREADY, FILE_FAILED
     */
    public void write(IFile file, UpdateProfile profile, IProgressMonitor monitor)
            throws CoreException, RefusedException {
        new WholeWrite(file, ProfileFile.save(profile, access, Instant.now())).run(monitor);
        remember(profile);
    }

    /** Remembers a revision; where that fails, the next opening of the file does it. */
    private void remember(UpdateProfile profile) {
        try {
            access.remember(profile.getUuid(), profile.getRevision());
        } catch (RefusedException e) {
            System.getLogger(EncryptedProfiles.class.getName())
                    .log(Level.WARNING, "the revision of a profile was not remembered: {0}", e.code());
        }
    }
}
