package org.rums.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;

/**
 * A profile's file as EMF loads and saves it. Whatever stream EMF opens only ever sees the encrypted bytes, so neither
 * temporary files nor a workspace's local history hold clear text.
 *
 * <p>A refusal arrives as the cause of an {@link IOException}: {@link #refusal} finds it. Source: docs/profile-file.md.
 */
public final class ProfileResource extends ResourceImpl {
    private final ProfileAccess access;
    private final InstantSource clock;
    private Optional<PersonCertificate> signer = Optional.empty();
    private OptionalInt newerSeen = OptionalInt.empty();

    /**
     * A resource that is empty until it is loaded.
     *
     * @param uri of the file
     * @param access who opens and saves it
     * @param clock the present time
     */
    public ProfileResource(URI uri, ProfileAccess access, InstantSource clock) {
        super(uri);
        this.access = access;
        this.clock = clock;
    }

    /**
     * The profile.
     *
     * @return the one that was loaded or put in
     */
    public Optional<UpdateProfile> profile() {
        return getContents().stream()
                .filter(UpdateProfile.class::isInstance)
                .map(UpdateProfile.class::cast)
                .findFirst();
    }

    /**
     * Who saved the file that was loaded.
     *
     * @return nothing where none was
     */
    public Optional<PersonCertificate> signer() {
        return signer;
    }

    /**
     * The newest revision that was seen before, where that is newer than the one loaded. Such a profile can only be
     * read: saving it refuses OLDER_REVISION.
     *
     * @return a revision, or nothing
     */
    public OptionalInt newerSeen() {
        return newerSeen;
    }

    /**
     * The refusal behind a failure of loading or saving.
     *
     * @param failure what EMF threw
     * @return the refusal, or nothing where something else failed
     */
    public static Optional<RefusedException> refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        try {
            byte[] file = in.readNBytes(ProfileFile.MAX + 1);
            if (file.length > ProfileFile.MAX) {
                throw new RefusedException(ResultCode.TOO_LARGE, "");
            }
            ProfileFile.Opened opened = ProfileFile.open(file, access);
            signer = Optional.of(opened.signer());
            newerSeen = opened.newerSeen();
            getContents().add(opened.profile());
        } catch (RefusedException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        try {
            UpdateProfile profile = profile().orElseThrow(() -> new IOException("there is no profile to save"));
            if (newerSeen.isPresent()) {
                throw ProfileFile.older(profile, newerSeen.getAsInt());
            }
            out.write(ProfileFile.save(profile, access, clock.instant()));
        } catch (RefusedException e) {
            throw new IOException(e);
        }
    }

    /** Saves, and remembers the revision once its bytes are in the file. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        super.save(options);
        profile().ifPresent(profile -> ProfileFile.remember(profile, access));
    }
}
