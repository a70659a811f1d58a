package org.rums.core.box;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The sealed body of FORMAT, which only the box with the factory key can open. Source: docs/protocol/box.md, section
 * 5, FORMAT.
 *
 * @param hostPublic ephemeral X25519 public key of the host, 32 bytes
 * @param sealed ciphertext and a tag of 16 bytes
 */
public record FormatSeal(byte[] hostPublic, byte[] sealed) {
    /** Bytes of a public key. */
    public static final int KEY = X25519PublicKeyParameters.KEY_SIZE;
    /** Bytes of a receipt. */
    public static final int RECEIPT = 16;

    private static final byte[] DOMAIN = Primitives.ascii("RUMS-F1");
    private static final int TAG = 16;
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
     * @param factoryPublic its factory key, 32 bytes
     * @param random source of the ephemeral key
     * @return the body of FORMAT
     * @throws RefusedException MALFORMED for a factory key that cannot be
     */
    public static FormatSeal seal(FormatData data, byte[] factoryPublic, SecureRandom random) throws RefusedException {
        X25519PrivateKeyParameters own = new X25519PrivateKeyParameters(random);
        byte[] hostPublic = own.generatePublicKey().getEncoded();
        byte[] key = key(own, factoryPublic, hostPublic, factoryPublic);
        byte[] plaintext = data.encode();
        byte[] sealed = Primitives.seal(key, nonce(), aad(hostPublic, factoryPublic), plaintext, TAG);
        Arrays.fill(plaintext, (byte) 0);
        Arrays.fill(key, (byte) 0);
        return new FormatSeal(hostPublic, sealed);
    }

    /**
     * Opens it, in the box.
     *
     * @param factory its factory key
     * @return what FORMAT says; the caller closes it
     * @throws RefusedException FORGED or MALFORMED
     */
    public FormatData open(X25519PrivateKeyParameters factory) throws RefusedException {
        byte[] factoryPublic = factory.generatePublicKey().getEncoded();
        byte[] key = key(factory, hostPublic, hostPublic, factoryPublic);
        byte[] plaintext = Primitives.open(key, nonce(), aad(hostPublic, factoryPublic), sealed, TAG)
                .orElseThrow(() -> new RefusedException(ResultCode.FORGED, "FORMAT is not for this box."));
        Arrays.fill(key, (byte) 0);
        try {
            return FormatData.parse(plaintext);
        } finally {
            Arrays.fill(plaintext, (byte) 0);
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

    private static byte[] key(X25519PrivateKeyParameters own, byte[] peer, byte[] hostPublic, byte[] factoryPublic)
            throws RefusedException {
        byte[] shared = new byte[KEY];
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(own);
        try {
            agreement.calculateAgreement(new X25519PublicKeyParameters(peer), shared, 0);
        } catch (IllegalStateException e) {
            throw Caller.caused(ResultCode.MALFORMED, "The public key is of low order.", e);
        }
        byte[] prk = Primitives.extract(DOMAIN, shared);
        byte[] info = org.bouncycastle.util.Arrays.concatenate(hostPublic, factoryPublic);
        try {
            return Primitives.expand(prk, info, Primitives.KEY);
        } finally {
            Arrays.fill(shared, (byte) 0);
            Arrays.fill(prk, (byte) 0);
        }
    }

    private static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        nonce[0] = 'F';
        return nonce;
    }

    private static byte[] aad(byte[] hostPublic, byte[] factoryPublic) {
        return org.bouncycastle.util.Arrays.concatenate(DOMAIN, hostPublic, factoryPublic);
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
