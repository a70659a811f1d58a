package org.rums.core.box;

import java.security.SecureRandom;
import java.util.Arrays;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteWriter;

/**
 * The sealed body of FORMAT, which only the box with the factory key can open, and it only while its commit counter is
 * the one for which this was sealed: once at most. Its key is agreed anew each time, so one nonce serves. Source:
 * docs/protocol/box.md, section 5, FORMAT.
 *
 * @param hostPublic ephemeral X25519 public key of the host, 32 bytes
 * @param sealed ciphertext and a tag of 16 bytes
 */
public record FormatSeal(byte[] hostPublic, byte[] sealed) {
    /** Bytes of a receipt. */
    public static final int RECEIPT = 16;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-F1");
    private static final int NONCE = 12;

    /** Copies the arrays. */
    public FormatSeal {
        hostPublic = hostPublic.clone();
        sealed = sealed.clone();
    }

    /**
     * Seals for one box.
     *
     * @param data what it gets
     * @param box what it said of itself last: its factory key and its commit counter count
     * @param random source of the ephemeral key
     * @return the body of FORMAT
     * @throws RefusedException MALFORMED for a factory key that cannot be
     */
    public static FormatSeal seal(FormatData data, BoxInfo box, SecureRandom random) throws RefusedException {
        byte[] plaintext = data.encode();
        try (AgreementKey own = AgreementKey.draw(random)) {
            byte[] hostPublic = own.publicKey();
            byte[] info = info(hostPublic, box.factoryKey(), box.commitCounter());
            try (Secret key = key(own, box.factoryKey(), info)) {
                return new FormatSeal(
                        hostPublic, Primitives.seal(key.bytes(), nonce(), aad(info), plaintext, Primitives.TAG));
            }
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    /**
     * Opens it, in the box.
     *
     * @param factory its factory key, which stays with the caller
     * @param commitCounter its commit counter, u24
     * @return what FORMAT says; the caller closes it
     * @throws RefusedException FORGED or MALFORMED
     */
    public FormatData open(AgreementKey factory, int commitCounter) throws RefusedException {
        byte[] info = info(hostPublic, factory.publicKey(), commitCounter);
        try (Secret key = key(factory, hostPublic, info);
                Secret plaintext = Primitives.open(key.bytes(), nonce(), aad(info), sealed, Primitives.TAG)
                        .map(Secret::owning)
                        .orElseThrow(() ->
                                new RefusedException(ResultCode.FORGED, "FORMAT is not for this box as it is now."))) {
            return FormatData.parse(plaintext.bytes());
        }
    }

    /**
     * What proves that the box holds the keys now.
     *
     * @param factoryPublic the box's factory key
     * @param keys of the box
     * @return 16 bytes
     */
    public byte[] receipt(byte[] factoryPublic, BoxKeys keys) {
        byte[] mac = Primitives.hmac(keys.key(BoxKeys.Purpose.CONFIRMATION), DOMAIN, hostPublic, factoryPublic, sealed);
        return Arrays.copyOf(mac, RECEIPT);
    }

    private static Secret key(AgreementKey own, byte[] peer, byte[] info) throws RefusedException {
        try (Secret shared = own.agree(peer)
                .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "The public key is of low order."))) {
            byte[] prk = Primitives.extract(DOMAIN, shared.bytes());
            try {
                return Secret.owning(Primitives.expand(prk, info, Primitives.KEY));
            } finally {
                Arrays.fill(prk, (byte) 0);
            }
        }
    }

    private static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        nonce[0] = 'F';
        return nonce;
    }

    /** Who formats which box, and when in its life. */
    private static byte[] info(byte[] hostPublic, byte[] factoryPublic, int commitCounter) {
        return new ByteWriter()
                .bytes(hostPublic)
                .bytes(factoryPublic)
                .u24(commitCounter)
                .toByteArray();
    }

    private static byte[] aad(byte[] info) {
        return org.bouncycastle.util.Arrays.concatenate(DOMAIN, info);
    }

    @Override
    public byte[] hostPublic() {
        return hostPublic.clone();
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormatSeal seal
                && Arrays.equals(hostPublic, seal.hostPublic)
                && Arrays.equals(sealed, seal.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }
}
