package org.rums.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A code read from a short form: its kind, its binary body and what had to be repaired. It is plausible, no more: the
 * MAC of the body decides.
 *
 * <p>Source: docs/protocol/text.md, sections 2 and 4.
 *
 * @param kind the kind that its first symbol names
 * @param body the binary body: 22 bytes for Transaction Key and Confirmation Code, 14 + n for an Activation Code;
 *     copied
 * @param repairs the characters that were changed, in the order of the code; empty for a clean text
 * @param needsConsent whether more was changed than a reader may change without asking its user
 */
public record Decoded(Kind kind, byte[] body, List<Repair> repairs, boolean needsConsent) {
    /** A reading; the body and the list are copied. */
    public Decoded {
        Objects.requireNonNull(kind);
        body = body.clone();
        repairs = List.copyOf(repairs);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decoded that
                && kind == that.kind
                && needsConsent == that.needsConsent
                && Arrays.equals(body, that.body)
                && repairs.equals(that.repairs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(body), repairs, needsConsent);
    }

    @Override
    public String toString() {
        return kind + " of " + body.length + " bytes, " + repairs.size() + " repairs";
    }
}
