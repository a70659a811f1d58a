package org.rums.core.keyfile;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Key pairs with certificates, made for tests. */
record Certificates(KeyPair pair, X509CertificateHolder certificate) {
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private static final Provider PROVIDER = new BouncyCastleProvider();

    static Certificates make(String algorithm, int bits, int usage) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, PROVIDER);
        if (bits > 0) {
            generator.initialize(bits);
        }
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Anna Müller,O=Test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TEN,
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

    RecipientCertificate recipient() throws Exception {
        return RecipientCertificate.parse(certificate.getEncoded(), NOW);
    }

    RecipientKey key() throws Exception {
        return RecipientKey.parse(pem(pair.getPrivate()).getBytes("US-ASCII"), new char[0]);
    }

    static String pem(Object what) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(what);
        }
        return text.toString();
    }
}
