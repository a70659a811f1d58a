package org.rums.core.key;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.CCMBlockCipher;
import org.bouncycastle.crypto.modes.CCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * SHA-256, HMAC, HKDF and AES-256-CCM as the protocol uses them, on Bouncy Castle's lightweight classes.
 *
 * <p>Source: docs/protocol.md, section 1.
 */
public final class Primitives {
    /** Bytes of a key. */
    public static final int KEY = 32;
    /** Bytes of a tag wherever space is not short, as it is in the typed form of a code. */
    public static final int TAG = 16;

    private Primitives() {}

    /**
     * The bytes of an ASCII label.
     *
     * @param label text
     * @return one byte a character
     */
    public static byte[] ascii(String label) {
        return label.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * SHA-256.
     *
     * @param parts what to digest, in order
     * @return 32 bytes
     */
    public static byte[] sha256(byte[]... parts) {
        SHA256Digest digest = new SHA256Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    /**
     * HMAC-SHA256.
     *
     * @param key the key
     * @param parts what to authenticate, in order
     * @return 32 bytes
     */
    public static byte[] hmac(byte[] key, byte[]... parts) {
        HMac mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(key));
        for (byte[] part : parts) {
            mac.update(part, 0, part.length);
        }
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    /**
     * HKDF-Extract.
     *
     * @param salt the salt
     * @param ikm input keying material
     * @return 32 bytes
     */
    public static byte[] extract(byte[] salt, byte[] ikm) {
        return hmac(salt, ikm);
    }

    /**
     * HKDF-Expand.
     *
     * @param prk a pseudo-random key of 32 bytes
     * @param info context
     * @param length number of bytes wanted
     * @return derived bytes
     */
    public static byte[] expand(byte[] prk, byte[] info, int length) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(HKDFParameters.skipExtractParameters(prk, info));
        byte[] out = new byte[length];
        hkdf.generateBytes(out, 0, length);
        return out;
    }

    /**
     * AES-256-CCM encryption.
     *
     * @param key 32 bytes
     * @param nonce 12 bytes, never used twice with the key
     * @param aad associated data
     * @param plaintext what to seal
     * @param tag bytes of the tag, 8 or 16, pinned by the caller
     * @return ciphertext and tag
     */
    public static byte[] seal(byte[] key, byte[] nonce, byte[] aad, byte[] plaintext, int tag) {
        CCMModeCipher ccm = CCMBlockCipher.newInstance(AESEngine.newInstance());
        ccm.init(true, new AEADParameters(new KeyParameter(key), tag * 8, nonce, aad));
        byte[] out = new byte[plaintext.length + tag];
        int n = ccm.processBytes(plaintext, 0, plaintext.length, out, 0);
        try {
            ccm.doFinal(out, n);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
        return out;
    }

    /**
     * AES-256-CCM decryption.
     *
     * @param key 32 bytes
     * @param nonce 12 bytes
     * @param aad associated data
     * @param sealed ciphertext and tag
     * @param tag bytes of the tag, pinned by the caller
     * @return the plaintext, or nothing where the tag does not fit
     */
    public static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] aad, byte[] sealed, int tag) {
        if (sealed.length < tag) {
            return Optional.empty();
        }
        CCMModeCipher ccm = CCMBlockCipher.newInstance(AESEngine.newInstance());
        ccm.init(false, new AEADParameters(new KeyParameter(key), tag * 8, nonce, aad));
        byte[] out = new byte[sealed.length - tag];
        int n = ccm.processBytes(sealed, 0, sealed.length, out, 0);
        try {
            ccm.doFinal(out, n);
            return Optional.of(out);
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    /**
     * Compares the first bytes of a MAC in constant time.
     *
     * @param expected a whole MAC
     * @param shown the bytes shown
     * @return whether they are its first bytes
     */
    public static boolean startsWith(byte[] expected, byte[] shown) {
        return org.bouncycastle.util.Arrays.constantTimeAreEqual(Arrays.copyOf(expected, shown.length), shown);
    }

    /**
     * A u32, big-endian.
     *
     * @param value 0 to 2^32 − 1
     * @return 4 bytes
     */
    public static byte[] u32(long value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /**
     * A u16, big-endian.
     *
     * @param value 0 to 65,535
     * @return 2 bytes
     */
    public static byte[] u16(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }
}
