package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.keyfile.KeySamples.DEVELOPER;
import static org.rums.core.keyfile.KeySamples.assertRefused;
import static org.rums.core.keyfile.KeySamples.assertSame;
import static org.rums.core.keyfile.KeySamples.passphrase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.RekeyRoot;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class KeyFilesTest {
    private static final ScryptCost CHEAP = CheapScrypt.cost();

    @TempDir
    Path folder;

    private final KeyRing ring = KeySamples.ring();
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("vendor.rring");
        KeyRingFile.write(CHEAP, file, ring, passphrase());
    }

    @AfterEach
    void wipe() {
        ring.close();
    }

    @Test
    void aRingComesBackAsItWas() throws Exception {
        try (KeyRing read = KeyRingFile.read(CHEAP, file, passphrase())) {
            assertSame(ring, read);
        }
        assertEquals(DEVELOPER, KeyRingFile.developerId(CHEAP, file));
    }

    @Test
    void theProductionCostWorksAndIsTheFloor() throws Exception {
        Path real = folder.resolve("real.rring");
        KeyRingFile.write(ScryptCost.standard(), real, ring, passphrase());
        assertEquals(17, Files.readAllBytes(real)[12]);
        try (KeyRing read = KeyRingFile.read(ScryptCost.standard(), real, passphrase())) {
            assertSame(ring, read);
        }
        assertRefused(
                ResultCode.WRONG_PASSPHRASE,
                () -> KeyRingFile.read(ScryptCost.standard(), real, "other".toCharArray()));
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(ScryptCost.standard(), file, passphrase()));
    }

    @Test
    void parametersBeyondTheBoundsAreRefusedBeforeAnyWork() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int[] change :
                new int[][] {{12, 3}, {12, 20}, {12, 31}, {12, 255}, {13, 9}, {13, 255}, {14, 0}, {14, 5}}) {
            byte[] changed = bytes.clone();
            changed[change[0]] = (byte) change[1];
            byte[] check = Primitives.sha256(Arrays.copyOf(changed, 43));
            System.arraycopy(check, 0, changed, 43, 8);
            Files.write(file, changed);
            RefusedException refused =
                    assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(CHEAP, file, passphrase()));
            assertTrue(refused.getMessage().contains("scrypt"), refused.getMessage());
        }
    }

    @Test
    void aWrongPassphraseIsToldFromDamage() throws Exception {
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> KeyRingFile.read(CHEAP, file, "x".toCharArray()));
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> KeyRingFile.read(CHEAP, file, new char[0]));
    }

    @Test
    void anyBitFlippedIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            boolean keyCheck = bit / 8 >= 51 && bit / 8 < 67;
            assertRefused(
                    keyCheck ? ResultCode.WRONG_PASSPHRASE : ResultCode.KEYRING_DAMAGED,
                    () -> KeyRingFile.read(CHEAP, file, passphrase()));
        }
    }

    @Test
    void everyTruncationAndRandomFilesAreDamage() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(CHEAP, file, passphrase()));
        }
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            Files.write(file, noise);
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(CHEAP, file, passphrase()));
        }
        Files.write(file, new byte[PassphraseSeal.MAX_FILE + 1]);
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(CHEAP, file, passphrase()));
    }

    @Test
    void contentThatIsNoRingIsDamage() throws Exception {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            Files.write(file, CHEAP.seal("RNG").seal(DEVELOPER, noise, passphrase(), new SecureRandom()));
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingFile.read(CHEAP, file, passphrase()));
        }
    }

    @Test
    void aNewRingNeverReplacesAFile() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertRefused(ResultCode.EXISTS_ALREADY, () -> KeyRingFile.write(CHEAP, file, ring, passphrase()));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aRotatedRingReplacesItsFileAndNothingIsLeftBeside() throws Exception {
        try (KeyRing rotated = ring.rotated(new SecureRandom())) {
            KeyRingFile.replace(CHEAP, file, rotated, "new".toCharArray());
            try (KeyRing read = KeyRingFile.read(CHEAP, file, "new".toCharArray())) {
                assertSame(rotated, read);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void evaluationAndProductionAreNotMixed() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path evaluation = folder.resolve("evaluation.rring");
        try (KeyRing published = EvaluationKeys.keyRing();
                KeyRing other = KeyRing.create(9, "another", new SecureRandom())) {
            KeyRingFile.write(CHEAP, evaluation, published, passphrase());
            assertRefused(ResultCode.EVALUATION_MIXED, () -> KeyRingFile.replace(CHEAP, file, published, passphrase()));
            assertRefused(
                    ResultCode.EVALUATION_MIXED, () -> KeyRingFile.replace(CHEAP, evaluation, ring, passphrase()));
            assertRefused(ResultCode.OTHER_VENDOR, () -> KeyRingFile.replace(CHEAP, file, other, passphrase()));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void nothingOfTheSecretsStandsInTheFile() throws Exception {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (byte[] secret : new byte[][] {
            ring.updateKey(1), ring.updateKey(2), ring.userPassword(), ring.adminPassword(), ring.signingSeed()
        }) {
            assertFalse(text.contains(new String(secret, 0, 8, StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void onlyTheOwnerMayReadIt() throws Exception {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            KeyRingFile.replace(CHEAP, file, ring, passphrase());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void anEmptyPassphraseIsAWrongCall() {
        Path other = folder.resolve("other");
        assertThrows(IllegalArgumentException.class, () -> KeyRingFile.write(CHEAP, other, ring, new char[0]));
        assertFalse(Files.exists(other));
    }

    @Test
    void aFolderThatIsMissingIsAFailureOfTheFile() {
        Path nowhere = folder.resolve("no").resolve("file");
        assertRefused(ResultCode.FILE_FAILED, () -> KeyRingFile.write(CHEAP, nowhere, ring, passphrase()));
        assertRefused(ResultCode.FILE_FAILED, () -> KeyRingFile.read(CHEAP, nowhere, passphrase()));
    }

    @Test
    void aRekeyRootComesBackForItsVendorOnly() throws Exception {
        Path offline = folder.resolve("vendor.rroot");
        try (RekeyRoot root = RekeyRoot.create(new SecureRandom())) {
            RekeyRootFile.write(CHEAP, offline, DEVELOPER, root, passphrase());
            try (RekeyRoot read = RekeyRootFile.read(CHEAP, offline, DEVELOPER, passphrase())) {
                assertArrayEquals(root.bytes(), read.bytes());
            }
            assertRefused(ResultCode.OTHER_VENDOR, () -> RekeyRootFile.read(CHEAP, offline, 9, passphrase()));
            assertRefused(
                    ResultCode.EVALUATION_MIXED,
                    () -> RekeyRootFile.read(CHEAP, offline, EvaluationKeys.DEVELOPER_ID, passphrase()));
            assertRefused(
                    ResultCode.WRONG_PASSPHRASE,
                    () -> RekeyRootFile.read(CHEAP, offline, DEVELOPER, "x".toCharArray()));
            assertRefused(
                    ResultCode.EXISTS_ALREADY,
                    () -> RekeyRootFile.write(CHEAP, offline, DEVELOPER, root, passphrase()));
        }
    }

    @Test
    void oneKindOfFileIsNotTakenForAnother() {
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> RekeyRootFile.read(CHEAP, file, DEVELOPER, passphrase()));
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> Backup.read(CheapScrypt.cost(), file, passphrase()));
    }
}
