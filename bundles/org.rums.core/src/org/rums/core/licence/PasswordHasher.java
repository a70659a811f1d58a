package org.rums.core.licence;

/** Makes what a box stores of an application password. Source: docs/protocol.md, section 5.1. */
@FunctionalInterface
public interface PasswordHasher {
    /** Stores nothing: for pictures that only know that there is a password. */
    PasswordHasher NONE = password -> new byte[0];

    /**
     * Makes a salted verifier.
     *
     * @param password UTF-8 bytes, only valid during the call
     * @return up to 255 bytes
     */
    byte[] hash(byte[] password);
}
