package org.rums.core.session;

import java.io.IOException;
import java.util.Objects;
import org.rums.core.result.ResultCode;

/**
 * A login was refused or a sealed session ended: nothing further can be sent under it. The code is WRONG_PASSWORD,
 * SESSION_ENDED, MALFORMED or what the box refused the login with. See {@code docs/protocol/session.md}, "The host".
 */
public final class SessionException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ResultCode code;
    private final byte[] detail;

    /** Creates the exception for a code without details. */
    public SessionException(ResultCode code) {
        this(code, new byte[0]);
    }

    /**
     * Creates the exception.
     *
     * @param code why
     * @param detail body of the box's refusal, not authenticated; may be empty
     */
    public SessionException(ResultCode code, byte[] detail) {
        super(code.text());
        this.code = Objects.requireNonNull(code);
        this.detail = detail.clone();
    }

    /** Returns why. */
    public ResultCode code() {
        return code;
    }

    /** Returns the body of the box's refusal, perhaps empty; it is not authenticated. */
    public byte[] detail() {
        return detail.clone();
    }
}
