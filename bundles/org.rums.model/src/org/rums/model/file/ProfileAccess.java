package org.rums.model.file;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;

/**
 * What opening and saving a profile needs to know of the person at the keyboard: whose keys, whom that person trusts,
 * what was seen before. All of it comes from the reader, nothing from the file.
 *
 * <p>Every method throws VAULT_LOCKED where the answer is locked away. Source: docs/profile-file.md, "Trust".
 */
public interface ProfileAccess {
    /**
     * The identities of the person.
     *
     * @return the one that signs first, former ones after it; copies that the caller closes
     * @throws RefusedException VAULT_LOCKED
     */
    List<Identity> identities() throws RefusedException;

    /**
     * Whether profiles that somebody signed are taken.
     *
     * @param signer whose signature holds
     * @return true for the person and the team
     * @throws RefusedException VAULT_LOCKED
     */
    boolean trusts(PersonCertificate signer) throws RefusedException;

    /**
     * The newest revision of a profile that was opened or saved here.
     *
     * @param profile its UUID
     * @return a revision, or nothing for a profile that is new here
     * @throws RefusedException VAULT_LOCKED
     */
    OptionalInt lastSeen(UUID profile) throws RefusedException;

    /**
     * Remembers a revision; an older one than before changes nothing.
     *
     * @param profile its UUID
     * @param revision from 1
     * @throws RefusedException VAULT_LOCKED, VAULT_IN_USE or FILE_FAILED
     */
    void remember(UUID profile, int revision) throws RefusedException;
}
