package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;

class VaultSessionTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path home;

    private Desk desk;
    private Vault vault;
    private VaultSession session;

    @BeforeEach
    void unlock() throws Exception {
        desk = new Desk(home.resolve("anna"));
        desk.create("Anna");
        vault = desk.vault();
        session = vault.unlock(Desk.passphrase());
    }

    private static void closeAll(List<Identity> identities) {
        identities.forEach(Identity::close);
    }

    /** Writes down what it hears. */
    private static final class Notes implements VaultListener {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void unlocked(VaultSession session) {
            heard.add("unlocked");
        }

        @Override
        public void locking(VaultSession session) {
            try {
                heard.add("locking " + session.certificates().get(0).name());
            } catch (RefusedException e) {
                heard.add(e.code().name());
            }
        }

        @Override
        public void locked() {
            heard.add("locked");
        }
    }

    @Test
    void itLocksAfterATimeOfNoUseAndListenersHearOfItBefore() throws Exception {
        Notes notes = new Notes();
        vault.addListener(notes);
        desk.clock.move(Desk.PATIENCE.minusSeconds(1));
        assertEquals(Optional.of(Duration.ofSeconds(1)), session.left());
        closeAll(session.identities());
        assertEquals(Optional.of(Desk.PATIENCE), session.left());
        desk.clock.move(Desk.PATIENCE.minusSeconds(60));
        session.use();
        desk.clock.move(Desk.PATIENCE);
        assertTrue(vault.session().isEmpty());
        assertRefused(ResultCode.VAULT_LOCKED, session::identities);
        vault.unlock(Desk.passphrase());
        vault.lock();
        assertEquals(List.of("locking Anna", "locked", "unlocked", "locking Anna", "locked"), notes.heard);
        vault.removeListener(notes);
        vault.unlock(Desk.passphrase());
        assertEquals(5, notes.heard.size());
    }

    @Test
    void lookingAtNamesIsNoUse() throws Exception {
        desk.clock.move(Duration.ofMinutes(10));
        session.certificates();
        session.team();
        session.rings();
        session.trusts(desk.somebody("Bert"));
        assertEquals(Optional.of(Duration.ofMinutes(5)), session.left());
    }

    @Test
    void theTimeCanBeChangedAndZeroIsNever() {
        session.use();
        vault.lockAfter(Duration.ZERO);
        desk.clock.move(Duration.ofDays(30));
        assertTrue(session.lockIfIdle());
        assertEquals(Optional.empty(), session.left());
        vault.lockAfter(Duration.ofMinutes(1));
        assertFalse(session.lockIfIdle());
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepItOpen() {
        session.use();
        desk.clock.move(Duration.ofDays(-30));
        assertTrue(session.lockIfIdle());
        desk.clock.move(Desk.PATIENCE);
        assertFalse(session.lockIfIdle());
    }

    @Test
    void onceLockedEveryMethodRefusesAndAListenerThatFailsChangesNothing() throws Exception {
        PersonCertificate bert = desk.somebody("Bert");
        try (KeyRing ring = KeyRing.create(0x12345678L, "Acme", RANDOM);
                Identity identity = desk.identity("Anna 2");
                Secret secret = Secret.random(32, RANDOM)) {
            RingName name = session.putRing("acme", ring);
            vault.addListener(new VaultListener() {
                @Override
                public void locking(VaultSession closing) {
                    throw new IllegalStateException("a listener with a fault");
                }
            });
            session.lock();
            session.lock();
            session.use();
            for (Executable call : List.<Executable>of(
                    session::identities,
                    session::certificates,
                    () -> session.addIdentity(identity),
                    session::team,
                    () -> session.addMember("Bert", bert),
                    () -> session.removeMember("Bert"),
                    () -> session.trusts(bert),
                    session::rings,
                    () -> session.keys(name),
                    () -> session.putRing("acme", ring),
                    () -> session.removeRing(name),
                    () -> Exchange.writeRing(session, name, bert, home.resolve("locked.p7")),
                    () -> session.openShare(new byte[0]),
                    () -> session.lastSeen(UUID.randomUUID()),
                    () -> session.remember(UUID.randomUUID(), 1),
                    session::ledgerKey,
                    () -> session.putLedgerKey(secret))) {
                assertRefused(ResultCode.VAULT_LOCKED, call);
            }
        }
    }

    @Test
    void keysInMemoryAreZeroedWhenItLocks() throws Exception {
        Secret key = Secret.random(32, RANDOM);
        byte[] bytes = key.bytes();
        VaultFiles files = new VaultFiles(home.resolve("zero"), org.rums.core.keyfile.CheapScrypt.vaultKeys());
        try (Identity owner = desk.identity("Zoe")) {
            files.create(
                    key,
                    Desk.passphrase(),
                    VaultContent.fresh(VaultStore.empty(key), owner).store().write());
        }
        VaultSession zero = new VaultSession(vault, files, key, desk.clock);
        List<Identity> copies = zero.identities();
        zero.lock();
        assertEquals(0, new java.math.BigInteger(bytes).signum());
        assertThrows(IllegalStateException.class, key::bytes);
        copies.get(0).privateKey();
        closeAll(copies);
    }

    @Test
    void theAccessOfProfilesOutlivesLocking() throws Exception {
        var access = vault.access();
        UUID profile = UUID.randomUUID();
        access.remember(profile, 4);
        access.remember(profile, 2);
        assertEquals(4, access.lastSeen(profile).getAsInt());
        assertTrue(access.trusts(session.certificates().get(0)));
        assertFalse(access.trusts(desk.somebody("Eve")));
        vault.lock();
        assertRefused(ResultCode.VAULT_LOCKED, access::identities);
        vault.unlock(Desk.passphrase());
        closeAll(access.identities());
        assertRefused(
                ResultCode.VAULT_MISSING,
                () -> new Desk(home.resolve("nowhere")).vault().access().identities());
    }

    @Test
    void aNewIdentitySignsAndTheFormerOneGoesOnReading() throws Exception {
        try (Identity rsa =
                org.rums.core.testkit.Certificates.make("RSA", 2048, 0).identity()) {
            session.addIdentity(rsa);
            assertRefused(ResultCode.EXISTS_ALREADY, () -> session.addIdentity(rsa));
            assertEquals(rsa.certificate(), session.certificates().get(0));
        }
        List<Identity> all = desk.vault().unlock(Desk.passphrase()).identities();
        assertEquals(
                List.of("Anna Müller", "Anna"),
                all.stream().map(i -> i.certificate().name()).toList());
        closeAll(all);
    }

    @Test
    void theTeamHasEachNameAndEachCertificateOnce() throws Exception {
        PersonCertificate bert = desk.somebody("Bert");
        assertEquals(
                "Bert (Köln) / O'Neill",
                session.addMember(" Bert (Köln) / O'Neill ", bert).name());
        assertTrue(session.trusts(bert));
        assertRefused(ResultCode.EXISTS_ALREADY, () -> session.addMember("Bertie", bert));
        PersonCertificate other = desk.somebody("Bert");
        assertRefused(ResultCode.EXISTS_ALREADY, () -> session.addMember("bert (köln) / o'neill", other));
        assertRefused(ResultCode.BAD_NAME, () -> session.addMember("  ", other));
        assertRefused(ResultCode.BAD_NAME, () -> session.addMember("B\nert", other));
        assertRefused(ResultCode.UNKNOWN_PERSON, () -> session.removeMember("Carla"));
        session.removeMember("Bert (Köln) / O'Neill");
        assertFalse(session.trusts(bert));
    }

    @Test
    void aRingIsReplacedOnlyByALaterStateOfItself() throws Exception {
        try (KeyRing ring = KeyRing.create(0x12345678L, "Acme", RANDOM);
                KeyRing later = ring.rotated(RANDOM);
                KeyRing stranger = KeyRing.create(0x12345678L, "Acme", RANDOM);
                KeyRing second = KeyRing.create(0x9L, "Beta", RANDOM)) {
            RingName name = session.putRing("acme", ring);
            assertEquals(new RingName("acme", 0x12345678L), name);
            assertEquals(name, session.putRing("another-name", later));
            assertRefused(ResultCode.EXISTS_ALREADY, () -> session.putRing("acme", ring));
            assertRefused(ResultCode.EXISTS_ALREADY, () -> session.putRing("x", stranger));
            assertRefused(ResultCode.EXISTS_ALREADY, () -> session.putRing("acme", second));
            assertRefused(ResultCode.BAD_NAME, () -> session.putRing("../acme", second));
            assertEquals(List.of(name), session.rings());
            try (KeyRing kept = session.keys(name)) {
                assertEquals(List.of(1L, 2L), kept.epochs());
                assertTrue(kept.continues(later));
            }
            session.removeRing(name);
            assertRefused(ResultCode.NO_KEY_RING, () -> session.keys(name));
            assertRefused(ResultCode.NO_KEY_RING, () -> session.removeRing(name));
        }
        try (KeyRing published = EvaluationKeys.keyRing()) {
            assertRefused(ResultCode.EVALUATION_MIXED, () -> session.putRing("evaluation", published));
        }
    }

    @Test
    void aRingTravelsToAColleagueAndToNobodyElse() throws Exception {
        VaultSession bert = new Desk(home.resolve("bert")).create("Bert");
        VaultSession eve = new Desk(home.resolve("eve")).create("Eve");
        try (KeyRing ring = KeyRing.create(0x12345678L, "Acme", RANDOM)) {
            Path file = home.resolve("acme.p7");
            Exchange.writeRing(
                    session, session.putRing("acme", ring), bert.certificates().get(0), file);
            byte[] cms = Files.readAllBytes(file);
            assertRefused(ResultCode.NOT_A_RECIPIENT, () -> eve.openShare(cms));
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> bert.openShare(java.util.Arrays.copyOf(cms, 99)));
            try (KeyRing opened = bert.openShare(cms)) {
                assertEquals(KeyRingShare.fingerprint(ring), KeyRingShare.fingerprint(opened));
                assertEquals(List.of(), bert.rings());
                bert.putRing("acme", opened);
            }
            try (KeyRing kept = bert.keys(bert.rings().get(0))) {
                assertTrue(kept.continues(ring) && ring.continues(kept));
            }
        }
    }

    @Test
    void theKeyOfALedgerIsKept() throws Exception {
        assertEquals(Optional.empty(), session.ledgerKey());
        try (Secret key = Secret.random(32, RANDOM)) {
            session.putLedgerKey(key);
            try (Secret kept =
                    desk.vault().unlock(Desk.passphrase()).ledgerKey().orElseThrow()) {
                assertTrue(kept.sameAs(key));
            }
        }
    }
}
