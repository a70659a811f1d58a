package org.rums.cli.service;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.VaultSession;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.model.words.ProfileWords;

/** Opens and saves update profiles with the vault of the home. */
public final class Profiles {
    /** In which dates of profiles are shown. */
    public static final ZoneId ZONE = ZoneOffset.UTC;

    private final Context context;

    /**
     * The profiles of a home.
     *
     * @param context with environment and output
     */
    public Profiles(Context context) {
        this.context = context;
    }

    /**
     * Opens a profile.
     *
     * @param file ending with .rup
     * @param session who opens it
     * @return the profile, whether or not it is the newest
     * @throws RefusedException what the file refuses, see {@link ProfileFile#open}
     */
    public ProfileFile.Opened open(Path file, VaultSession session) throws RefusedException {
        return ProfileFile.open(OwnerOnly.read(file, ProfileFile.MAX, ResultCode.TOO_LARGE), session);
    }

    /**
     * Saves the next revision of a profile. Rights of the file are those of any other file, since it is encrypted.
     *
     * @param file where to
     * @param profile what to save
     * @param session who saves it
     * @param replace whether a file that is there may be replaced
     * @throws RefusedException OLDER_REVISION, EXISTS_ALREADY, FILE_FAILED; what was there before is still there
     */
    public void save(Path file, UpdateProfile profile, VaultSession session, boolean replace) throws RefusedException {
        if (!replace) {
            VendorHome.fresh(file);
        }
        byte[] bytes =
                ProfileFile.save(profile, session, context.environment().clock().instant());
        OwnerOnly.writeForAll(file, bytes, replace);
        session.remember(profile.getUuid(), profile.getRevision());
    }

    /**
     * Sentences of profiles.
     *
     * @return in the language of this run
     */
    public ProfileWords words() {
        return ProfileWords.of(context.messages().locale(), ZONE);
    }

    /**
     * The certificates in a profile: who may read it.
     *
     * @param profile any
     * @return in the order of the profile
     * @throws RefusedException MALFORMED where one of them is none
     */
    public static List<PersonCertificate> recipients(UpdateProfile profile) throws RefusedException {
        List<PersonCertificate> all = new ArrayList<>();
        for (Bytes encoded : profile.getRecipients()) {
            all.add(PersonCertificate.parse(encoded.toArray()));
        }
        return all;
    }

    /**
     * Shows who may read a profile.
     *
     * @param profile any
     * @throws RefusedException MALFORMED where one of them is no certificate
     */
    public void showRecipients(UpdateProfile profile) throws RefusedException {
        List<Object> rows = new ArrayList<>();
        for (PersonCertificate person : recipients(profile)) {
            context.output().raw("  " + person.name());
            context.output().field("fingerprint", person.fingerprint());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("owner", person.name());
            row.put("fingerprint", person.fingerprint());
            rows.add(row);
        }
        context.output().put("recipients", rows);
    }

    /**
     * Makes colleagues readers of a profile.
     *
     * @param profile to be saved afterwards
     * @param names of colleagues in the team
     * @param session with the team
     * @throws RefusedException UNKNOWN_PERSON
     */
    public static void add(UpdateProfile profile, List<String> names, VaultSession session) throws RefusedException {
        for (String name : names) {
            Bytes certificate = Bytes.of(Vaults.person(session, name).encoded());
            if (!profile.getRecipients().contains(certificate)) {
                profile.getRecipients().add(certificate);
            }
        }
    }
}
