package org.rums.core.cms;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Certificates.NOW;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Certificates;

/** Certificates and private keys of people, from the files that people have. */
class PersonTest {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final byte[] CONTENT = Primitives.ascii("for Anna");

    @Test
    void aPrivateKeyIsReadFromPkcs12AndFromPem() throws Exception {
        for (String algorithm : new String[] {"RSA", "EC"}) {
            Certificates anna = make(algorithm);
            byte[] cms = Envelope.seal(CONTENT, List.of(anna.recipient()));
            byte[] pkcs12 = pkcs12(anna, "secret");
            byte[] pkcs8 = pkcs8(anna, "secret");
            byte[] both = (Certificates.pem(anna.certificate())
                            + Certificates.pem(anna.pair().getPrivate()))
                    .getBytes(US_ASCII);
            assertOpens(cms, PersonKey.parse(pkcs12, "secret".toCharArray()));
            assertOpens(cms, PersonKey.parse(pkcs8, "secret".toCharArray()));
            assertOpens(cms, PersonKey.parse(both, new char[0]));
            assertFalse(PersonKey.mayBeEncrypted(both), "there is nothing to ask for");
            for (byte[] file : new byte[][] {pkcs12, pkcs8}) {
                assertTrue(PersonKey.mayBeEncrypted(file));
                assertRefused(ResultCode.WRONG_PASSPHRASE, () -> PersonKey.parse(file, "wrong".toCharArray()));
                assertRefused(ResultCode.WRONG_PASSPHRASE, () -> PersonKey.parse(file, new char[0]));
            }
        }
    }

    @Test
    void aCertificateWithAnyBitFlippedIsRefusedOrTellsItsNames() throws Exception {
        byte[] whole = make("EC").certificate().getEncoded();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                PersonCertificate person = PersonCertificate.parse(flipped);
                person.subject();
                person.name();
                person.mail();
                person.fingerprint();
                PersonCertificate.parse(flipped, NOW);
            } catch (RefusedException e) {
                assertEquals(ResultCode.MALFORMED, e.code());
            }
        }
    }

    @Test
    void whatIsNoPrivateKeyIsRefused() throws Exception {
        byte[] certificate = Certificates.pem(make("EC").certificate()).getBytes(US_ASCII);
        assertRefused(ResultCode.MALFORMED, () -> PersonKey.parse(certificate, new char[0]));
        byte[] ed25519 = Certificates.pem(
                        Certificates.make("Ed25519", 0, 0).pair().getPrivate())
                .getBytes(US_ASCII);
        assertRefused(ResultCode.MALFORMED, () -> PersonKey.parse(ed25519, new char[0]));
        Random random = new Random(4);
        byte[] pkcs12 = pkcs12(make("EC"), "secret");
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertRefused(ResultCode.MALFORMED, () -> PersonKey.parse(noise, new char[0]));
            byte[] cut = Arrays.copyOf(pkcs12, random.nextInt(pkcs12.length));
            assertRefused(ResultCode.MALFORMED, () -> PersonKey.parse(cut, "secret".toCharArray()));
        }
    }

    @Test
    void aCertificateIsReadFromPemAndDerAndShowsItsFingerprint() throws Exception {
        Certificates anna = make("RSA");
        PersonCertificate der = anna.recipient();
        PersonCertificate pem =
                PersonCertificate.parse(("Anna's\n" + Certificates.pem(anna.certificate())).getBytes(US_ASCII), NOW);
        assertEquals(der, pem);
        assertEquals(95, der.fingerprint().length());
        assertTrue(der.subject().contains("Anna Müller"), der.subject());
    }

    @Test
    void aCertificateThatIsNotForThisIsRefused() throws Exception {
        byte[] good = make("EC").certificate().getEncoded();
        assertRefused(ResultCode.MALFORMED, () -> PersonCertificate.parse(good, NOW.minusSeconds(60)));
        assertRefused(ResultCode.MALFORMED, () -> PersonCertificate.parse(good, NOW.plusSeconds(90_000)));
        for (Certificates bad : new Certificates[] {
            Certificates.make("RSA", 1024, 0),
            Certificates.make("EC", 192, 0),
            Certificates.make("Ed25519", 0, 0),
            Certificates.make("RSA", 2048, KeyUsage.digitalSignature),
            Certificates.make("EC", 256, KeyUsage.keyEncipherment)
        }) {
            byte[] encoded = bad.certificate().getEncoded();
            assertRefused(ResultCode.MALFORMED, () -> PersonCertificate.parse(encoded, NOW));
        }
        Certificates.make("RSA", 2048, KeyUsage.keyEncipherment).recipient();
        Certificates.make("EC", 256, KeyUsage.keyAgreement).recipient();
    }

    @Test
    void bytesThatAreNoCertificateAreRefused() throws Exception {
        byte[] good = make("EC").certificate().getEncoded();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertRefused(ResultCode.MALFORMED, () -> PersonCertificate.parse(cut, NOW));
        }
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertRefused(ResultCode.MALFORMED, () -> PersonCertificate.parse(noise, NOW));
        }
    }

    private static void assertOpens(byte[] cms, PersonKey key) throws Exception {
        try (Secret read = Envelope.parse(cms, CONTENT.length).open(key)) {
            assertArrayEquals(CONTENT, read.bytes());
        }
    }

    private static Certificates make(String algorithm) throws Exception {
        return Certificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, 0);
    }

    private static byte[] pkcs12(Certificates anna, String passphrase) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
        store.load(null, null);
        Certificate certificate =
                new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(anna.certificate());
        store.setKeyEntry("anna", anna.pair().getPrivate(), passphrase.toCharArray(), new Certificate[] {certificate});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, passphrase.toCharArray());
        return out.toByteArray();
    }

    private static byte[] pkcs8(Certificates anna, String passphrase) throws Exception {
        return Certificates.pem(new JcaPKCS8Generator(
                        anna.pair().getPrivate(),
                        new JceOpenSSLPKCS8EncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                                .setProvider(PROVIDER)
                                .setPassword(passphrase.toCharArray())
                                .build()))
                .getBytes(US_ASCII);
    }
}
