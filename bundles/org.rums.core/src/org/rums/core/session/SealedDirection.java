package org.rums.core.session;

import java.util.Optional;
import org.rums.core.frame.Command;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.wire.ByteWriter;

/** Seals, or opens, the messages of one direction in their order. Each use takes the next counter. */
final class SealedDirection implements AutoCloseable {
    private final char direction;
    private final byte[] associated;
    private final Secret key;
    private long counter;

    SealedDirection(char direction, long channel, Secret key) {
        this.direction = direction;
        this.associated =
                new ByteWriter().u32(channel).u8(Command.MSG).u8(Opcode.SEALED).toByteArray();
        this.key = key;
    }

    byte[] seal(byte[] plaintext) {
        return Primitives.seal(key.bytes(), nextNonce(), associated, plaintext, Primitives.TAG);
    }

    Optional<byte[]> open(byte[] sealed) {
        return Primitives.open(key.bytes(), nextNonce(), associated, sealed, Primitives.TAG);
    }

    @Override
    public void close() {
        key.close();
    }

    private byte[] nextNonce() {
        return new ByteWriter(12).u8(direction).zeros(3).u64(counter++).toByteArray();
    }
}
