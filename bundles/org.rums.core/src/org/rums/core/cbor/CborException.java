package org.rums.core.cbor;

import org.rums.core.wire.WireException;

/**
 * Bytes are not the CBOR that was expected: not deterministic, of an unsupported form, cut, too deep, or of another
 * type than the reader asked for. See {@code docs/protocol/cbor.md}, "Reasons of refusal".
 */
public final class CborException extends WireException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param reason why the bytes were refused
     * @param message English text without secrets
     */
    public CborException(Reason reason, String message) {
        super(reason, message);
    }
}
