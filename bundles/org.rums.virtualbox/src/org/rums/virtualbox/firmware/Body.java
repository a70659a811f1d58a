package org.rums.virtualbox.firmware;

import org.rums.core.cbor.CborReader;
import org.rums.core.wire.WireException;

/**
 * The CBOR map of a request, read key by key in ascending order; a missing or additional key is refused.
 *
 * <p>Every method throws {@link WireException} for what breaks the layout. Source: docs/protocol/box.md, section 5.
 */
final class Body {
    private static final int NONE = -1;

    private final CborReader in;
    private int left;
    private int pending;

    private Body(CborReader in, int left) {
        this.in = in;
        this.left = left;
        this.pending = NONE;
    }

    static Body of(byte[] bytes) {
        CborReader in = new CborReader(bytes);
        return new Body(in, in.readMap());
    }

    /** Whether the next key is this one; its value has to be read next then. */
    boolean has(int key) {
        if (pending == NONE && left > 0) {
            pending = in.readKey();
            left--;
        }
        if (pending != key) {
            return false;
        }
        pending = NONE;
        return true;
    }

    long u32(int key) {
        need(key);
        return in.readUInt(0xFFFFFFFFL);
    }

    int number(int key, int max) {
        need(key);
        return (int) in.readUInt(max);
    }

    boolean bool(int key) {
        need(key);
        return in.readBool();
    }

    byte[] bytes(int key, int max) {
        need(key);
        return in.readBytes(max);
    }

    byte[] exactly(int key, int length) {
        need(key);
        return in.readFixedBytes(length);
    }

    String text(int key, int max) {
        need(key);
        return in.readText(max);
    }

    /** The value of a key that {@link #has} announced. */
    byte[] value(int max) {
        return in.readBytes(max);
    }

    /** The reader itself, to read a nested value of a key. */
    CborReader nested(int key) {
        need(key);
        return in;
    }

    void end() {
        if (pending != NONE || left > 0) {
            throw new WireException(WireException.Reason.TYPE, "an additional key");
        }
        in.end();
    }

    private void need(int key) {
        if (!has(key)) {
            throw new WireException(WireException.Reason.TYPE, "key " + key + " is missing");
        }
    }
}
