package org.rums.model.testkit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.file.ProfileAccess;

/** A person with an identity, a team and a memory, all of it in this process. */
public final class Colleague implements ProfileAccess, AutoCloseable {
    /** When everything here happens. */
    public static final Instant NOW = Instant.parse("2027-01-15T08:00:00Z");

    private final List<Identity> identities = new ArrayList<>();
    private final List<PersonCertificate> team = new ArrayList<>();
    private final Map<UUID, Integer> seen = new HashMap<>();
    private boolean locked;

    /** A person with an identity that exists. */
    public Colleague(Identity identity) {
        identities.add(identity);
    }

    /** A person with a new identity. */
    public static Colleague named(String name) {
        try {
            return new Colleague(Identity.create(name, "mail@example.org", NOW, new SecureRandom()));
        } catch (RefusedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What others know of this person. */
    public PersonCertificate certificate() {
        return identities.get(0).certificate();
    }

    /** Takes somebody into the team. */
    public Colleague trusting(Colleague other) {
        team.add(other.certificate());
        return this;
    }

    /** Gets a new identity and keeps the old one for reading. */
    public void renew(String name) {
        identities.add(0, named(name).identities.get(0));
    }

    /** Locks or unlocks everything. */
    public void lock(boolean now) {
        locked = now;
    }

    private void check() throws RefusedException {
        if (locked) {
            throw new RefusedException(ResultCode.VAULT_LOCKED, "");
        }
    }

    @Override
    public List<Identity> identities() throws RefusedException {
        check();
        return identities.stream().map(Identity::copy).toList();
    }

    @Override
    public boolean trusts(PersonCertificate signer) throws RefusedException {
        check();
        return team.contains(signer)
                || identities.stream().anyMatch(own -> own.certificate().equals(signer));
    }

    @Override
    public OptionalInt lastSeen(UUID profile) throws RefusedException {
        check();
        return seen.containsKey(profile) ? OptionalInt.of(seen.get(profile)) : OptionalInt.empty();
    }

    @Override
    public void remember(UUID profile, int revision) throws RefusedException {
        check();
        seen.merge(profile, revision, Math::max);
    }

    @Override
    public void close() {
        identities.forEach(Identity::close);
    }
}
