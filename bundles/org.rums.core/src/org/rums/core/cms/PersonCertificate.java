package org.rums.core.cms;

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
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The certificate of a person: somebody to encrypt to, or whose signature is trusted. Nobody vouches for it here: its
 * fingerprint has to be compared with the person over another way.
 *
 * <p>Accepted are RSA keys from 2,048 bits on and EC keys on the curves P-256, P-384 and P-521, for encrypting. Source:
 * docs/keys.md, "People".
 */
public final class PersonCertificate {
    /** Largest file that is read. */
    public static final int MAX_FILE = 65_536;

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final int PEM_LINE = 64;
    private static final int MIN_RSA = 2_048;
    private static final int MAX_RSA = 16_384;
    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;
    private static final int MAIL = 1;

    private final X509Certificate certificate;
    private final byte[] encoded;

    private PersonCertificate(X509Certificate certificate, byte[] encoded) {
        this.certificate = certificate;
        this.encoded = encoded;
    }

    /**
     * Reads the certificate of somebody to be written to from now on.
     *
     * @param encoded PEM or DER
     * @param now the present time, in which it has to be valid
     * @return the certificate
     * @throws RefusedException MALFORMED where it is no such certificate, with the reason
     */
    public static PersonCertificate parse(byte[] encoded, Instant now) throws RefusedException {
        PersonCertificate person = parse(encoded);
        try {
            person.certificate.checkValidity(Date.from(now));
            return person;
        } catch (CertificateException e) {
            throw refused("The certificate is not valid now", e);
        }
    }

    /**
     * Reads a certificate that was taken in before, whatever the time is now.
     *
     * @param encoded PEM or DER
     * @return the certificate
     * @throws RefusedException MALFORMED where it is no such certificate, with the reason
     */
    public static PersonCertificate parse(byte[] encoded) throws RefusedException {
        return of(read(encoded));
    }

    /**
     * Takes a certificate of the platform.
     *
     * @param certificate X.509
     * @return the certificate
     * @throws RefusedException MALFORMED where it is not for a person, with the reason
     */
    public static PersonCertificate of(X509Certificate certificate) throws RefusedException {
        try {
            PersonCertificate person = checked(certificate);
            // its parts are decoded when first asked for, and throw then where they are damaged
            person.name();
            person.mail();
            certificate.getNotBefore();
            certificate.getNotAfter();
            return person;
        } catch (RuntimeException e) {
            throw refused("This is no certificate", e);
        }
    }

    private static PersonCertificate checked(X509Certificate certificate) throws RefusedException {
        boolean[] usage = certificate.getKeyUsage();
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            check(bits >= MIN_RSA && bits <= MAX_RSA && odd(rsa.getPublicExponent()), "RSA key of " + bits + " bits");
            check(usage == null || usage[KEY_ENCIPHERMENT], "The certificate is not for encrypting keys");
        } else if (certificate.getPublicKey() instanceof ECPublicKey ec) {
            check(
                    knownCurve(ec),
                    "EC key of " + ec.getParams().getOrder().bitLength() + " bits, not on P-256, P-384 or P-521");
            check(usage == null || usage[KEY_AGREEMENT], "The certificate is not for key agreement");
        } else {
            throw new RefusedException(
                    ResultCode.MALFORMED,
                    "Kind of key: " + certificate.getPublicKey().getAlgorithm());
        }
        try {
            return new PersonCertificate(certificate, certificate.getEncoded());
        } catch (CertificateException e) {
            throw refused("This is no certificate", e);
        }
    }

    /**
     * Whom the certificate names.
     *
     * @return the whole subject, for people
     */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /**
     * What to call the person.
     *
     * @return the common name, else the whole subject
     */
    public String name() {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] names = subject.getRDNs(BCStyle.CN);
        return names.length == 0
                ? subject()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /**
     * The mail address.
     *
     * @return the first one that the certificate names
     */
    public Optional<String> mail() {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            return Optional.ofNullable(alternatives).stream()
                    .flatMap(Collection::stream)
                    .filter(name -> Integer.valueOf(MAIL).equals(name.get(0)))
                    .map(name -> String.valueOf(name.get(1)))
                    .findFirst();
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    /**
     * What to compare with the person.
     *
     * @return SHA-256 of the certificate, such as {@code 0A:1B:…}
     */
    public String fingerprint() {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(Primitives.sha256(encoded));
    }

    /**
     * The end of its time.
     *
     * @return the last moment in which it is valid
     */
    public Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    /**
     * Whether it is made for signing too.
     *
     * @return false where its key usage says otherwise
     */
    public boolean signs() {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /**
     * The certificate.
     *
     * @return DER, a copy
     */
    public byte[] encoded() {
        return encoded.clone();
    }

    /**
     * The certificate as people send it.
     *
     * @return PEM with a line end at its end
     */
    public String pem() {
        String lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
        return BEGIN + "\n" + lines + "\n" + BEGIN.replace("BEGIN", "END") + "\n";
    }

    /**
     * The certificate, for the platform.
     *
     * @return X.509
     */
    public X509Certificate x509() {
        return certificate;
    }

    boolean rsa() {
        return certificate.getPublicKey() instanceof RSAPublicKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonCertificate person && Arrays.equals(encoded, person.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s [%s]", subject(), fingerprint());
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
        int begin = text.indexOf(BEGIN);
        return begin < 0 ? encoded : Arrays.copyOfRange(encoded, begin, encoded.length);
    }

    /** Whether the key names one of the curves: numbers of a curve in a certificate are never taken. */
    private static boolean knownCurve(ECPublicKey key) {
        return SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm().getParameters()
                        instanceof ASN1ObjectIdentifier curve
                && CURVES.contains(curve);
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
        return new RefusedException(ResultCode.MALFORMED, detail).because(cause);
    }
}
