package org.rums.core.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The keys of one vendor: an update key for each epoch, the passwords of the boxes, and a signing key.
 *
 * <p>Source: docs/protocol.md, section 2.1. The extracted key of each epoch is kept, so that it is computed once.
 * Closing zeroes everything.
 */
public final class KeyRing implements AutoCloseable {
    /** Bytes of UPW and APW. */
    public static final int PASSWORD = 16;
    /** Bytes of a journal's id. */
    public static final int JOURNAL_ID = 16;

    private static final byte[] SALT = Primitives.ascii("RUMS-K1");
    private static final byte[] INFO = Primitives.ascii("RUMS box 1");

    private final long developerId;
    private final String vendor;
    private final NavigableMap<Long, Secret> updateKeys;
    private final NavigableMap<Long, Secret> extracted;
    private final Secret userPassword;
    private final Secret adminPassword;
    private final Secret signingSeed;
    private final byte[] journalId;

    /**
     * A key ring from its parts, which it takes over.
     *
     * @param developerId u32
     * @param vendor the vendor's name, for people
     * @param updateKeys 32 bytes for each epoch, epochs from 1 on without a gap
     * @param passwords UPW and APW, 16 bytes each
     * @param signingSeed Ed25519 seed, 32 bytes, for audit and manifests
     * @param journalId id of the journal that serves this ring, 16 bytes
     */
    public KeyRing(
            long developerId,
            String vendor,
            NavigableMap<Long, Secret> updateKeys,
            Passwords passwords,
            Secret signingSeed,
            byte[] journalId) {
        this.developerId = developerId;
        this.vendor = vendor;
        this.updateKeys = new TreeMap<>(updateKeys);
        this.extracted = new TreeMap<>();
        this.userPassword = passwords.user();
        this.adminPassword = passwords.admin();
        this.signingSeed = signingSeed;
        this.journalId = journalId.clone();
        updateKeys.forEach((epoch, key) -> extracted.put(epoch, Secret.owning(Primitives.extract(SALT, key.bytes()))));
    }

    /**
     * The two passwords of a vendor's boxes.
     *
     * @param user UPW, 16 random bytes
     * @param admin APW, 16 random bytes
     */
    public record Passwords(Secret user, Secret admin) {}

    /**
     * Makes a key ring with epoch 1.
     *
     * @param developerId u32
     * @param vendor the vendor's name, for people
     * @param random source
     * @return a new ring
     */
    public static KeyRing create(long developerId, String vendor, SecureRandom random) {
        NavigableMap<Long, Secret> keys = new TreeMap<>();
        keys.put(1L, Secret.random(Primitives.KEY, random));
        byte[] journal = new byte[JOURNAL_ID];
        random.nextBytes(journal);
        Passwords passwords = new Passwords(Secret.random(PASSWORD, random), Secret.random(PASSWORD, random));
        return new KeyRing(developerId, vendor, keys, passwords, Secret.random(Primitives.KEY, random), journal);
    }

    /**
     * The same ring with one more epoch.
     *
     * @param random source
     * @return a ring with copies of all secrets and a new newest epoch
     */
    public KeyRing rotated(SecureRandom random) {
        NavigableMap<Long, Secret> keys = new TreeMap<>();
        updateKeys.forEach((epoch, key) -> keys.put(epoch, key.copy()));
        keys.put(newestEpoch() + 1, Secret.random(Primitives.KEY, random));
        Passwords passwords = new Passwords(userPassword.copy(), adminPassword.copy());
        return new KeyRing(developerId, vendor, keys, passwords, signingSeed.copy(), journalId);
    }

    /**
     * Whether this is another ring at the same or a later time: all its keys are here, and perhaps newer epochs.
     *
     * @param before a ring
     * @return false where boxes of that ring would call codes of this one forged
     */
    public boolean continues(KeyRing before) {
        return developerId == before.developerId
                && Arrays.equals(journalId, before.journalId)
                && userPassword.sameAs(before.userPassword)
                && adminPassword.sameAs(before.adminPassword)
                && signingSeed.sameAs(before.signingSeed)
                && before.updateKeys.entrySet().stream()
                        .allMatch(old -> updateKeys.containsKey(old.getKey())
                                && updateKeys.get(old.getKey()).sameAs(old.getValue()));
    }

    /**
     * The keys of a box.
     *
     * @param boxName u32
     * @param epoch one that this ring holds
     * @param generation the box's format generation, from 1
     * @return the keys; the caller closes them
     * @throws IllegalArgumentException for an epoch that the ring does not hold
     */
    public BoxKeys boxKeys(long boxName, long epoch, int generation) {
        Secret prk = extracted.get(epoch);
        if (prk == null) {
            throw new IllegalArgumentException("no epoch " + epoch);
        }
        byte[] info = org.bouncycastle.util.Arrays.concatenate(new byte[][] {
            INFO,
            Primitives.u32(developerId),
            Primitives.u32(boxName),
            Primitives.u32(epoch),
            Primitives.u16(generation)
        });
        return new BoxKeys(Secret.owning(Primitives.expand(prk.bytes(), info, Primitives.KEY)));
    }

    /**
     * The epochs that a short number can mean.
     *
     * @param low epoch mod 16
     * @return epochs of this ring with that remainder, newest first
     */
    public List<Long> epochsWith(int low) {
        List<Long> found = new ArrayList<>();
        for (Long epoch : extracted.descendingKeySet()) {
            if (epoch % 16 == low) {
                found.add(epoch);
            }
        }
        return found;
    }

    /**
     * The epochs of this ring.
     *
     * @return ascending
     */
    public List<Long> epochs() {
        return List.copyOf(updateKeys.navigableKeySet());
    }

    /**
     * The newest epoch.
     *
     * @return the highest
     */
    public long newestEpoch() {
        return updateKeys.lastKey();
    }

    /**
     * The epoch that new boxes get: the newest, and for evaluation boxes the first, so that rekeying can be tried.
     *
     * @return an epoch of this ring
     */
    public long formatEpoch() {
        return evaluation() ? updateKeys.firstKey() : newestEpoch();
    }

    /**
     * The update key of an epoch, to be written to the ring's file.
     *
     * @param epoch one that this ring holds
     * @return 32 bytes, not a copy
     */
    public byte[] updateKey(long epoch) {
        return updateKeys.get(epoch).bytes();
    }

    /**
     * Whose boxes.
     *
     * @return u32
     */
    public long developerId() {
        return developerId;
    }

    /**
     * The vendor's name.
     *
     * @return for people
     */
    public String vendor() {
        return vendor;
    }

    /**
     * UPW.
     *
     * @return 16 bytes, not a copy
     */
    public byte[] userPassword() {
        return userPassword.bytes();
    }

    /**
     * APW.
     *
     * @return 16 bytes, not a copy
     */
    public byte[] adminPassword() {
        return adminPassword.bytes();
    }

    /**
     * The seed of the Ed25519 key that signs audit and manifests.
     *
     * @return 32 bytes, not a copy
     */
    public byte[] signingSeed() {
        return signingSeed.bytes();
    }

    /**
     * The journal that serves this ring.
     *
     * @return 16 bytes, a copy
     */
    public byte[] journalId() {
        return journalId.clone();
    }

    /**
     * Whether this is the published evaluation ring.
     *
     * @return true for its Developer ID
     */
    public boolean evaluation() {
        return developerId == EvaluationKeys.DEVELOPER_ID;
    }

    @Override
    public void close() {
        updateKeys.values().forEach(Secret::close);
        extracted.values().forEach(Secret::close);
        userPassword.close();
        adminPassword.close();
        signingSeed.close();
    }
}
