package org.rums.core.code;

import java.util.Arrays;
import java.util.List;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What an Activation Code says once it is open. Source: docs/protocol.md, section 4.2.
 *
 * @param vendorTime seconds since 1970, a whole minute
 * @param expiry how long it may be applied
 * @param items what to do, in order
 */
public record UpdateContent(long vendorTime, Expiry expiry, List<Item> items) {
    /** 2020-01-01T00:00Z in seconds since 1970, from which vendor time counts. */
    public static final long ORIGIN = 1_577_836_800L;

    private static final int MINUTE = 60;
    private static final int HEAD = 4;

    /** Rounds the time down to a minute and copies the list. */
    public UpdateContent {
        if (!possible(vendorTime, expiry)) {
            throw new IllegalArgumentException("vendor time " + vendorTime + " lies outside 2020 to 2106");
        }
        vendorTime = ORIGIN + (vendorTime - ORIGIN) / MINUTE * MINUTE;
        items = List.copyOf(items);
    }

    /**
     * Whether a code can be made at a time: from 2020 on, and both it and its end are dates.
     *
     * @param vendorTime seconds since 1970
     * @param expiry how long the code may be applied
     * @return whether a content can hold them
     */
    public static boolean possible(long vendorTime, Expiry expiry) {
        return vendorTime >= ORIGIN
                && vendorTime <= Limits.U32 - expiry.duration().toSeconds();
    }

    /**
     * Reads an opened plaintext.
     *
     * @param plaintext of a size of its suite
     * @return its content
     * @throws RefusedException MALFORMED
     */
    public static UpdateContent parse(byte[] plaintext) throws RefusedException {
        if (plaintext.length < HEAD) {
            throw new RefusedException(ResultCode.MALFORMED, "A content of " + plaintext.length + " bytes.");
        }
        Bits bits = new Bits(plaintext);
        long minutes = bits.get(26);
        int index = (int) bits.get(6);
        Expiry expiry = Expiry.ofIndex(index)
                .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "Expiry index " + index + "."));
        if (!possible(ORIGIN + minutes * MINUTE, expiry)) {
            throw new RefusedException(ResultCode.MALFORMED, "The time of the code, or its end, is no date.");
        }
        List<Item> items = ItemCodec.parse(Arrays.copyOfRange(plaintext, HEAD, plaintext.length));
        return new UpdateContent(ORIGIN + minutes * MINUTE, expiry, items);
    }

    /**
     * The plaintext, padded for a suite.
     *
     * @param suite how it will be sealed
     * @return bytes of a size that the suite allows
     * @throws RefusedException TOO_LONG_TO_TYPE for the short suite, MALFORMED for the long one
     */
    public byte[] plaintext(Suite suite) throws RefusedException {
        byte[] coded = ItemCodec.encode(items);
        int size = suite.padded(HEAD + coded.length).orElseThrow(() -> tooLong(suite, coded.length));
        byte[] out = new byte[size];
        new Bits(out).put((vendorTime - ORIGIN) / MINUTE, 26).put(expiry.index(), 6);
        System.arraycopy(coded, 0, out, HEAD, coded.length);
        return out;
    }

    private static RefusedException tooLong(Suite suite, int length) {
        String detail = length + " bytes of changes.";
        return new RefusedException(suite == Suite.SHORT ? ResultCode.TOO_LONG_TO_TYPE : ResultCode.MALFORMED, detail);
    }

    /**
     * The suite that fits: short wherever it can be typed.
     *
     * @return short, or long for REKEY and for what needs more than 48 bytes
     */
    public Suite suite() {
        boolean small =
                Suite.SHORT.padded(HEAD + ItemCodec.encode(items).length).isPresent();
        return small && !ItemCodec.needsLongSuite(items) ? Suite.SHORT : Suite.LONG;
    }
}
