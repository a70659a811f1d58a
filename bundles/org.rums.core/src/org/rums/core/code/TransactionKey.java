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
    public static final int BODY = BodyLayout.BODY;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-T1");
    /** Epoch low, BoxName, counter, mark, vendor hint, model, open, clock suspect, reserved. */
    private static final BodyLayout LAYOUT = new BodyLayout("Transaction Key", 4, 32, 24, 32, 8, 2, 4, 1, 1);

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
                new byte[BodyLayout.MAC]);
        return bare.withMac(BodyLayout.shortened(bare.expectedMac(box.developerId(), transaction.epoch(), keys)));
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
        BodyLayout.Parts parts = LAYOUT.read(body);
        if (parts.flag(8)) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "The reserved bit is set.");
        }
        parts.requireEnd();
        long[] fields = parts.fields();
        return new TransactionKey(
                parts.number(0),
                fields[1],
                parts.number(2),
                fields[3],
                parts.number(4),
                parts.number(5) + 1,
                parts.number(6),
                parts.flag(7),
                parts.mac());
    }

    /**
     * The body.
     *
     * @return 22 bytes
     */
    public byte[] body() {
        return LAYOUT.body(fields(), mac);
    }

    private long[] fields() {
        return new long[] {epochLow, boxName, counter, mark, vendorHint, modelCode - 1L, open, clockSuspect ? 1 : 0, 0};
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
        return Primitives.hmac(
                keys.key(BoxKeys.Purpose.REQUEST),
                DOMAIN,
                Primitives.u32(developerId),
                Primitives.u32(epoch),
                LAYOUT.authenticated(fields()));
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
