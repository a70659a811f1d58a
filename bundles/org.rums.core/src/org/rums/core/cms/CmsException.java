package org.rums.core.cms;

import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** CMS that is not accepted. Whoever reads it turns the reason into a refusal in the words of what the file is. */
public final class CmsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is no CMS of the kind expected. */
        OTHER_KIND,
        /** It begins like it and then is not: cut off, altered, or put together wrongly. */
        DAMAGED,
        /** It is CMS with a version or an algorithm that is not on the list. */
        UNSUPPORTED,
        /** It is larger than allowed, or has too many recipients. */
        TOO_LARGE,
        /** It is encrypted to others. */
        NOT_A_RECIPIENT,
        /** The signature does not hold. */
        SIGNATURE_BROKEN
    }

    private final Reason reason;

    CmsException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    CmsException(Reason reason, String detail, Exception cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * This as a refusal.
     *
     * @param code in the words of what the file is
     * @return a refusal with the detail of this
     */
    public RefusedException refused(ResultCode code) {
        return new RefusedException(code, "(" + getMessage() + ")").because(this);
    }
}
