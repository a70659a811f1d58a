package org.rums.core.transport;

import java.io.IOException;
import java.util.Objects;

/**
 * The way to the device failed; what the device did with the last message is not known. Its {@link Kind} tells what
 * the caller can do. See {@code docs/protocol/framing.md}, "Errors".
 */
public final class TransportException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What failed. */
    public enum Kind {
        /** The device was removed or the other side closed. */
        GONE,
        /** The deadline passed before the answer came. */
        TIMEOUT,
        /** The medium failed or brought what breaks the framing. */
        IO,
        /** The device was busy for another program until the deadline. */
        BUSY,
        /** The user has not the right to use the device. */
        DENIED,
        /** What answers is not a box, or a box of another protocol version. */
        FOREIGN
    }

    private final Kind kind;

    /** Creates the exception with an English text. */
    public TransportException(Kind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind);
    }

    /** Creates the exception with an English text and what caused it. */
    public TransportException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind);
    }

    /** Returns what failed. */
    public Kind kind() {
        return kind;
    }
}
