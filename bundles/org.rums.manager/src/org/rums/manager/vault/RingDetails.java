package org.rums.manager.vault;

import java.util.ArrayList;
import java.util.List;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.result.RefusedException;

/**
 * What people need to know of a key ring: nothing of it is secret.
 *
 * @param developerId whose boxes, u32
 * @param vendor the vendor's name
 * @param epochs ascending
 * @param fingerprint what two people compare, as {@link KeyRingShare#fingerprint} writes it
 */
public record RingDetails(long developerId, String vendor, List<Long> epochs, String fingerprint) {
    /** Keeps a copy of the epochs. */
    public RingDetails {
        epochs = List.copyOf(epochs);
    }

    /**
     * A ring of the vault with its name.
     *
     * @param ring its name in the vault
     * @param details of its keys
     */
    public record Named(RingName ring, RingDetails details) {}

    /**
     * Tells of a ring.
     *
     * @param keys stay with the caller
     * @return what can be shown
     */
    public static RingDetails of(KeyRing keys) {
        return new RingDetails(keys.developerId(), keys.vendor(), keys.epochs(), KeyRingShare.fingerprint(keys));
    }

    /**
     * Tells of all rings of a vault.
     *
     * @param session of the vault
     * @return in the order of their Developer IDs
     * @throws RefusedException VAULT_LOCKED
     */
    public static List<Named> all(VaultSession session) throws RefusedException {
        List<Named> all = new ArrayList<>();
        for (RingName ring : session.rings()) {
            try (KeyRing keys = session.keys(ring)) {
                all.add(new Named(ring, of(keys)));
            }
        }
        return all;
    }
}
