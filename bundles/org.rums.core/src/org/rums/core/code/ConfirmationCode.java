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
    public static final int BODY = BodyLayout.BODY;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-C1");
    /** Epoch low, BoxName, counter, commit counter, final, result, failing item, still open, code id low. */
    private static final BodyLayout LAYOUT = new BodyLayout("Confirmation Code", 4, 32, 24, 24, 1, 7, 4, 4, 8);

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
                new byte[BodyLayout.MAC]);
        return bare.withMac(BodyLayout.shortened(bare.expectedMac(transaction, code, keys)));
    }

    /**
     * Reads a body.
     *
     * @param body 22 bytes
     * @return the fields, not yet verified
     * @throws RefusedException UNSUPPORTED_VERSION or MALFORMED
     */
    public static ConfirmationCode parse(byte[] body) throws RefusedException {
        BodyLayout.Parts parts = LAYOUT.read(body);
        ResultCode result = ResultCode.of(parts.number(5))
                .orElseThrow(
                        () -> new RefusedException(ResultCode.MALFORMED, "Unknown result " + parts.number(5) + "."));
        parts.requireEnd();
        return new ConfirmationCode(
                parts.number(0),
                parts.fields()[1],
                parts.number(2),
                parts.number(3),
                parts.flag(4),
                result,
                parts.number(6),
                parts.number(7),
                parts.number(8),
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
        return new long[] {
            epochLow, boxName, counter, commitCounter, last ? 1 : 0, result.number(), item, stillOpen, codeIdLow
        };
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
        return Primitives.hmac(
                keys.key(BoxKeys.Purpose.CONFIRMATION),
                DOMAIN,
                LAYOUT.authenticated(fields()),
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
