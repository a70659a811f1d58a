package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Rings for tests. */
final class KeySamples {
    static final long DEVELOPER = 0x12345678L;

    private KeySamples() {}

    static char[] passphrase() {
        return "pässphrase".toCharArray();
    }

    static KeyRing ring() {
        try (KeyRing first = KeyRing.create(DEVELOPER, "Häßler & Söhne", new SecureRandom())) {
            return first.rotated(new SecureRandom());
        }
    }

    static void assertSame(KeyRing expected, KeyRing found) {
        assertEquals(expected.developerId(), found.developerId());
        assertEquals(expected.vendor(), found.vendor());
        assertEquals(expected.epochs(), found.epochs());
        for (long epoch : expected.epochs()) {
            assertArrayEquals(expected.updateKey(epoch), found.updateKey(epoch));
        }
        assertArrayEquals(expected.userPassword(), found.userPassword());
        assertArrayEquals(expected.adminPassword(), found.adminPassword());
        assertArrayEquals(expected.signingSeed(), found.signingSeed());
        assertArrayEquals(expected.journalId(), found.journalId());
    }

    static RefusedException assertRefused(ResultCode code, Executable call) {
        RefusedException refused = assertThrows(RefusedException.class, call);
        assertEquals(code, refused.code(), refused.getMessage());
        return refused;
    }
}
