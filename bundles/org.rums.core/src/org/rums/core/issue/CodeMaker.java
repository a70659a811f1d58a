package org.rums.core.issue;

import java.util.function.IntPredicate;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.Suite;
import org.rums.core.code.UpdateContent;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Makes an Activation Code from an authentic request; pure computation. Source: docs/protocol.md, section 4.
 */
public final class CodeMaker {
    private static final int IDS = 0x10000;

    private CodeMaker() {}

    /**
     * Seals a content for a request.
     *
     * @param request the authentic request
     * @param content what the code says
     * @param taken whether a code id is used by another code for this transaction
     * @return the code, whose id is the first free one from the computed one on
     * @throws RefusedException MALFORMED for a content that is too large
     */
    public static ActivationCode make(VerifiedRequest request, UpdateContent content, IntPredicate taken)
            throws RefusedException {
        Suite suite = content.suite();
        byte[] plaintext = content.plaintext(suite);
        int id = ActivationCode.codeId(request.transaction(), request.keys(), suite, plaintext);
        for (int tries = 0; tries < IDS; tries++) {
            int candidate = id + tries & 0xFFFF;
            if (!taken.test(candidate)) {
                return ActivationCode.seal(request.transaction(), request.keys(), suite, plaintext, candidate);
            }
        }
        throw new RefusedException(ResultCode.MALFORMED, "No code id is left for this transaction.");
    }
}
