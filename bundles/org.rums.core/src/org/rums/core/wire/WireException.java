package org.rums.core.wire;

import java.util.Objects;

/**
 * Bytes from outside break a layout rule. Carries one {@link Reason} for programs and an English text for people.
 * The reasons are those of {@code docs/protocol/cbor.md}, "Reasons of refusal".
 */
public class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why the bytes were refused. */
    public enum Reason {
        /** The input ends before the value does, or a length points beyond the input. */
        TRUNCATED,
        /** Bytes follow where the input must end. */
        TRAILING,
        /** A number or length is not written in its shortest form. */
        NOT_MINIMAL,
        /** A number, length or key is larger than the reader accepts. */
        RANGE,
        /** Another type of value stands here. */
        TYPE,
        /** A form that this project never writes: float, tag, indefinite length, other simple value. */
        UNSUPPORTED,
        /** Map keys repeat or do not ascend. */
        KEY_ORDER,
        /** More than six containers are nested. */
        DEPTH,
        /** A text is not valid UTF-8. */
        UTF8
    }

    private final Reason reason;

    /**
     * Creates the exception.
     *
     * @param reason why the bytes were refused
     * @param message English text without secrets
     */
    public WireException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason);
    }

    /** Returns why the bytes were refused. */
    public final Reason reason() {
        return reason;
    }
}
