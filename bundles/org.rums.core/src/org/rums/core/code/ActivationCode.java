package org.rums.core.code;

import java.util.Arrays;
import java.util.Optional;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The vendor's answer, sealed: clear head, route and code id, then ciphertext and tag. Source: docs/protocol.md,
 * section 4.1.
 *
 * @param body 6 clear bytes, n of ciphertext, the tag of the suite
 */
public record ActivationCode(byte[] body) {
    private static final int CLEAR = 6;
    private static final int VERSION = 1;
    private static final byte[] DOMAIN = Primitives.ascii("RUMS-A1");

    /** Copies the body. */
    public ActivationCode {
        body = body.clone();
    }

    /**
     * Reads a body; nothing is decrypted.
     *
     * @param body the bytes of a short or long code
     * @return a code of known version, suite and length
     * @throws RefusedException UNSUPPORTED_VERSION or MALFORMED
     */
    public static ActivationCode parse(byte[] body) throws RefusedException {
        if (body.length < CLEAR) {
            throw new RefusedException(ResultCode.MALFORMED, "An Activation Code of " + body.length + " bytes.");
        }
        int version = (body[0] & 0xFF) >>> 5;
        Optional<Suite> suite = Suite.of(body[0] & 31);
        if (version != VERSION || suite.isEmpty()) {
            throw new RefusedException(
                    ResultCode.UNSUPPORTED_VERSION, "Version " + version + ", suite " + (body[0] & 31) + ".");
        }
        int size = body.length - CLEAR - suite.get().tag();
        if (!suite.get().allows(size)) {
            throw new RefusedException(ResultCode.MALFORMED, "No code of this kind has " + body.length + " bytes.");
        }
        return new ActivationCode(body);
    }

    /**
     * Seals a plaintext under a given code id.
     *
     * @param transaction what it answers
     * @param keys of the box in that epoch
     * @param suite how
     * @param plaintext already padded to a size of the suite
     * @param codeId 16 bits, of {@link #codeId(Transaction, BoxKeys, Suite, byte[])} or a later one
     * @return the code
     */
    public static ActivationCode seal(
            Transaction transaction, BoxKeys keys, Suite suite, byte[] plaintext, int codeId) {
        if (!suite.allows(plaintext.length)) {
            throw new IllegalArgumentException(plaintext.length + " bytes are no size of " + suite);
        }
        byte[] clear = clear(transaction, suite, codeId);
        byte[] sealed = Primitives.seal(
                keys.key(BoxKeys.Purpose.ACTIVATION),
                nonce(transaction, suite, codeId),
                aad(transaction, suite, clear),
                plaintext,
                suite.tag());
        return new ActivationCode(org.bouncycastle.util.Arrays.concatenate(clear, sealed));
    }

    /**
     * The code id that a plaintext gets first.
     *
     * @param transaction what it answers
     * @param keys of the box in that epoch
     * @param suite how
     * @param plaintext padded
     * @return 16 bits
     */
    public static int codeId(Transaction transaction, BoxKeys keys, Suite suite, byte[] plaintext) {
        byte[] clear = Arrays.copyOf(clear(transaction, suite, 0), CLEAR - 2);
        byte[] mac = Primitives.hmac(keys.key(BoxKeys.Purpose.CODE_ID), aad(transaction, suite, clear), plaintext);
        return (mac[0] & 0xFF) << 8 | mac[1] & 0xFF;
    }

    /**
     * Opens the code.
     *
     * @param transaction the one it is tried against
     * @param keys of the box in that epoch
     * @return the plaintext, or nothing where the tag does not fit
     */
    public Optional<byte[]> open(Transaction transaction, BoxKeys keys) {
        byte[] clear = Arrays.copyOf(body, CLEAR);
        return Primitives.open(
                keys.key(BoxKeys.Purpose.ACTIVATION),
                nonce(transaction, suite(), codeId()),
                aad(transaction, suite(), clear),
                Arrays.copyOfRange(body, CLEAR, body.length),
                suite().tag());
    }

    private static byte[] clear(Transaction transaction, Suite suite, int codeId) {
        byte[] clear = new byte[CLEAR];
        new Bits(clear)
                .put(VERSION, 3)
                .put(suite.code(), 5)
                .put(transaction.matchTag(), 20)
                .put(transaction.epoch() % 16, 4)
                .put(codeId, 16);
        return clear;
    }

    private static byte[] nonce(Transaction transaction, Suite suite, int codeId) {
        return org.bouncycastle.util.Arrays.concatenate(new byte[][] {
            {'A'},
            Primitives.u32(transaction.counter()),
            Primitives.u32(transaction.mark()),
            Primitives.u16(codeId),
            {(byte) suite.code()}
        });
    }

    private static byte[] aad(Transaction transaction, Suite suite, byte[] clear) {
        return org.bouncycastle.util.Arrays.concatenate(
                DOMAIN, new byte[] {(byte) suite.code()}, transaction.binding(), clear);
    }

    /**
     * How it is sealed.
     *
     * @return the suite of the head
     */
    public Suite suite() {
        return Suite.of(body[0] & 31).orElseThrow();
    }

    /**
     * The match tag, which is not authentic before the code has been opened.
     *
     * @return 20 bits
     */
    public int matchTag() {
        return (body[1] & 0xFF) << 12 | (body[2] & 0xFF) << 4 | (body[3] & 0xFF) >>> 4;
    }

    /**
     * The epoch's low bits.
     *
     * @return epoch mod 16
     */
    public int epochLow() {
        return body[3] & 15;
    }

    /**
     * The code id.
     *
     * @return 16 bits
     */
    public int codeId() {
        return (body[4] & 0xFF) << 8 | body[5] & 0xFF;
    }

    /**
     * What identifies this code in a box, in short and file form alike.
     *
     * @return the first 16 bytes of the body's SHA-256
     */
    public byte[] identity() {
        return Arrays.copyOf(Primitives.sha256(body), 16);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivationCode code && Arrays.equals(body, code.body);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
