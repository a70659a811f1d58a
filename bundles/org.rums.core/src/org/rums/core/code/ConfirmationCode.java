package org.rums.core.code;

import java.util.Arrays;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What a box did with a code: 175 bits in a body of 22 bytes. Source: docs/protocol.md, section 8.
 *
 * @param epochLow epoch after the update, mod 16
 * @param boxName u32
 * @param counter transaction counter, u24
 * @param commitCounter of the box after this, u24
 * @param last whether the mark is consumed ("final")
 * @param result what happened; OK for applied
 * @param item failing item, 1-based, 0 none, 15 the fifteenth or later
 * @param stillOpen open transactions left, 0 to 15
 * @param codeIdLow low byte of the code id
 * @param mac 8 bytes
 */
public record ConfirmationCode(
        int epochLow,
        long boxName,
        int counter,
        int commitCounter,
        boolean last,
        ResultCode result,
        int item,
        int stillOpen,
        int codeIdLow,
        byte[] mac) {
    /** Bytes of a body. */
    public static final int BODY = 22;
    /** The version of this layout. */
    public static final int VERSION = 1;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-C1");
    private static final int MAC = 8;
    private static final int FIELDS = 14;

    /** Copies the MAC. */
    public ConfirmationCode {
        mac = mac.clone();
    }

    /**
     * What the box says, apart from which transaction and code it is about.
     *
     * @param commitCounter of the box after this, u24
     * @param last whether the mark is consumed
     * @param result what happened
     * @param item failing item, 1-based, 0 none
     * @param stillOpen open transactions left
     */
    public record Says(int commitCounter, boolean last, ResultCode result, int item, int stillOpen) {}

    /**
     * Makes a Confirmation Code, in the box.
     *
     * @param transaction with the epoch after the update
     * @param code the code that it is about
     * @param says what happened
     * @param keys of the box in that epoch
     * @return an authentic Confirmation Code
     */
    public static ConfirmationCode make(Transaction transaction, ActivationCode code, Says says, BoxKeys keys) {
        ConfirmationCode bare = new ConfirmationCode(
                (int) (transaction.epoch() % 16),
                transaction.box().boxName(),
                transaction.counter(),
                says.commitCounter(),
                says.last(),
                says.result(),
                Math.min(says.item(), 15),
                Math.min(says.stillOpen(), 15),
                code.codeId() & 0xFF,
                new byte[MAC]);
        return bare.withMac(Arrays.copyOf(bare.expectedMac(transaction, code, keys), MAC));
    }

    /**
     * Reads a body.
     *
     * @param body 22 bytes
     * @return the fields, not yet verified
     * @throws RefusedException UNSUPPORTED_VERSION or MALFORMED
     */
    public static ConfirmationCode parse(byte[] body) throws RefusedException {
        if (body.length != BODY) {
            throw new RefusedException(
                    ResultCode.MALFORMED, "A Confirmation Code has 22 bytes, not " + body.length + ".");
        }
        Bits bits = new Bits(body);
        long version = bits.get(3);
        if (version != VERSION) {
            throw new RefusedException(ResultCode.UNSUPPORTED_VERSION, "Version " + version + ".");
        }
        int epochLow = (int) bits.get(4);
        long boxName = bits.get(32);
        int counter = (int) bits.get(24);
        int commit = (int) bits.get(24);
        boolean last = bits.get(1) == 1;
        int number = (int) bits.get(7);
        ResultCode result = ResultCode.of(number)
                .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "Unknown result " + number + "."));
        int item = (int) bits.get(4);
        int open = (int) bits.get(4);
        int codeId = (int) bits.get(8);
        byte[] mac = TransactionKey.readMac(bits);
        if (bits.get(1) != 0) {
            throw new RefusedException(ResultCode.MALFORMED, "The last bit is set.");
        }
        return new ConfirmationCode(epochLow, boxName, counter, commit, last, result, item, open, codeId, mac);
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
                .put(commitCounter, 24)
                .put(last ? 1 : 0, 1)
                .put(result.number(), 7)
                .put(item, 4)
                .put(stillOpen, 4)
                .put(codeIdLow, 8);
    }

    /**
     * Verifies the MAC.
     *
     * @param transaction which transaction, with the epoch that is tried
     * @param code the code that it may be about
     * @param keys of the box in that epoch
     * @return whether the box said this of that code
     */
    public boolean verify(Transaction transaction, ActivationCode code, BoxKeys keys) {
        return Primitives.startsWith(expectedMac(transaction, code, keys), mac);
    }

    private byte[] expectedMac(Transaction transaction, ActivationCode code, BoxKeys keys) {
        byte[] fields = new byte[FIELDS];
        putFields(fields);
        return Primitives.hmac(
                keys.key(BoxKeys.Purpose.CONFIRMATION),
                DOMAIN,
                fields,
                Primitives.u32(transaction.box().developerId()),
                Primitives.u32(transaction.epoch()),
                Primitives.u16(transaction.generation()),
                Primitives.u32(transaction.mark()),
                Primitives.sha256(code.body()));
    }

    private ConfirmationCode withMac(byte[] value) {
        return new ConfirmationCode(
                epochLow, boxName, counter, commitCounter, last, result, item, stillOpen, codeIdLow, value);
    }

    @Override
    public byte[] mac() {
        return mac.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfirmationCode code && Arrays.equals(body(), code.body());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body());
    }
}
