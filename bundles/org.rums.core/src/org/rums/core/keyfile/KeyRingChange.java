package org.rums.core.keyfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * A change of a key ring's file, from reading it to replacing it: nobody else changes it meanwhile, so that no epoch is
 * lost. The lock is on an empty file beside it, which stays; the ring's own file is another one after each change.
 * Source: docs/keys.md.
 */
public final class KeyRingChange implements AutoCloseable {
    private final ScryptCost cost;
    private final Path file;
    private final LockedFile lock;
    private final byte[] before;
    private final KeyRing ring;

    private KeyRingChange(ScryptCost cost, Path file, LockedFile lock, byte[] before, KeyRing ring) {
        this.cost = cost;
        this.file = file;
        this.lock = lock;
        this.before = before;
        this.ring = ring;
    }

    /**
     * Reads a key ring that is to be replaced.
     *
     * @param cost that it was written at
     * @param file its file
     * @param passphrase as it was written with
     * @return the change
     * @throws RefusedException KEYRING_IN_USE where another change has begun, and as {@link KeyRingFile#read}
     */
    public static KeyRingChange begin(ScryptCost cost, Path file, char[] passphrase) throws RefusedException {
        LockedFile lock = LockedFile.beside(file, ResultCode.KEYRING_IN_USE);
        boolean begun = false;
        try {
            byte[] bytes = KeyRingFile.bytes(file);
            KeyRingChange change =
                    new KeyRingChange(cost, file, lock, bytes, KeyRingFile.opened(cost, bytes, passphrase));
            begun = true;
            return change;
        } finally {
            if (!begun) {
                release(lock, file);
            }
        }
    }

    /**
     * The key ring as it was read.
     *
     * @return the ring, closed with this
     */
    public KeyRing ring() {
        return ring;
    }

    /**
     * Replaces the file by a newer state of the key ring.
     *
     * @param newer the ring
     * @param passphrase not empty
     * @throws RefusedException KEYRING_IN_USE where the file was replaced by other means meanwhile, EVALUATION_MIXED or
     *     OTHER_VENDOR for a ring of another Developer ID, or FILE_FAILED; the file then stays as it is
     */
    public void replace(KeyRing newer, char[] passphrase) throws RefusedException {
        if (!Arrays.equals(before, KeyRingFile.bytes(file))) {
            throw new RefusedException(ResultCode.KEYRING_IN_USE, file + " was replaced meanwhile.");
        }
        KeyRingFile.replace(cost, file, newer, passphrase);
    }

    @Override
    public void close() throws RefusedException {
        ring.close();
        release(lock, file);
    }

    private static void release(LockedFile lock, Path file) throws RefusedException {
        try {
            lock.close();
        } catch (IOException e) {
            throw OwnerOnly.failed(file, e);
        }
    }
}
