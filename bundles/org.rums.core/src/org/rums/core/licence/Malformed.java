package org.rums.core.licence;

import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/** Turns every way in which bytes break a rule into one refusal. */
final class Malformed {
    private Malformed() {}

    /** Something that reads. */
    interface Reading<T> {
        T read() throws RefusedException;
    }

    static <T> T guard(Reading<T> reading) throws RefusedException {
        try {
            return reading.read();
        } catch (WireException | IllegalArgumentException e) {
            throw refused(e.getMessage() + ".", e);
        } catch (RefusedException e) {
            throw refused(e.getMessage(), e);
        }
    }

    private static RefusedException refused(String detail, Exception cause) {
        return new RefusedException(ResultCode.MALFORMED, detail).because(cause);
    }
}
