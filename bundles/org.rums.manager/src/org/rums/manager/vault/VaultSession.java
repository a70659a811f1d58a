package org.rums.manager.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.file.ProfileAccess;

/**
 * A vault while it is unlocked. It locks on demand, and when it was not used for some time: then its key and the keys
 * that were read with it are zeroed, and every method throws VAULT_LOCKED. A locked session stays locked.
 *
 * <p>Every change is in the file when the method returns. Thread-safe; a change waits for those of other processes and
 * may take a moment. Each method may also throw VAULT_DAMAGED or FILE_FAILED, changes VAULT_IN_USE. Source: docs/keys.md,
 * "The vault".
 */
public final class VaultSession implements ProfileAccess {
    private static final System.Logger LOG = System.getLogger(VaultSession.class.getName());

    private enum State {
        OPEN,
        LOCKING,
        LOCKED
    }

    private final Vault vault;
    private final VaultFiles files;
    private final VaultMemory memory;
    private final InstantSource clock;
    private State state = State.OPEN;
    private Optional<Instant> used = Optional.empty();

    VaultSession(Vault vault, VaultFiles files, Secret key, InstantSource clock) {
        this.vault = vault;
        this.files = files;
        this.memory = new VaultMemory(files, key);
        this.clock = clock;
    }

    /**
     * How long until the vault locks itself.
     *
     * @return nothing where it never does or is locked
     */
    public synchronized Optional<Duration> left() {
        Duration patience = vault.patience();
        return state != State.OPEN || patience.isZero() ? Optional.empty() : Optional.of(patience.minus(idle()));
    }

    /** The time since the last use; a clock that was set back counts from then on. */
    private Duration idle() {
        Instant now = clock.instant();
        if (used.isEmpty() || now.isBefore(used.get())) {
            used = Optional.of(now);
        }
        return Duration.between(used.get(), now);
    }

    /** Says that somebody is at work, so that the time until locking begins anew. */
    public void use() {
        if (lockIfIdle()) {
            synchronized (this) {
                used = Optional.of(clock.instant());
            }
        }
    }

    /**
     * Locks the vault where it was not used for too long. Whoever shows {@link #left()} calls this too; every other
     * method does it by itself.
     *
     * @return whether it is still unlocked
     */
    public boolean lockIfIdle() {
        if (left().filter(left -> left.isNegative() || left.isZero()).isPresent()) {
            lock();
        }
        return isOpen();
    }

    private synchronized boolean isOpen() {
        return state != State.LOCKED;
    }

    /** Locks the vault, after listeners had their say. */
    public void lock() {
        synchronized (this) {
            if (state != State.OPEN) {
                return;
            }
            state = State.LOCKING;
        }
        tell(listener -> listener.locking(this));
        synchronized (this) {
            state = State.LOCKED;
        }
        memory.close();
        vault.locked(this);
        tell(VaultListener::locked);
    }

    /** Whatever a listener does wrong, the keys have to go. */
    private void tell(Consumer<VaultListener> what) {
        for (VaultListener listener : vault.listeners()) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a listener of the vault failed", e);
            }
        }
    }

    private <T> T read(VaultMemory.Work<T> work) throws RefusedException {
        lockIfIdle();
        return memory.read(work);
    }

    private <T> T change(VaultMemory.Work<T> work) throws RefusedException {
        use();
        return memory.change(work);
    }

    @Override
    public List<Identity> identities() throws RefusedException {
        use();
        return copies();
    }

    /** The identities, for what is no use of the vault. */
    List<Identity> copies() throws RefusedException {
        lockIfIdle();
        return memory.identities();
    }

    /**
     * The certificates of the vault's owner.
     *
     * @return that of the identity which signs first, former ones after it
     * @throws RefusedException VAULT_LOCKED
     */
    public List<PersonCertificate> certificates() throws RefusedException {
        return read(VaultContent::certificates);
    }

    /**
     * Takes in an identity, made here or imported: it signs from now on, and the former ones go on reading.
     *
     * @param identity stays with the caller
     * @throws RefusedException VAULT_LOCKED, or EXISTS_ALREADY where it is there
     */
    public void addIdentity(Identity identity) throws RefusedException {
        change(content -> {
            content.addIdentity(identity);
            return identity;
        });
    }

    /**
     * The team: whose profiles are taken, and who can be a recipient. The owner is not in it.
     *
     * @return in the order of their names
     * @throws RefusedException VAULT_LOCKED
     */
    public List<TeamMember> team() throws RefusedException {
        return read(VaultContent::team);
    }

    /**
     * Takes somebody into the team, after the fingerprint was compared over another way.
     *
     * @param name 1 to 64 characters, by which this vault calls the person
     * @param certificate of the person
     * @return the member
     * @throws RefusedException VAULT_LOCKED, BAD_NAME, or EXISTS_ALREADY for a name or certificate that is there
     */
    public TeamMember addMember(String name, PersonCertificate certificate) throws RefusedException {
        TeamMember member = new TeamMember(Names.person(name), certificate);
        return change(content -> {
            content.addMember(member);
            return member;
        });
    }

    /**
     * Takes somebody out of the team: profiles that this person signed are refused from now on.
     *
     * @param name as in {@link #team()}
     * @throws RefusedException VAULT_LOCKED, or UNKNOWN_PERSON
     */
    public void removeMember(String name) throws RefusedException {
        change(content -> {
            content.removeMember(name);
            return name;
        });
    }

    @Override
    public boolean trusts(PersonCertificate signer) throws RefusedException {
        return read(content -> content.certificates().contains(signer)
                || content.team().stream().map(TeamMember::certificate).anyMatch(signer::equals));
    }

    /**
     * The key rings.
     *
     * @return in the order of their Developer IDs
     * @throws RefusedException VAULT_LOCKED
     */
    public List<RingName> rings() throws RefusedException {
        return read(VaultContent::rings);
    }

    /**
     * The keys of a ring.
     *
     * @param ring one of {@link #rings()}
     * @return the keys; the caller closes them
     * @throws RefusedException VAULT_LOCKED or NO_KEY_RING
     */
    public KeyRing keys(RingName ring) throws RefusedException {
        use();
        return read(content -> content.keys(ring));
    }

    /**
     * Takes in a key ring, or a later state of one that is there, which keeps its name.
     *
     * @param name letters, digits, dots, dashes and underscores; its journal is called so too
     * @param keys stay with the caller
     * @return the ring
     * @throws RefusedException VAULT_LOCKED, BAD_NAME, EVALUATION_MIXED for the published ring, or EXISTS_ALREADY where
     *     another ring has this name or its Developer ID
     */
    public RingName putRing(String name, KeyRing keys) throws RefusedException {
        if (keys.evaluation()) {
            throw new RefusedException(ResultCode.EVALUATION_MIXED, "");
        }
        String checked = Names.ring(name);
        return change(content -> content.putKeys(checked, keys));
    }

    /**
     * Removes a key ring.
     *
     * @param ring one of {@link #rings()}
     * @throws RefusedException VAULT_LOCKED or NO_KEY_RING
     */
    public void removeRing(RingName ring) throws RefusedException {
        change(content -> {
            content.removeKeys(ring);
            return ring;
        });
    }

    /**
     * Opens a key ring that a colleague shared. It is in the vault once its {@linkplain KeyRingShare#fingerprint
     * fingerprint} was compared and {@link #putRing} was called.
     *
     * @param cms what the colleague sent
     * @return the keys; the caller closes them
     * @throws RefusedException VAULT_LOCKED, NOT_A_RECIPIENT or KEYRING_DAMAGED
     */
    public KeyRing openShare(byte[] cms) throws RefusedException {
        List<Identity> own = identities();
        try {
            return KeyRingShare.open(cms, own);
        } finally {
            own.forEach(Identity::close);
        }
    }

    @Override
    public OptionalInt lastSeen(UUID profile) throws RefusedException {
        return read(content -> Optional.ofNullable(content.revisions().get(profile)).stream()
                .mapToInt(Integer::intValue)
                .max());
    }

    @Override
    public void remember(UUID profile, int revision) throws RefusedException {
        if (lastSeen(profile).orElse(0) < revision) {
            change(content -> {
                content.remember(profile, revision);
                return revision;
            });
        }
    }

    /**
     * Unsaved work.
     *
     * @return the drafts of this vault
     */
    public Drafts drafts() {
        return new Drafts(files.drafts(), this, clock);
    }

    /**
     * The key of the ledger.
     *
     * @return the key, which the caller closes, or nothing
     * @throws RefusedException VAULT_LOCKED
     */
    public Optional<Secret> ledgerKey() throws RefusedException {
        use();
        return read(VaultContent::ledgerKey);
    }

    /**
     * Keeps the key of the ledger.
     *
     * @param secret stays with the caller
     * @throws RefusedException VAULT_LOCKED
     */
    public void putLedgerKey(Secret secret) throws RefusedException {
        change(content -> {
            content.putLedgerKey(secret);
            return secret;
        });
    }
}
