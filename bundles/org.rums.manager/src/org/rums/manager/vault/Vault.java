package org.rums.manager.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.VaultKeyFile;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.file.ProfileAccess;

/**
 * The vault of an engineer in a folder: locked, until its passphrase opens a {@link VaultSession}. Several processes may
 * use one vault: each sees what the others wrote, and writes wait for each other.
 *
 * <p>Thread-safe. Source: docs/keys.md, "The vault".
 */
public final class Vault {
    private final VaultFiles files;
    private final InstantSource clock;
    private final AtomicReference<Optional<VaultSession>> current = new AtomicReference<>(Optional.empty());
    private final List<VaultListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration patience;

    /**
     * The vault of a folder, whether or not there is one yet.
     *
     * @param folder where it lies
     * @param keyFile how its key is kept: {@link VaultKeyFile#standard()}
     * @param clock the present time
     * @param patience after which time of no use it locks itself; zero for never
     */
    public Vault(Path folder, VaultKeyFile keyFile, InstantSource clock, Duration patience) {
        this.files = new VaultFiles(folder, keyFile);
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Whether there is a vault.
     *
     * @return true where at least one of its files is there
     */
    public boolean exists() {
        return files.exist();
    }

    /**
     * Where it lies.
     *
     * @return its folder
     */
    public Path folder() {
        return files.folder();
    }

    /**
     * Makes the vault, which is unlocked then.
     *
     * @param passphrase not empty; stays with the caller
     * @param owner stays with the caller
     * @return the session
     * @throws RefusedException EXISTS_ALREADY or FILE_FAILED
     */
    public VaultSession create(char[] passphrase, Identity owner) throws RefusedException {
        return opened(Secret.random(Primitives.KEY, new SecureRandom()), key -> {
            VaultContent content = VaultContent.fresh(VaultStore.empty(key), owner);
            files.create(key, passphrase, content.store().write());
        });
    }

    /**
     * Loads what unlocking needs, which takes longer than unlocking itself: to be called in the background as long as
     * the passphrase is not there yet. It makes a store of nobody in memory; no vault and no secret has to do with it.
     *
     * @throws RefusedException never
     */
    public static void prepare() throws RefusedException {
        VaultKeyFile.prepare();
        try (Secret key = Secret.random(Primitives.KEY, new SecureRandom());
                Identity nobody = Identity.create("nobody", "nobody@localhost", Instant.now(), new SecureRandom())) {
            byte[] file =
                    VaultContent.fresh(VaultStore.empty(key), nobody).store().write();
            VaultContent content = new VaultContent(VaultStore.read(file, key));
            content.certificates();
            content.identities().forEach(Identity::close);
        }
    }

    /**
     * Unlocks the vault.
     *
     * @param passphrase stays with the caller
     * @return the session; the one that is open already, where there is one
     * @throws RefusedException VAULT_MISSING, WRONG_PASSPHRASE, VAULT_DAMAGED, UNSUPPORTED_VERSION (made by a newer
     *     program) or FILE_FAILED
     */
    public VaultSession unlock(char[] passphrase) throws RefusedException {
        Secret key = files.readKey(passphrase);
        Optional<VaultSession> open = session();
        if (open.isPresent()) {
            key.close();
            return open.get();
        }
        return opened(key, same -> {});
    }

    /** What has to be done with a key before a session has it. */
    private interface Step {
        void run(Secret key) throws RefusedException;
    }

    /** A session, to which the key belongs from then on; without one the key is closed. */
    private VaultSession opened(Secret key, Step before) throws RefusedException {
        boolean done = false;
        try {
            before.run(key);
            VaultSession session = new VaultSession(this, files, key, clock);
            session.certificates();
            current.set(Optional.of(session));
            listeners.forEach(listener -> listener.unlocked(session));
            done = true;
            return session;
        } finally {
            if (!done) {
                key.close();
            }
        }
    }

    /**
     * Changes the passphrase. A session that is open stays so.
     *
     * @param before stays with the caller
     * @param after not empty; stays with the caller
     * @throws RefusedException as {@link #unlock}, or VAULT_IN_USE
     */
    public void changePassphrase(char[] before, char[] after) throws RefusedException {
        files.alone(() -> {
            try (Secret key = files.readKey(before)) {
                files.replaceKey(key, after);
                return key.length();
            }
        });
    }

    /**
     * The session, where the vault is unlocked. It locks here where nobody used it for too long.
     *
     * @return the session or nothing
     */
    public Optional<VaultSession> session() {
        return current.get().filter(VaultSession::lockIfIdle);
    }

    /** Locks the vault, where it is unlocked. */
    public void lock() {
        current.get().ifPresent(VaultSession::lock);
    }

    /**
     * How many drafts wait, which is known while the vault is locked, too.
     *
     * @return their number
     * @throws RefusedException FILE_FAILED
     */
    public int waitingDrafts() throws RefusedException {
        return Drafts.ids(files.drafts()).size();
    }

    /**
     * What opens and saves profiles, through locking and unlocking: VAULT_LOCKED in between.
     *
     * @return an access that can be kept
     */
    public ProfileAccess access() {
        return new Access();
    }

    /**
     * Sets after which time of no use the vault locks itself.
     *
     * @param time zero for never
     */
    public void lockAfter(Duration time) {
        patience = time;
    }

    Duration patience() {
        return patience;
    }

    /**
     * Adds somebody who hears of locking and unlocking.
     *
     * @param listener called on the thread on which it happens
     */
    public void addListener(VaultListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener who hears nothing from then on
     */
    public void removeListener(VaultListener listener) {
        listeners.remove(listener);
    }

    List<VaultListener> listeners() {
        return listeners;
    }

    void locked(VaultSession session) {
        current.updateAndGet(now -> now.filter(other -> other != session));
    }

    /** Asks the session of the moment. */
    private final class Access implements ProfileAccess {
        private VaultSession open() throws RefusedException {
            return session()
                    .orElseThrow(() ->
                            new RefusedException(exists() ? ResultCode.VAULT_LOCKED : ResultCode.VAULT_MISSING, ""));
        }

        @Override
        public List<Identity> identities() throws RefusedException {
            return open().identities();
        }

        @Override
        public boolean trusts(PersonCertificate signer) throws RefusedException {
            return open().trusts(signer);
        }

        @Override
        public OptionalInt lastSeen(UUID profile) throws RefusedException {
            return open().lastSeen(profile);
        }

        @Override
        public void remember(UUID profile, int revision) throws RefusedException {
            open().remember(profile, revision);
        }
    }
}
