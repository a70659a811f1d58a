package org.rums.core.testkit;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.cms.PersonKey;

/** Key pairs with certificates, made for tests. */
public record Certificates(KeyPair pair, X509CertificateHolder certificate) {
    /** A time in which the certificates are valid. */
    public static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private static final Provider PROVIDER = new BouncyCastleProvider();

    /** Makes a pair; a usage of 0 leaves the key usage out. */
    public static Certificates make(String algorithm, int bits, int usage) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, PROVIDER);
        if (bits > 0) {
            generator.initialize(bits);
        }
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Anna Müller,O=Test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(64, new SecureRandom()),
                Date.from(NOW.minusSeconds(1)),
                Date.from(NOW.plusSeconds(86_400)),
                name,
                pair.getPublic());
        if (usage != 0) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        String signature =
                algorithm.equals("EC") ? "SHA256withECDSA" : algorithm.equals("RSA") ? "SHA256withRSA" : "Ed25519";
        return new Certificates(
                pair,
                builder.build(new JcaContentSignerBuilder(signature)
                        .setProvider(PROVIDER)
                        .build(pair.getPrivate())));
    }

    /** The certificate as one to encrypt to. */
    public PersonCertificate recipient() throws Exception {
        return PersonCertificate.parse(certificate.getEncoded(), NOW);
    }

    /** Both together. */
    public Identity identity() throws Exception {
        return Identity.of(
                pair.getPrivate(),
                new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(certificate));
    }

    /** The private key alone. */
    public PersonKey key() throws Exception {
        return PersonKey.parse(pem(pair.getPrivate()).getBytes("US-ASCII"), new char[0]);
    }

    /** What it is as PEM. */
    public static String pem(Object what) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(what);
        }
        return text.toString();
    }
}
