package org.rums.model.file;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.rums.core.cms.CmsException;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;

/**
 * The bytes of a profile's file: an {@linkplain Envelope envelope} around {@linkplain SignedContent signed content}
 * around {@linkplain ProfileXmi XMI}, so that {@code openssl cms -decrypt} gives what {@code openssl cms -verify} takes.
 *
 * <p>Source: docs/profile-file.md.
 */
public final class ProfileFile {
    /** What the names of such files end with. */
    public static final String EXTENSION = "rup";
    /** Most bytes of a file. */
    public static final int MAX = ProfileXmi.MAX + (1 << 19);

    private static final System.Logger LOG = System.getLogger(ProfileFile.class.getName());
    private static final int MAX_SIGNED = ProfileXmi.MAX + (1 << 16);

    private ProfileFile() {}

    /**
     * A profile that was opened.
     *
     * @param profile in no resource
     * @param signer who saved it
     * @param newerSeen the newest revision that was seen before, where that is newer than this one
     */
    public record Opened(UpdateProfile profile, PersonCertificate signer, OptionalInt newerSeen) {
        /**
         * Whether it may only be read.
         *
         * @return true for an older revision than was seen before
         */
        public boolean readOnly() {
            return newerSeen.isPresent();
        }

        /**
         * Insists on the newest revision.
         *
         * @return the profile
         * @throws RefusedException OLDER_REVISION
         */
        public UpdateProfile newest() throws RefusedException {
            if (newerSeen.isPresent()) {
                throw older(profile, newerSeen.getAsInt());
            }
            return profile;
        }
    }

    static RefusedException older(UpdateProfile profile, int seen) {
        return new RefusedException(
                ResultCode.OLDER_REVISION, "This is revision " + profile.getRevision() + "; seen was " + seen + ".");
    }

    /**
     * Opens a file. Its revision is remembered where it is the newest so far.
     *
     * @param file the whole file
     * @param access who opens it
     * @return the profile
     * @throws RefusedException NOT_A_PROFILE, PROFILE_DAMAGED, UNSUPPORTED_VERSION, TOO_LARGE, NOT_A_RECIPIENT,
     *     SIGNATURE_BROKEN, SIGNER_UNKNOWN, or what the access refuses
     */
    public static Opened open(byte[] file, ProfileAccess access) throws RefusedException {
        try (SignedContent signed = signed(file, access)) {
            PersonCertificate signer = signed.signer();
            if (!access.trusts(signer)) {
                throw new RefusedException(ResultCode.SIGNER_UNKNOWN, signer.name() + ", " + signer.fingerprint());
            }
            UpdateProfile profile = ProfileXmi.read(signed.content().bytes());
            if (profile.getUuid() == null || profile.getRevision() < 1) {
                throw new RefusedException(ResultCode.PROFILE_DAMAGED, "(never saved)");
            }
            OptionalInt seen = access.lastSeen(profile.getUuid());
            boolean older = seen.isPresent() && seen.getAsInt() > profile.getRevision();
            remember(profile, access);
            return new Opened(profile, signer, older ? seen : OptionalInt.empty());
        }
    }

    /** Remembers a revision; where that fails, the next opening of the same file does it. */
    static void remember(UpdateProfile profile, ProfileAccess access) {
        try {
            access.remember(profile.getUuid(), profile.getRevision());
        } catch (RefusedException e) {
            LOG.log(Level.WARNING, "the revision of a profile was not remembered: {0}", e.code());
        }
    }

    /**
     * Who signed a file, whether trusted or not, so that a person can decide about it.
     *
     * @param file the whole file
     * @param access who opens it
     * @return the signer, whose signature holds
     * @throws RefusedException as {@link #open}, except for SIGNER_UNKNOWN
     */
    public static PersonCertificate signer(byte[] file, ProfileAccess access) throws RefusedException {
        try (SignedContent signed = signed(file, access)) {
            return signed.signer();
        }
    }

    private static SignedContent signed(byte[] file, ProfileAccess access) throws RefusedException {
        List<Identity> identities = access.identities();
        try (Secret inner = Envelope.parse(file, MAX_SIGNED).open(identities)) {
            return SignedContent.verify(inner.bytes(), ProfileXmi.MAX);
        } catch (CmsException e) {
            throw refused(e);
        } finally {
            identities.forEach(Identity::close);
        }
    }

    /**
     * For whom a file is, which needs no key. It is what the file says in clear and unproven.
     *
     * @param file the whole file
     * @return issuer and number of the recipients' certificates
     * @throws RefusedException NOT_A_PROFILE, PROFILE_DAMAGED, UNSUPPORTED_VERSION or TOO_LARGE
     */
    public static List<Envelope.To> recipients(byte[] file) throws RefusedException {
        return envelope(file).recipients();
    }

    /**
     * Whether a file is for somebody, which needs no key.
     *
     * @param file the whole file
     * @param person who
     * @return true where the file says so
     * @throws RefusedException NOT_A_PROFILE, PROFILE_DAMAGED, UNSUPPORTED_VERSION or TOO_LARGE
     */
    public static boolean isFor(byte[] file, PersonCertificate person) throws RefusedException {
        return envelope(file).isFor(person);
    }

    private static Envelope envelope(byte[] file) throws RefusedException {
        try {
            return Envelope.parse(file, MAX_SIGNED);
        } catch (CmsException e) {
            throw refused(e);
        }
    }

    /**
     * Makes the bytes of the next revision. In the profile, revision, time and author become those of this saving, a
     * new one gets its UUID, and the author is among the recipients; where it fails, the profile is as before. The
     * caller {@linkplain ProfileAccess#remember remembers} the revision once the bytes are safe.
     *
     * @param profile what to save
     * @param access who saves it
     * @param now the present time
     * @return the whole file
     * @throws RefusedException MALFORMED where a text, a recipient or the revision cannot be saved, TOO_LARGE, or what
     *     the access refuses
     */
    public static byte[] save(UpdateProfile profile, ProfileAccess access, Instant now) throws RefusedException {
        List<Identity> identities = access.identities();
        Stamp before = Stamp.of(profile);
        boolean done = false;
        try {
            if (before.revision() < 0 || before.revision() == Integer.MAX_VALUE) {
                throw new RefusedException(ResultCode.MALFORMED, "No revision can follow " + before.revision() + ".");
            }
            Identity author = identities.get(0);
            OptionalInt seen = before.uuid() == null ? OptionalInt.empty() : access.lastSeen(before.uuid());
            if (seen.orElse(0) > before.revision()) {
                throw older(profile, seen.getAsInt());
            }
            before.next(author.certificate(), now).apply(profile);
            byte[] file = sealed(profile, author);
            done = true;
            return file;
        } finally {
            identities.forEach(Identity::close);
            if (!done) {
                before.apply(profile);
            }
        }
    }

    private static byte[] sealed(UpdateProfile profile, Identity author) throws RefusedException {
        Set<PersonCertificate> recipients = new LinkedHashSet<>();
        for (Bytes encoded : profile.getRecipients()) {
            recipients.add(PersonCertificate.parse(encoded.toArray()));
        }
        if (recipients.size() > Envelope.MAX_RECIPIENTS) {
            throw new RefusedException(
                    ResultCode.TOO_LARGE,
                    recipients.size() + " recipients; allowed are " + Envelope.MAX_RECIPIENTS + ".");
        }
        try (Secret xmi = ProfileXmi.write(profile);
                Secret signed = Secret.owning(SignedContent.sign(xmi.bytes(), author))) {
            return Envelope.seal(signed.bytes(), recipients);
        }
    }

    /** What a saving changes in a profile. */
    private record Stamp(UUID uuid, int revision, String savedBy, Instant savedAt, List<Bytes> recipients) {
        static Stamp of(UpdateProfile profile) {
            return new Stamp(
                    profile.getUuid(),
                    profile.getRevision(),
                    profile.getSavedBy(),
                    profile.getSavedAt(),
                    List.copyOf(profile.getRecipients()));
        }

        Stamp next(PersonCertificate author, Instant now) {
            List<Bytes> all = new ArrayList<>(recipients);
            Bytes own = Bytes.of(author.encoded());
            if (!all.contains(own)) {
                all.add(own);
            }
            return new Stamp(
                    uuid == null ? UUID.randomUUID() : uuid,
                    revision + 1,
                    author.name(),
                    now.truncatedTo(ChronoUnit.SECONDS),
                    all);
        }

        void apply(UpdateProfile profile) {
            profile.setUuid(uuid);
            profile.setRevision(revision);
            profile.setSavedBy(savedBy);
            profile.setSavedAt(savedAt);
            if (!recipients.equals(profile.getRecipients())) {
                profile.getRecipients().clear();
                profile.getRecipients().addAll(recipients);
            }
        }
    }

    private static RefusedException refused(CmsException e) {
        return e.refused(
                switch (e.reason()) {
                    case OTHER_KIND -> ResultCode.NOT_A_PROFILE;
                    case DAMAGED -> ResultCode.PROFILE_DAMAGED;
                    case UNSUPPORTED -> ResultCode.UNSUPPORTED_VERSION;
                    case TOO_LARGE -> ResultCode.TOO_LARGE;
                    case NOT_A_RECIPIENT -> ResultCode.NOT_A_RECIPIENT;
                    case SIGNATURE_BROKEN -> ResultCode.SIGNATURE_BROKEN;
                });
    }
}
