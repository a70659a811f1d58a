package org.rums.core.code;

import java.util.Arrays;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What the bodies of Transaction Key and Confirmation Code have in common: 111 bits of fields, of which the first is the
 * version, then a MAC of 64 bits and one zero bit, 22 bytes together. Fields are unsigned and stand most significant
 * bit first. Source: docs/protocol.md, sections 3 and 8.
 */
final class BodyLayout {
    /** Bytes of a body. */
    static final int BODY = 22;
    /** The only version. */
    static final int VERSION = 1;
    /** Bytes of a MAC. */
    static final int MAC = 8;

    private static final int VERSION_BITS = 3;
    private static final int FIELD_BYTES = 14;

    private final String name;
    private final int[] widths;

    /**
     * A layout.
     *
     * @param name of the code, for messages
     * @param widths bits of each field after the version, 108 together
     */
    BodyLayout(String name, int... widths) {
        this.name = name;
        this.widths = widths.clone();
    }

    /** A body taken apart: the values of the fields after the version, and the MAC. */
    record Parts(long[] fields, byte[] mac, boolean lastBit) {
        int number(int field) {
            return (int) fields[field];
        }

        boolean flag(int field) {
            return fields[field] != 0;
        }

        /** Tested by the caller, who may have to refuse a reserved bit first. */
        void requireEnd() throws RefusedException {
            if (lastBit) {
                throw new RefusedException(ResultCode.MALFORMED, "The last bit is set.");
            }
        }
    }

    /** Reads a body; refused with MALFORMED for its length and UNSUPPORTED_VERSION. */
    Parts read(byte[] body) throws RefusedException {
        if (body.length != BODY) {
            throw new RefusedException(
                    ResultCode.MALFORMED, "A " + name + " has " + BODY + " bytes, not " + body.length + ".");
        }
        Bits bits = new Bits(body);
        long version = bits.get(VERSION_BITS);
        if (version != VERSION) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "Version " + version + ".");
        }
        long[] fields = new long[widths.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = bits.get(widths[i]);
        }
        byte[] mac = new byte[MAC];
        for (int i = 0; i < MAC; i++) {
            mac[i] = (byte) bits.get(8);
        }
        return new Parts(fields, mac, bits.get(1) != 0);
    }

    /** The 22 bytes of a body. */
    byte[] body(long[] fields, byte[] mac) {
        byte[] body = new byte[BODY];
        Bits bits = put(body, fields);
        for (byte b : mac) {
            bits.put(b & 0xFF, 8);
        }
        return body;
    }

    /** The fields as the MAC covers them: 111 bits and a zero bit, 14 bytes. */
    byte[] authenticated(long[] fields) {
        byte[] bytes = new byte[FIELD_BYTES];
        put(bytes, fields);
        return bytes;
    }

    private Bits put(byte[] out, long[] fields) {
        Bits bits = new Bits(out).put(VERSION, VERSION_BITS);
        for (int i = 0; i < widths.length; i++) {
            bits.put(fields[i], widths[i]);
        }
        return bits;
    }

    /** What a code carries of a whole MAC. */
    static byte[] shortened(byte[] mac) {
        return Arrays.copyOf(mac, MAC);
    }
}
