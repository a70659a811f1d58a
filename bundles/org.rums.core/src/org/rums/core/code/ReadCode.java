package org.rums.core.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.core.text.Kind;
import org.rums.core.text.Repair;

/**
 * A code as it came out of a text: not yet verified. Source: docs/protocol/text.md.
 *
 * @param kind what it says it is
 * @param body the binary body
 * @param part the sealed part of a file form, where there was one
 * @param repairs what was changed against the text, for the reader to see
 * @param needsConsent whether more was changed than may be without asking
 */
public record ReadCode(Kind kind, byte[] body, Optional<SealedPart> part, List<Repair> repairs, boolean needsConsent) {
    /** Copies body and list. */
    public ReadCode {
        body = body.clone();
        repairs = List.copyOf(repairs);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadCode code
                && kind == code.kind
                && Arrays.equals(body, code.body)
                && part.equals(code.part)
                && repairs.equals(code.repairs)
                && needsConsent == code.needsConsent;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
