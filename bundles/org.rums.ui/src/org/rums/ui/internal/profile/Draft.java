package org.rums.ui.internal.profile;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.rums.core.cms.CmsException;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileAccess;
import org.rums.model.file.ProfileXmi;
import org.rums.ui.RumsWorkbench;

/**
 * Edits of a profile that were not saved when the vault was locked: encrypted to the person's own certificate, in a
 * file of this bundle, so that they outlast the end of the program. No method belongs on the user interface thread.
 */
final class Draft {
    private static final System.Logger LOG = System.getLogger(Draft.class.getName());
    private static final int MAX = ProfileXmi.MAX + Envelope.MAX_RECIPIENTS * Envelope.RECIPIENT;

    private final Path path;

    Draft(Path path) {
        this.path = path;
    }

    /** Returns the draft of a file of the workspace. */
    static Draft of(IFile file) {
        byte[] name = file.getFullPath().toString().getBytes(StandardCharsets.UTF_8);
        return new Draft(Path.of(Platform.getStateLocation(Platform.getBundle(RumsWorkbench.BUNDLE))
                        .append("drafts")
                        .toOSString())
                .resolve(UUID.nameUUIDFromBytes(name) + ".cms"));
    }

    /**
     * Keeps a profile.
     *
     * @param people who may read it
     */
    synchronized void keep(UpdateProfile profile, Collection<PersonCertificate> people) {
        try (Secret xmi = ProfileXmi.write(profile)) {
            OwnerOnly.folder(path.getParent());
            OwnerOnly.write(path, Envelope.seal(xmi.bytes(), people), true);
        } catch (RefusedException e) {
            LOG.log(Level.ERROR, "a draft was not kept: {0}", e.getMessage());
        }
    }

    /**
     * Returns what was kept.
     *
     * @throws RefusedException VAULT_LOCKED
     */
    synchronized Optional<UpdateProfile> kept(ProfileAccess access) throws RefusedException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        List<Identity> identities = access.identities();
        try (Secret xmi = Envelope.parse(OwnerOnly.read(path, MAX, ResultCode.TOO_LARGE), MAX)
                .open(identities)) {
            return Optional.of(ProfileXmi.read(xmi.bytes()));
        } catch (CmsException | RefusedException e) {
            LOG.log(Level.WARNING, "a draft cannot be read: {0}", e.getMessage());
            return Optional.empty();
        } finally {
            identities.forEach(Identity::close);
        }
    }

    /** Forgets what was kept. */
    synchronized void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a draft was not removed: {0}", e.getMessage());
        }
    }
}
