package org.rums.core.keyfile;

import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.rums.core.cms.CmsException;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.cms.PersonKey;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * A key ring on its way to a colleague: CMS AuthEnvelopedData with AES-256-GCM, encrypted to the colleague's certificate
 * (RSA-OAEP or ECDH), as {@code openssl cms -decrypt} opens it too.
 *
 * <p>It is encrypted and not signed: whoever gets one compares its {@linkplain #fingerprint(KeyRing) fingerprint} with
 * the sender over another way before using it. The rekey root never travels so. Source: docs/keys.md, "Handing a key
 * ring on".
 */
public final class KeyRingShare {
    private static final int MAX_CONTENT = 1 << 20;
    private static final int FINGERPRINT = 16;
    private static final byte[] DOMAIN = Primitives.ascii("RUMS ring fingerprint 1");

    private KeyRingShare() {}

    /**
     * Encrypts a ring for a colleague.
     *
     * @param ring the ring
     * @param recipient whose certificate was checked by its fingerprint
     * @return CMS, DER
     */
    public static byte[] seal(KeyRing ring, PersonCertificate recipient) {
        try (Secret content = KeyCodec.ring(ring)) {
            return Envelope.seal(content.bytes(), List.of(recipient));
        }
    }

    /**
     * Opens what a colleague sent.
     *
     * @param cms DER
     * @param key the own private key
     * @return the ring; the caller closes it
     * @throws RefusedException KEYRING_DAMAGED where it is damaged or for somebody else
     */
    public static KeyRing open(byte[] cms, PersonKey key) throws RefusedException {
        try (Secret content = Envelope.parse(cms, MAX_CONTENT).open(key)) {
            return KeyCodec.ring(content);
        } catch (CmsException e) {
            throw e.refused(ResultCode.KEYRING_DAMAGED);
        }
    }

    /**
     * Opens what a colleague sent, by whichever identity it is for.
     *
     * @param cms DER
     * @param identities the own ones, stay with the caller
     * @return the ring; the caller closes it
     * @throws RefusedException NOT_A_RECIPIENT, or KEYRING_DAMAGED
     */
    public static KeyRing open(byte[] cms, Collection<Identity> identities) throws RefusedException {
        try (Secret content = Envelope.parse(cms, MAX_CONTENT).open(identities)) {
            return KeyCodec.ring(content);
        } catch (CmsException e) {
            boolean others = e.reason() == CmsException.Reason.NOT_A_RECIPIENT;
            throw e.refused(others ? ResultCode.NOT_A_RECIPIENT : ResultCode.KEYRING_DAMAGED);
        }
    }

    /**
     * What sender and receiver compare: it tells two rings apart and nothing about their keys.
     *
     * @param ring the ring
     * @return 32 hexadecimal digits in groups of four
     */
    public static String fingerprint(KeyRing ring) {
        try (Secret content = KeyCodec.ring(ring)) {
            byte[] digest = Arrays.copyOf(Primitives.sha256(DOMAIN, content.bytes()), FINGERPRINT);
            return HexFormat.of().withUpperCase().formatHex(digest).replaceAll("(.{4})(?=.)", "$1-");
        }
    }
}
