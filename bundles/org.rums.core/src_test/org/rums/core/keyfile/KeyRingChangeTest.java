package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.keyfile.KeySamples.assertRefused;
import static org.rums.core.keyfile.KeySamples.assertSame;
import static org.rums.core.keyfile.KeySamples.passphrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.key.KeyRing;
import org.rums.core.result.ResultCode;

/** No epoch is lost when a ring is changed twice at once. */
class KeyRingChangeTest {
    private static final ScryptCost CHEAP = CheapScrypt.cost();

    @TempDir
    Path folder;

    private final KeyRing ring = KeySamples.ring();
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("acme.ring");
        KeyRingFile.write(CHEAP, file, ring, passphrase());
    }

    @AfterEach
    void wipe() {
        ring.close();
    }

    private void rotate() throws Exception {
        try (KeyRingChange change = KeyRingChange.begin(CHEAP, file, passphrase());
                KeyRing rotated = change.ring().rotated(new SecureRandom())) {
            change.replace(rotated, passphrase());
        }
    }

    @Test
    void oneChangeAfterTheOtherKeepsBothEpochs() throws Exception {
        rotate();
        rotate();
        try (KeyRing read = KeyRingFile.read(CHEAP, file, passphrase())) {
            assertEquals(List.of(1L, 2L, 3L, 4L), read.epochs());
            assertTrue(read.continues(ring));
        }
    }

    @Test
    void aSecondChangeIsRefusedUntilTheFirstEnds() throws Exception {
        try (KeyRingChange first = KeyRingChange.begin(CHEAP, file, passphrase());
                KeyRing rotated = first.ring().rotated(new SecureRandom())) {
            assertEquals(
                    file.toString(),
                    assertRefused(ResultCode.KEYRING_IN_USE, this::rotate).detail(),
                    "the ring is named, not the lock");
            first.replace(rotated, passphrase());
            assertRefused(ResultCode.KEYRING_IN_USE, this::rotate);
            try (KeyRing read = KeyRingFile.read(CHEAP, file, passphrase())) {
                assertSame(rotated, read);
            }
        }
        rotate();
    }

    @Test
    void aRingThatWasReplacedByOtherMeansStaysAsItIs() throws Exception {
        try (KeyRingChange change = KeyRingChange.begin(CHEAP, file, passphrase());
                KeyRing rotated = change.ring().rotated(new SecureRandom());
                KeyRing other = ring.rotated(new SecureRandom())) {
            KeyRingFile.replace(CHEAP, file, other, passphrase());
            byte[] present = Files.readAllBytes(file);
            assertRefused(ResultCode.KEYRING_IN_USE, () -> change.replace(rotated, passphrase()));
            assertArrayEquals(present, Files.readAllBytes(file));
        }
    }

    @Test
    void aChangeThatDoesNotBeginHoldsNothing() throws Exception {
        assertRefused(ResultCode.WRONG_PASSPHRASE, () -> KeyRingChange.begin(CHEAP, file, "x".toCharArray()));
        rotate();
    }
}
