package org.rums.core.code;

import java.util.Arrays;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The request of a box: 175 bits in a body of 22 bytes. Source: docs/protocol.md, section 3.
 *
 * @param epochLow epoch mod 16
 * @param boxName u32
 * @param counter transaction counter, u24
 * @param mark random, u32
 * @param vendorHint first byte of the hash of the Developer ID
 * @param modelCode 1 to 4
 * @param open open transactions when it was made, 1 to 15
 * @param clockSuspect whether a jump of the clock was unconfirmed
 * @param mac 8 bytes
 */
public record TransactionKey(
        int epochLow,
        long boxName,
        int counter,
        long mark,
        int vendorHint,
        int modelCode,
        int open,
        boolean clockSuspect,
        byte[] mac) {
    /** Bytes of a body. */
    public static final int BODY = 22;
    /** The version of this layout. */
    public static final int VERSION = 1;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-T1");
    private static final int MAC = 8;
    private static final int FIELDS = 14;

    /** Copies the MAC. */
    public TransactionKey {
        mac = mac.clone();
    }

    /**
     * Makes the Transaction Key of a transaction, in the box.
     *
     * @param transaction which transaction
     * @param modelCode 1 to 4
     * @param open open transactions, this one counted
     * @param clockSuspect whether a jump of the clock is unconfirmed
     * @param keys of the box
     * @return an authentic Transaction Key
     */
    public static TransactionKey make(
            Transaction transaction, int modelCode, int open, boolean clockSuspect, BoxKeys keys) {
        BoxId box = transaction.box();
        TransactionKey bare = new TransactionKey(
                (int) (transaction.epoch() % 16),
                box.boxName(),
                transaction.counter(),
                transaction.mark(),
                vendorHint(box.developerId()),
                modelCode,
                open,
                clockSuspect,
                new byte[MAC]);
        byte[] mac = bare.expectedMac(box.developerId(), transaction.epoch(), keys);
        return bare.withMac(Arrays.copyOf(mac, MAC));
    }

    /**
     * The hint by which a foreign vendor's key is told at once.
     *
     * @param developerId u32
     * @return one byte, unsigned
     */
    public static int vendorHint(long developerId) {
        return Primitives.sha256(Primitives.u32(developerId))[0] & 0xFF;
    }

    /**
     * Reads a body.
     *
     * @param body 22 bytes
     * @return the fields, not yet verified
     * @throws RefusedException UNSUPPORTED_VERSION or MALFORMED
     */
    public static TransactionKey parse(byte[] body) throws RefusedException {
        if (body.length != BODY) {
            throw new RefusedException(
                    ResultCode.MALFORMED, "A Transaction Key has 22 bytes, not " + body.length + ".");
        }
        Bits bits = new Bits(body);
        long version = bits.get(3);
        if (version != VERSION) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "Version " + version + ".");
        }
        int epochLow = (int) bits.get(4);
        long boxName = bits.get(32);
        int counter = (int) bits.get(24);
        long mark = bits.get(32);
        int hint = (int) bits.get(8);
        int model = (int) bits.get(2) + 1;
        int open = (int) bits.get(4);
        boolean suspect = bits.get(1) == 1;
        if (bits.get(1) != 0) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "The reserved bit is set.");
        }
        byte[] mac = readMac(bits);
        if (bits.get(1) != 0) {
            throw new RefusedException(ResultCode.MALFORMED, "The last bit is set.");
        }
        return new TransactionKey(epochLow, boxName, counter, mark, hint, model, open, suspect, mac);
    }

    static byte[] readMac(Bits bits) {
        byte[] mac = new byte[MAC];
        for (int i = 0; i < MAC; i++) {
            mac[i] = (byte) bits.get(8);
        }
        return mac;
    }

    /**
     * The body.
     *
     * @return 22 bytes
     */
    public byte[] body() {
        byte[] body = new byte[BODY];
        Bits bits = putFields(body);
        for (byte b : mac) {
            bits.put(b & 0xFF, 8);
        }
        return body;
    }

    private Bits putFields(byte[] out) {
        return new Bits(out)
                .put(VERSION, 3)
                .put(epochLow, 4)
                .put(boxName, 32)
                .put(counter, 24)
                .put(mark, 32)
                .put(vendorHint, 8)
                .put(modelCode - 1L, 2)
                .put(open, 4)
                .put(clockSuspect ? 1 : 0, 1)
                .put(0, 1);
    }

    /**
     * Verifies the MAC.
     *
     * @param developerId u32
     * @param epoch the full epoch that is tried
     * @param keys of the box in that epoch
     * @return whether the box made this
     */
    public boolean verify(long developerId, long epoch, BoxKeys keys) {
        return Primitives.startsWith(expectedMac(developerId, epoch, keys), mac);
    }

    private byte[] expectedMac(long developerId, long epoch, BoxKeys keys) {
        byte[] fields = new byte[FIELDS];
        putFields(fields);
        return Primitives.hmac(
                keys.key(BoxKeys.Purpose.REQUEST), DOMAIN, Primitives.u32(developerId), Primitives.u32(epoch), fields);
    }

    private TransactionKey withMac(byte[] value) {
        return new TransactionKey(epochLow, boxName, counter, mark, vendorHint, modelCode, open, clockSuspect, value);
    }

    @Override
    public byte[] mac() {
        return mac.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransactionKey key && Arrays.equals(body(), key.body());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body());
    }
}
