package org.rums.manager.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * What goes in and out of a vault as files: identities (PKCS#12), certificates (PEM or DER), and key rings on their way
 * to a colleague (CMS). What is read is not in the vault yet, so that it can be compared first; what is written never
 * replaces a file. Each method may throw FILE_FAILED, writing EXISTS_ALREADY. Source: docs/keys.md.
 */
public final class Exchange {
    private static final int MAX_FILE = 1 << 20;

    private Exchange() {}

    /**
     * Reads an identity.
     *
     * @param file PKCS#12
     * @param passphrase of the file; stays with the caller
     * @return the identity; the caller closes it
     * @throws RefusedException TOO_LARGE, WRONG_PASSPHRASE or MALFORMED
     */
    public static Identity readIdentity(Path file, char[] passphrase) throws RefusedException {
        byte[] bytes = OwnerOnly.read(file, MAX_FILE, ResultCode.TOO_LARGE);
        try {
            return Identity.fromPkcs12(bytes, passphrase);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Writes the identity that signs.
     *
     * @param session of the vault
     * @param file PKCS#12, for its owner alone
     * @param passphrase not empty; stays with the caller
     * @throws RefusedException VAULT_LOCKED
     */
    public static void writeIdentity(VaultSession session, Path file, char[] passphrase) throws RefusedException {
        List<Identity> identities = session.identities();
        try {
            OwnerOnly.write(file, identities.get(0).toPkcs12(passphrase), false);
        } finally {
            identities.forEach(Identity::close);
        }
    }

    /**
     * Reads the certificate of a colleague.
     *
     * @param file PEM or DER
     * @param now the present time
     * @return a certificate that is valid now
     * @throws RefusedException TOO_LARGE or MALFORMED
     */
    public static PersonCertificate readCertificate(Path file, Instant now) throws RefusedException {
        return PersonCertificate.parse(OwnerOnly.read(file, PersonCertificate.MAX_FILE, ResultCode.TOO_LARGE), now);
    }

    /**
     * Writes a certificate, for colleagues: everybody may read the file.
     *
     * @param certificate of anybody
     * @param file PEM
     * @throws RefusedException as the class says
     */
    public static void writeCertificate(PersonCertificate certificate, Path file) throws RefusedException {
        OwnerOnly.writeForAll(file, certificate.pem().getBytes(StandardCharsets.US_ASCII), false);
    }

    /**
     * Opens a key ring that a colleague shared.
     *
     * @param session of the vault
     * @param file CMS
     * @return the keys; the caller closes them
     * @throws RefusedException VAULT_LOCKED, NOT_A_RECIPIENT or KEYRING_DAMAGED
     */
    public static KeyRing readRing(VaultSession session, Path file) throws RefusedException {
        return session.openShare(OwnerOnly.read(file, MAX_FILE, ResultCode.KEYRING_DAMAGED));
    }

    /**
     * Writes a key ring for a colleague, whose certificate's fingerprint was compared over another way.
     *
     * @param session of the vault
     * @param ring one of its rings
     * @param colleague to whom
     * @param file CMS
     * @return what the colleague compares
     * @throws RefusedException VAULT_LOCKED or NO_KEY_RING
     */
    public static RingDetails writeRing(VaultSession session, RingName ring, PersonCertificate colleague, Path file)
            throws RefusedException {
        try (KeyRing keys = session.keys(ring)) {
            OwnerOnly.write(file, KeyRingShare.seal(keys, colleague), false);
            return RingDetails.of(keys);
        }
    }
}
