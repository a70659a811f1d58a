package org.rums.core.issue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An Activation Code that was made. Source: docs/protocol.md, sections 4 and 7.
 *
 * @param codeId u16
 * @param suite 1 or 2
 * @param body the whole code, 20 to 32,790 bytes
 * @param orderTag tells whether another order is the same as the one it carries out, 32 bytes; see {@link Order#tag}
 * @param vendorTime vendor time of the code, a date
 * @param expiryDate when it expires, a date, or 0 for never
 * @param reason why it replaces a live code or overrides a warning, at most 1,000 bytes of UTF-8; else empty
 */
public record CodeEntry(
        int codeId, int suite, byte[] body, byte[] orderTag, long vendorTime, long expiryDate, String reason) {
    /** Bytes of the longest body. */
    public static final int MAX_BODY = 6 + 32_768 + 16;
    /** Bytes of an order's tag. */
    public static final int ORDER_TAG = 32;
    /** Bytes of the longest reason. */
    public static final int MAX_REASON = 1_000;

    /** Copies the arrays and checks the lengths. */
    public CodeEntry {
        if (body.length > MAX_BODY || orderTag.length != ORDER_TAG) {
            throw new IllegalArgumentException("length of the body or of the order's tag");
        }
        if (reason.getBytes(StandardCharsets.UTF_8).length > MAX_REASON) {
            throw new IllegalArgumentException("the reason is longer than " + MAX_REASON + " bytes");
        }
        body = body.clone();
        orderTag = orderTag.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public byte[] orderTag() {
        return orderTag.clone();
    }

    /**
     * Whether this is the code with these bytes.
     *
     * @param other a body
     * @return true where all bytes are the same
     */
    public boolean hasBody(byte[] other) {
        return Arrays.equals(body, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeEntry c
                && codeId == c.codeId
                && suite == c.suite
                && vendorTime == c.vendorTime
                && expiryDate == c.expiryDate
                && reason.equals(c.reason)
                && Arrays.equals(body, c.body)
                && Arrays.equals(orderTag, c.orderTag);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
