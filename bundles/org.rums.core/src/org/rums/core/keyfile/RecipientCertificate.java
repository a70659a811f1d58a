package org.rums.core.keyfile;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The certificate of a colleague who is to get a key ring. Nobody vouches for it here: its fingerprint has to be
 * compared with the colleague over another way.
 *
 * <p>Accepted are RSA keys from 2,048 bits on and EC keys from 256 bits on, within their time and for this use. Source:
 * docs/keys.md, "Handing a key ring on".
 */
public final class RecipientCertificate {
    private static final int MIN_RSA = 2_048;
    private static final int MAX_RSA = 16_384;
    private static final int MIN_EC = 256;
    private static final int MAX_FILE = 65_536;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private final X509Certificate certificate;

    private RecipientCertificate(X509Certificate certificate) {
        this.certificate = certificate;
    }

    /**
     * Reads a certificate.
     *
     * @param encoded PEM or DER
     * @param now the present time, in which it has to be valid
     * @return the certificate
     * @throws RefusedException MALFORMED where it is no such certificate, with the reason
     */
    public static RecipientCertificate parse(byte[] encoded, Instant now) throws RefusedException {
        X509Certificate certificate = read(encoded);
        try {
            certificate.checkValidity(Date.from(now));
        } catch (CertificateException e) {
            throw refused("The certificate is not valid now", e);
        }
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            check(bits >= MIN_RSA && bits <= MAX_RSA && odd(rsa.getPublicExponent()), "RSA key of " + bits + " bits");
            check(usage == null || usage[KEY_ENCIPHERMENT], "The certificate is not for encrypting keys");
        } else if (certificate.getPublicKey() instanceof ECPublicKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            check(bits >= MIN_EC, "EC key of " + bits + " bits");
            check(usage == null || usage[KEY_AGREEMENT], "The certificate is not for key agreement");
        } else {
            throw new RefusedException(
                    ResultCode.MALFORMED,
                    "Kind of key: " + certificate.getPublicKey().getAlgorithm());
        }
        return new RecipientCertificate(certificate);
    }

    /**
     * Whom the certificate names.
     *
     * @return the subject, for people
     */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /**
     * What to compare with the colleague.
     *
     * @return SHA-256 of the certificate, such as {@code 0A:1B:…}
     */
    public String fingerprint() {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(Primitives.sha256(encoded()));
    }

    boolean rsa() {
        return certificate.getPublicKey() instanceof RSAPublicKey;
    }

    X509Certificate certificate() {
        return certificate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecipientCertificate c && certificate.equals(c.certificate);
    }

    @Override
    public int hashCode() {
        return certificate.hashCode();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s [%s]", subject(), fingerprint());
    }

    private byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate read(byte[] encoded) throws RefusedException {
        if (encoded.length > MAX_FILE) {
            throw new RefusedException(ResultCode.MALFORMED, "The certificate is too large");
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", Bc.PROVIDER);
            if (factory.generateCertificate(new ByteArrayInputStream(pemOrDer(encoded))) instanceof X509Certificate c) {
                c.getPublicKey();
                return c;
            }
            throw new RefusedException(ResultCode.MALFORMED, "This is no certificate");
        } catch (CertificateException | RuntimeException e) {
            // the parser below throws several unchecked exceptions on bytes that are no certificate
            throw refused("This is no certificate", e);
        }
    }

    /** From the first line of PEM on, so that text before it does not matter; DER as it is. */
    private static byte[] pemOrDer(byte[] encoded) {
        String text = new String(encoded, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("-----BEGIN CERTIFICATE-----");
        return begin < 0 ? encoded : Arrays.copyOfRange(encoded, begin, encoded.length);
    }

    private static boolean odd(BigInteger exponent) {
        return exponent.testBit(0) && exponent.bitLength() > 1;
    }

    private static void check(boolean holds, String otherwise) throws RefusedException {
        if (!holds) {
            throw new RefusedException(ResultCode.MALFORMED, otherwise);
        }
    }

    private static RefusedException refused(String detail, Exception cause) {
        RefusedException refused = new RefusedException(ResultCode.MALFORMED, detail);
        refused.initCause(cause);
        return refused;
    }
}
