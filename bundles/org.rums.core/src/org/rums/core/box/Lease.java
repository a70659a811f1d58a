package org.rums.core.box;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a program gets at its start. Source: docs/protocol/box.md, section 6.
 *
 * @param id u32
 * @param signature of the partition, where there is one, 1 to 16 bytes
 */
public record Lease(long id, Optional<byte[]> signature) {
    /** Copies the signature. */
    public Lease {
        signature = signature.map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> signature() {
        return signature.map(byte[]::clone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lease lease
                && id == lease.id
                && Arrays.equals(signature.orElse(new byte[0]), lease.signature.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
