package org.rums.core.cms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Certificates.NOW;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Certificates;
import org.rums.core.testkit.Openssl;

class IdentityTest {
    private static final char[] PASSPHRASE = "correct horse".toCharArray();

    @TempDir
    Path folder;

    private static Identity anna() throws Exception {
        return Identity.create("Anna Müller", "anna@example.org", NOW, new SecureRandom());
    }

    @Test
    void aNewIdentityNamesItsOwnerAndSignsItself() throws Exception {
        try (Identity anna = anna()) {
            PersonCertificate certificate = anna.certificate();
            assertEquals("Anna Müller", certificate.name());
            assertEquals(Optional.of("anna@example.org"), certificate.mail());
            assertTrue(certificate.signs());
            assertEquals(certificate, PersonCertificate.parse(certificate.encoded(), NOW));
            certificate.x509().verify(certificate.x509().getPublicKey());
            assertRefused(
                    ResultCode.MALFORMED,
                    () -> PersonCertificate.parse(certificate.encoded(), NOW.plusSeconds(86_400L * 3_700)));
        }
    }

    @Test
    void twoIdentitiesOfOnePersonDiffer() throws Exception {
        try (Identity one = anna();
                Identity other = anna()) {
            assertNotEquals(one.certificate(), other.certificate());
            assertNotEquals(
                    one.certificate().x509().getSerialNumber(),
                    other.certificate().x509().getSerialNumber());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Anna\nMüller", "12345678901234567890123456789012345678901234567890123456789012345"})
    void aNameThatIsNoneIsRefused(String name) {
        assertRefused(ResultCode.MALFORMED, () -> Identity.create(name, "anna@example.org", NOW, new SecureRandom()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "a@b@c", "anna müller@example.org", "a,b@example.org", "a<b>@c"})
    void anAddressThatIsNoneIsRefused(String mail) {
        assertRefused(ResultCode.MALFORMED, () -> Identity.create("Anna", mail, NOW, new SecureRandom()));
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "RSA,2048"})
    void anIdentityTravelsAsPkcs12(String algorithm, int bits) throws Exception {
        try (Identity anna = Certificates.make(algorithm, bits, 0).identity()) {
            byte[] file = anna.toPkcs12(PASSPHRASE);
            try (Identity read = Identity.fromPkcs12(file, PASSPHRASE)) {
                assertEquals(anna.certificate(), read.certificate());
                byte[] sealed = Envelope.seal(new byte[] {1, 2}, List.of(anna.certificate()));
                try (Secret clear = Envelope.parse(sealed, 2).open(List.of(read))) {
                    assertArrayEquals(new byte[] {1, 2}, clear.bytes());
                }
            }
            assertRefused(ResultCode.WRONG_PASSPHRASE, () -> Identity.fromPkcs12(file, "wrong".toCharArray()));
            assertRefused(ResultCode.WRONG_PASSPHRASE, () -> Identity.fromPkcs12(file, new char[0]));
            assertThrows(IllegalArgumentException.class, () -> anna.toPkcs12(new char[0]));
        }
    }

    @Test
    void opensslReadsAndWritesThePkcs12() throws Exception {
        try (Identity anna = anna()) {
            Path file = Files.write(folder.resolve("anna.p12"), anna.toPkcs12(PASSPHRASE));
            Path pem = folder.resolve("anna.pem");
            Path again = folder.resolve("again.p12");
            Openssl openssl = new Openssl(folder);
            openssl.run("pkcs12", "-in", file, "-passin", "pass:correct horse", "-nodes", "-out", pem);
            assertTrue(Files.readString(pem, ISO_8859_1).contains("BEGIN PRIVATE KEY"));
            openssl.run("pkcs12", "-export", "-in", pem, "-passout", "pass:other", "-out", again);
            try (Identity read = Identity.fromPkcs12(Files.readAllBytes(again), "other".toCharArray())) {
                assertEquals(anna.certificate(), read.certificate());
            }
        }
    }

    @Test
    void bytesThatAreNoPkcs12AreRefused() throws Exception {
        try (Identity anna = anna()) {
            byte[] file = anna.toPkcs12(PASSPHRASE);
            Random random = new Random(12);
            for (int i = 0; i < 200; i++) {
                byte[] noise = new byte[random.nextInt(300)];
                random.nextBytes(noise);
                assertRefused(ResultCode.MALFORMED, () -> Identity.fromPkcs12(noise, PASSPHRASE));
                byte[] cut = Arrays.copyOf(file, random.nextInt(file.length));
                assertRefused(ResultCode.MALFORMED, () -> Identity.fromPkcs12(cut, PASSPHRASE));
            }
        }
    }

    @Test
    void aKeyNeedsItsOwnCertificateAndOneThatSignsAndEncrypts() throws Exception {
        Certificates anna = Certificates.make("EC", 256, 0);
        Certificates berta = Certificates.make("EC", 256, 0);
        Certificates mute = Certificates.make("EC", 256, KeyUsage.keyAgreement);
        JcaX509CertificateConverter converter =
                new JcaX509CertificateConverter().setProvider(new BouncyCastleProvider());
        assertRefused(
                ResultCode.MALFORMED,
                () -> Identity.of(anna.pair().getPrivate(), converter.getCertificate(berta.certificate())));
        assertRefused(ResultCode.MALFORMED, mute::identity);
        Certificates.make("EC", 256, KeyUsage.keyAgreement | KeyUsage.digitalSignature)
                .identity()
                .close();
    }

    @Test
    void aClosedIdentityHasNoKeyAndItsCopyHas() throws Exception {
        Identity anna = anna();
        try (Identity copy = anna.copy()) {
            anna.close();
            assertThrows(IllegalStateException.class, anna::privateKey);
            assertEquals("EC", copy.privateKey().getAlgorithm().substring(0, 2));
        }
    }
}
