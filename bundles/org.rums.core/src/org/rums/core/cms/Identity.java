package org.rums.core.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Who somebody is: a private key with its certificate. It signs, and opens what was encrypted to it.
 *
 * <p>The key is kept as bytes that closing zeroes. Source: docs/keys.md, "People".
 */
public final class Identity implements AutoCloseable {
    /** Most characters of a name. */
    public static final int MAX_NAME = 64;

    private static final int MAX_MAIL = 254;
    private static final int MAX_FILE = 1 << 20;
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[!-~&&[^@,;<>\"]]+@[!-~&&[^@,;<>\"]]+");
    private static final Duration LIFE = Duration.ofDays(3_653);
    private static final Duration SLOW_CLOCKS = Duration.ofDays(1);
    private static final int SERIAL_BITS = 127;
    private static final byte[] PROBE = Primitives.ascii("RUMS key probe 1");

    private final PersonCertificate certificate;
    private final Secret pkcs8;

    private Identity(PersonCertificate certificate, Secret pkcs8) {
        this.certificate = certificate;
        this.pkcs8 = pkcs8;
    }

    /**
     * Makes an identity: an EC key on P-256 and a certificate for ten years that it signs itself.
     *
     * @param name what people call its owner, 1 to {@value #MAX_NAME} characters
     * @param mail address of its owner
     * @param now the present time
     * @param random source
     * @return the identity; the caller closes it
     * @throws RefusedException MALFORMED where name or address cannot be those of a person
     */
    public static Identity create(String name, String mail, Instant now, SecureRandom random) throws RefusedException {
        String shown = name.strip();
        if (shown.isEmpty() || shown.length() > MAX_NAME || shown.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(ResultCode.MALFORMED, "A name has 1 to " + MAX_NAME + " characters.");
        }
        if (mail.length() > MAX_MAIL || !MAIL_ADDRESS.matcher(mail).matches()) {
            throw new RefusedException(ResultCode.MALFORMED, "\"" + mail + "\" is no mail address.");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Bc.PROVIDER);
            generator.initialize(new ECGenParameterSpec("P-256"), random);
            KeyPair pair = generator.generateKeyPair();
            return of(pair.getPrivate(), selfMade(pair, shown, mail, now, random));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("a certificate of checked parts", e);
        }
    }

    private static X509Certificate selfMade(KeyPair pair, String name, String mail, Instant now, SecureRandom random)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X500Name subject =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1),
                Date.from(now.minus(SLOW_CLOCKS)),
                Date.from(now.plus(LIFE)),
                subject,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyAgreement));
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.rfc822Name, mail)));
        return new JcaX509CertificateConverter()
                .setProvider(Bc.PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .setProvider(Bc.PROVIDER)
                        .setSecureRandom(random)
                        .build(pair.getPrivate())));
    }

    /**
     * Takes an identity from a PKCS#12 file.
     *
     * @param file its bytes
     * @param passphrase of the file; stays with the caller
     * @return the identity; the caller closes it
     * @throws RefusedException WRONG_PASSPHRASE, or MALFORMED where there is no RSA or EC key with its certificate
     *     that can sign and encrypt
     */
    public static Identity fromPkcs12(byte[] file, char[] passphrase) throws RefusedException {
        if (file.length > MAX_FILE) {
            throw new RefusedException(ResultCode.MALFORMED, "The file is too large");
        }
        Pkcs12.Entry entry = Pkcs12.read(file, passphrase)
                .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "There is no private key"));
        return of(
                entry.key(),
                entry.certificate()
                        .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "The key has no certificate")));
    }

    /**
     * Puts an identity together.
     *
     * @param key RSA or EC
     * @param certificate of this key
     * @return the identity; the caller closes it
     * @throws RefusedException MALFORMED where the two do not belong together or cannot sign and encrypt
     */
    public static Identity of(PrivateKey key, X509Certificate certificate) throws RefusedException {
        PersonCertificate person = PersonCertificate.of(certificate);
        if (!person.signs()) {
            throw new RefusedException(ResultCode.MALFORMED, "The certificate is not for signing");
        }
        if (!belongs(key, person)) {
            throw new RefusedException(ResultCode.MALFORMED, "The key is not that of the certificate");
        }
        return new Identity(person, Secret.owning(key.getEncoded()));
    }

    private static boolean belongs(PrivateKey key, PersonCertificate person) {
        try {
            String name = SignedContent.algorithm(person);
            Signature signature = Signature.getInstance(name, Bc.PROVIDER);
            signature.initSign(key);
            signature.update(PROBE);
            byte[] made = signature.sign();
            signature.initVerify(person.x509().getPublicKey());
            signature.update(PROBE);
            return signature.verify(made);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /**
     * Writes the identity as PKCS#12.
     *
     * @param passphrase not empty; stays with the caller
     * @return the bytes of a file
     */
    public byte[] toPkcs12(char[] passphrase) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("an empty passphrase protects nothing");
        }
        return Pkcs12.write(privateKey(), certificate, passphrase);
    }

    /**
     * What others may know of it.
     *
     * @return the certificate
     */
    public PersonCertificate certificate() {
        return certificate;
    }

    /**
     * The private key, for the platform. It is made anew and not kept.
     *
     * @return RSA or EC
     * @throws IllegalStateException after closing
     */
    public PrivateKey privateKey() {
        try {
            return new JcaPEMKeyConverter()
                    .setProvider(Bc.PROVIDER)
                    .getPrivateKey(PrivateKeyInfo.getInstance(pkcs8.bytes()));
        } catch (PEMException e) {
            throw new IllegalStateException("a key that was read before", e);
        }
    }

    PersonKey key() {
        return new PersonKey(privateKey());
    }

    /**
     * An independent holder of the same identity.
     *
     * @return a copy with a life of its own
     */
    public Identity copy() {
        return new Identity(certificate, pkcs8.copy());
    }

    @Override
    public void close() {
        pkcs8.close();
    }

    @Override
    public String toString() {
        return "Identity[" + certificate.name() + "]";
    }
}
