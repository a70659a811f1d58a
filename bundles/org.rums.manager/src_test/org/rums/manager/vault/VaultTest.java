package org.rums.manager.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.cms.Identity;
import org.rums.core.key.Primitives;
import org.rums.core.keyfile.LockedFile;
import org.rums.core.result.ResultCode;
import org.rums.manager.testkit.Desk;

class VaultTest {
    @TempDir
    Path home;

    private Path folder;
    private Desk desk;

    @BeforeEach
    void sit() {
        folder = home.resolve("rums").resolve("vault");
        desk = new Desk(folder);
    }

    private static char[] wrong() {
        return "wrong".toCharArray();
    }

    @Test
    void aNewVaultIsUnlockedAndOpensAgainWithItsPassphraseOnly() throws Exception {
        assertFalse(desk.vault().exists());
        assertRefused(ResultCode.VAULT_MISSING, () -> desk.vault().unlock(Desk.passphrase()));
        assertEquals(
                "Anna Müller", desk.create("Anna Müller").certificates().get(0).name());
        assertTrue(desk.vault().exists());
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> desk.vault().unlock(wrong()));
        VaultSession again = desk.vault().unlock(Desk.passphrase());
        assertEquals("Anna Müller", again.certificates().get(0).name());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("vault.bcfks"))));
    }

    @Test
    void gettingReadyToUnlockHasNothingToDoWithAVault() throws Exception {
        Vault.prepare();
        assertFalse(desk.vault().exists());
        desk.create("Anna");
        desk.vault().lock();
        Vault.prepare();
        assertTrue(desk.vault().session().isEmpty());
    }

    @Test
    void unlockingTwiceGivesTheSameSession() throws Exception {
        desk.create("Anna");
        Vault vault = desk.vault();
        VaultSession session = vault.unlock(Desk.passphrase());
        assertSame(session, vault.unlock(Desk.passphrase()));
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> vault.unlock(wrong()));
        vault.lock();
        assertTrue(vault.session().isEmpty());
    }

    @Test
    void aVaultNeverReplacesAnythingThatIsThere() throws Exception {
        desk.create("Anna");
        byte[] before = Files.readAllBytes(folder.resolve("vault.bcfks"));
        assertRefused(ResultCode.EXISTS_ALREADY, () -> desk.create("Bert"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("vault.bcfks")));
        Path full = Files.createDirectories(home.resolve("full"));
        Files.writeString(full.resolve("note"), "mine");
        assertRefused(ResultCode.EXISTS_ALREADY, () -> new Desk(full).create("Bert"));
        assertEquals(List.of("full", "rums"), names(home));
        assertEquals(List.of("vault"), names(home.resolve("rums")));
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aChangedPassphraseOpensTheSameVault() throws Exception {
        VaultSession open = desk.create("Anna");
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> desk.vault().changePassphrase(wrong(), wrong()));
        desk.vault().changePassphrase(Desk.passphrase(), "another one".toCharArray());
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> desk.vault().unlock(Desk.passphrase()));
        VaultSession session = desk.vault().unlock("another one".toCharArray());
        open.addMember("Bert", desk.somebody("Bert"));
        assertEquals("Bert", session.team().get(0).name());
    }

    @Test
    void damageOfEitherFileIsToldApartFromAWrongPassphrase() throws Exception {
        desk.create("Anna");
        for (String name : List.of("vault.key", "vault.bcfks")) {
            Path file = folder.resolve(name);
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            bad[good.length / 4] ^= 1;
            Files.write(file, bad);
            assertRefused(ResultCode.VAULT_DAMAGED, () -> desk.vault().unlock(Desk.passphrase()));
            Files.delete(file);
            assertTrue(desk.vault().exists());
            assertRefused(ResultCode.VAULT_DAMAGED, () -> desk.vault().unlock(Desk.passphrase()));
            assertRefused(ResultCode.EXISTS_ALREADY, () -> desk.create("Bert"));
            Files.write(file, good);
        }
        desk.vault().unlock(Desk.passphrase());
    }

    @Test
    void aVaultOfANewerProgramIsNotDamaged() throws Exception {
        desk.create("Anna");
        Path file = folder.resolve("vault.key");
        byte[] newer = Files.readAllBytes(file);
        newer[7] = 2;
        System.arraycopy(Primitives.sha256(Arrays.copyOf(newer, 43)), 0, newer, 43, 8);
        Files.write(file, newer);
        assertRefused(ResultCode.UNSUPPORTED_VERSION, () -> desk.vault().unlock(Desk.passphrase()));
    }

    @Test
    void theContentOfAnotherVaultIsDamage() throws Exception {
        desk.create("Anna");
        new Desk(home.resolve("other")).create("Bert");
        Files.copy(
                home.resolve("other/vault.bcfks"),
                folder.resolve("vault.bcfks"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused(ResultCode.VAULT_DAMAGED, () -> desk.vault().unlock(Desk.passphrase()));
    }

    @Test
    void twoProcessesSeeWhatTheOtherWrote() throws Exception {
        VaultSession one = desk.create("Anna");
        VaultSession other = desk.vault().unlock(Desk.passphrase());
        UUID profile = UUID.randomUUID();
        one.addMember("Bert", desk.somebody("Bert"));
        other.addMember("Carla", desk.somebody("Carla"));
        one.remember(profile, 7);
        assertEquals(
                List.of("Bert", "Carla"),
                one.team().stream().map(TeamMember::name).toList());
        assertEquals(one.team(), other.team());
        assertEquals(7, other.lastSeen(profile).getAsInt());
    }

    @Test
    void aWriteGivesUpWhileAnotherProcessHoldsTheVault() throws Exception {
        VaultSession session = desk.create("Anna");
        session.addMember("Bert", desk.somebody("Bert"));
        try (LockedFile other = LockedFile.of(folder.resolve("lock"), ResultCode.VAULT_IN_USE)) {
            assertTrue(other.channel().isOpen());
            Thread.currentThread().interrupt();
            assertRefused(ResultCode.VAULT_IN_USE, () -> session.removeMember("Bert"));
            assertTrue(Thread.interrupted());
            assertEquals(1, session.team().size());
        }
        session.removeMember("Bert");
        assertEquals(List.of(), session.team());
    }

    @Test
    void manyThreadsLoseNoChange() throws Exception {
        VaultSession one = desk.create("Anna");
        VaultSession other = desk.vault().unlock(Desk.passphrase());
        List<UUID> profiles = Stream.generate(UUID::randomUUID).limit(12).toList();
        profiles.parallelStream().forEach(profile -> {
            try {
                (profile.hashCode() % 2 == 0 ? one : other).remember(profile, 3);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        for (UUID profile : profiles) {
            assertEquals(3, one.lastSeen(profile).orElse(0));
        }
    }

    @Test
    void nothingInTheFolderIsClearText() throws Exception {
        VaultSession session = desk.create("Anna Muster");
        session.addMember("Bert Beispiel", desk.somebody("Bert Beispiel"));
        try (Identity own = session.identities().get(0)) {
            byte[] scalar = Arrays.copyOfRange(own.privateKey().getEncoded(), 36, 60);
            for (String name : names(folder)) {
                String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("Anna Muster") || bytes.contains("Bert"), name);
                assertFalse(bytes.contains(new String(scalar, StandardCharsets.ISO_8859_1)), name);
            }
        }
    }
}
