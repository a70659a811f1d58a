package org.rums.core.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an armoured text holds. Only the payload can be authenticated; the headers are words of a stranger.
 *
 * <p>Source: docs/protocol/text.md, section 6.
 *
 * @param kind the kind that the BEGIN and END lines name; the payload has to say the same
 * @param headers header lines in their order; never to be trusted, and hostile where shown as HTML, CSV or mail
 * @param payload up to 64 KiB; copied
 */
public record Armoured(Kind kind, Map<String, String> headers, byte[] payload) {
    /** An armoured text; the payload and the map are copied. */
    public Armoured {
        Objects.requireNonNull(kind);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Armoured that
                && kind == that.kind
                && headers.equals(that.headers)
                && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, headers, Arrays.hashCode(payload));
    }

    @Override
    public String toString() {
        return kind + " file of " + payload.length + " bytes";
    }
}
