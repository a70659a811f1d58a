package org.rums.manager.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.KeyCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What the vault holds, by the names of its entries (docs/keys.md, "The vault"). Not thread-safe.
 *
 * @param store the entries
 */
record VaultContent(VaultStore store) {
    private static final String IDENTITY = "identity/";
    private static final String TEAM = "team/";
    private static final String RING = "ring/";
    private static final String REVISIONS = "revisions";
    private static final String LEDGER = "ledger";
    private static final int HEX = 8;

    /** Puts into an empty store what every vault has. */
    static VaultContent fresh(VaultStore store, Identity identity) throws RefusedException {
        VaultContent content = new VaultContent(store);
        content.addIdentity(identity);
        try (Secret none = Revisions.write(Map.of())) {
            store.put(REVISIONS, none);
        }
        return content;
    }

    /** The newest identity signs; the others only read. */
    void addIdentity(Identity identity) throws RefusedException {
        for (PersonCertificate known : certificates()) {
            if (known.equals(identity.certificate())) {
                throw new RefusedException(ResultCode.EXISTS_ALREADY, known.name());
            }
        }
        store.put(String.format(Locale.ROOT, "%s%04d", IDENTITY, certificates().size() + 1), identity);
    }

    /** Certificates of the person, newest first. */
    List<PersonCertificate> certificates() throws RefusedException {
        List<PersonCertificate> all = new ArrayList<>();
        for (String name : newestFirst()) {
            all.add(store.certificate(name));
        }
        return all;
    }

    /** Identities of the person, newest first; the caller closes them. */
    List<Identity> identities() throws RefusedException {
        List<Identity> all = new ArrayList<>();
        for (String name : newestFirst()) {
            all.add(store.identity(name));
        }
        return all;
    }

    private List<String> newestFirst() throws RefusedException {
        List<String> names = new ArrayList<>(store.names(IDENTITY));
        Collections.reverse(names);
        return names;
    }

    List<TeamMember> team() throws RefusedException {
        List<TeamMember> all = new ArrayList<>();
        for (String name : store.names(TEAM)) {
            all.add(new TeamMember(name.substring(TEAM.length()), store.certificate(name)));
        }
        return all;
    }

    void addMember(TeamMember member) throws RefusedException {
        for (TeamMember known : team()) {
            if (known.name().equalsIgnoreCase(member.name())
                    || known.certificate().equals(member.certificate())) {
                throw new RefusedException(ResultCode.EXISTS_ALREADY, known.name());
            }
        }
        store.put(TEAM + member.name(), member.certificate());
    }

    void removeMember(String name) throws RefusedException {
        if (!store.names(TEAM).contains(TEAM + name)) {
            throw new RefusedException(ResultCode.UNKNOWN_PERSON, name);
        }
        store.remove(TEAM + name);
    }

    List<RingName> rings() throws RefusedException {
        List<RingName> all = new ArrayList<>();
        for (String name : store.names(RING)) {
            int id = RING.length();
            all.add(new RingName(name.substring(id + HEX + 1), Long.parseLong(name.substring(id, id + HEX), 16)));
        }
        return all;
    }

    /** The keys of a ring; the caller closes them. */
    KeyRing keys(RingName ring) throws RefusedException {
        try (Secret content = store.secret(entry(ring))
                .orElseThrow(() -> new RefusedException(ResultCode.NO_KEY_RING, ring.name()))) {
            return KeyCodec.ring(content);
        }
    }

    /**
     * Takes a ring in, or a newer state of one that is there under its name.
     *
     * @throws RefusedException EXISTS_ALREADY where the name is that of another ring, or the Developer ID has other keys
     */
    RingName putKeys(String name, KeyRing keys) throws RefusedException {
        RingName ring = new RingName(name, keys.developerId());
        for (RingName known : rings()) {
            if (known.developerId() == ring.developerId()) {
                ring = known;
                continued(known, keys);
            } else if (known.name().equals(name)) {
                throw new RefusedException(ResultCode.EXISTS_ALREADY, name);
            }
        }
        try (Secret content = KeyCodec.ring(keys)) {
            store.put(entry(ring), content);
        }
        return ring;
    }

    private void continued(RingName known, KeyRing keys) throws RefusedException {
        try (KeyRing before = keys(known)) {
            if (!keys.continues(before)) {
                throw new RefusedException(ResultCode.EXISTS_ALREADY, known.name());
            }
        }
    }

    void removeKeys(RingName ring) throws RefusedException {
        if (!rings().contains(ring)) {
            throw new RefusedException(ResultCode.NO_KEY_RING, ring.name());
        }
        store.remove(entry(ring));
    }

    private static String entry(RingName ring) {
        return String.format(Locale.ROOT, "%s%08X/%s", RING, ring.developerId(), ring.name());
    }

    Map<UUID, Integer> revisions() throws RefusedException {
        try (Secret content = store.secret(REVISIONS)
                .orElseThrow(() -> new RefusedException(ResultCode.VAULT_DAMAGED, "(" + REVISIONS + ")"))) {
            return Revisions.read(content);
        }
    }

    void remember(UUID profile, int revision) throws RefusedException {
        Map<UUID, Integer> all = new HashMap<>(revisions());
        all.merge(profile, revision, Math::max);
        try (Secret content = Revisions.write(all)) {
            store.put(REVISIONS, content);
        }
    }

    /** The key of the ledger; the caller closes it. */
    Optional<Secret> ledgerKey() throws RefusedException {
        return store.secret(LEDGER);
    }

    void putLedgerKey(Secret key) throws RefusedException {
        store.put(LEDGER, key);
    }
}
