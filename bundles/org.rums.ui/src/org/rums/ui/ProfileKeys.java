package org.rums.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Drafts;
import org.rums.model.file.ProfileAccess;

/**
 * What the editor of update profiles needs of the vault; a service of the workbench. The vault may be opened and locked at
 * any time and on any thread.
 */
public interface ProfileKeys {
    /** Returns who reads and writes profiles; each of its methods throws VAULT_LOCKED while the vault is locked. */
    ProfileAccess access();

    /** Tells whether the vault is open. */
    boolean isOpen();

    /** Asks the person for what opens the vault. On the user interface thread; listeners hear of the success. */
    void unlock();

    /**
     * Returns the certificates of the person, the one that signs first, and then those of the team.
     *
     * @throws RefusedException VAULT_LOCKED
     */
    List<PersonCertificate> people() throws RefusedException;

    /**
     * Returns the vendor's keys, to look into files that boxes made.
     *
     * @param developerId whose
     * @return nothing where the vault has none; the caller closes them
     * @throws RefusedException VAULT_LOCKED
     */
    Optional<KeyRing> keyRing(long developerId) throws RefusedException;

    /** Returns the unsaved work that the vault keeps; nothing while it is locked. */
    Optional<Drafts> drafts();

    /**
     * Calls somebody whenever the vault is about to be locked, on the thread that does it: the drafts can be used until this
     * returns.
     */
    void beforeLocking(Consumer<Drafts> keeper);

    /** Ends {@link #beforeLocking}. */
    void forgetKeeper(Consumer<Drafts> keeper);

    /** Calls somebody whenever the vault was opened or locked, on the thread that did it. */
    void listen(Runnable listener);

    /** Ends {@link #listen}. */
    void forget(Runnable listener);
}
