package org.rums.core.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void closingZeroesTheBytesAndEndsTheirUse() {
        byte[] bytes = {1, 2, 3};
        Secret secret = Secret.owning(bytes);
        Secret copy = secret.copy();
        secret.close();
        assertArrayEquals(new byte[3], bytes);
        assertThrows(IllegalStateException.class, secret::bytes);
        assertArrayEquals(new byte[] {1, 2, 3}, copy.bytes(), "a copy has a life of its own");
    }

    @Test
    void closingKeysZeroesThoseBelowThemToo() {
        BoxKeys keys = new BoxKeys(Secret.copyOf(new byte[Primitives.KEY]));
        byte[] derived = keys.key(BoxKeys.Purpose.ACTIVATION);
        assertFalse(java.util.Arrays.equals(new byte[Primitives.KEY], derived));
        keys.close();
        assertArrayEquals(new byte[Primitives.KEY], derived);
    }

    @Test
    void isNeverPrinted() {
        assertFalse(Secret.owning(new byte[] {77}).toString().contains("77"));
    }
}
