package org.rums.core.keyfile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rums.core.keyfile.Certificates.NOW;
import static org.rums.core.keyfile.KeySamples.assertRefused;
import static org.rums.core.keyfile.KeySamples.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

class KeyRingShareTest {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    @TempDir
    Path folder;

    private final KeyRing ring = KeySamples.ring();

    @AfterEach
    void wipe() {
        ring.close();
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "RSA,3072", "EC,256", "EC,384", "EC,521"})
    void aColleagueOpensTheRing(String algorithm, int bits) throws Exception {
        Certificates anna = Certificates.make(algorithm, bits, 0);
        try (KeyRing read = KeyRingShare.open(KeyRingShare.seal(ring, anna.recipient()), anna.key())) {
            assertSame(ring, read);
            assertEquals(KeyRingShare.fingerprint(ring), KeyRingShare.fingerprint(read));
        }
        assertNull(Security.getProvider(PROVIDER.getName()), "nothing was registered");
    }

    @ParameterizedTest
    @CsvSource({"RSA,2048", "EC,256", "EC,521"})
    void opensslOpensTheRing(String algorithm, int bits) throws Exception {
        assumeTrue(openssl("version") == 0, "no openssl on the path");
        Certificates anna = Certificates.make(algorithm, bits, 0);
        Path cms = Files.write(folder.resolve("ring.cms"), KeyRingShare.seal(ring, anna.recipient()));
        Path key = Files.writeString(
                folder.resolve("key.pem"), Certificates.pem(anna.pair().getPrivate()));
        Path certificate = Files.writeString(folder.resolve("cert.pem"), Certificates.pem(anna.certificate()));
        Path clear = folder.resolve("clear");
        assertEquals(
                0,
                openssl(
                        "cms",
                        "-decrypt",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        cms.toString(),
                        "-inkey",
                        key.toString(),
                        "-recip",
                        certificate.toString(),
                        "-out",
                        clear.toString()),
                Files.readString(folder.resolve("openssl.txt")));
        try (Secret content = KeyCodec.ring(ring)) {
            assertArrayEquals(content.bytes(), Files.readAllBytes(clear));
        }
    }

    @Test
    void anotherColleagueDoesNotOpenIt() throws Exception {
        for (String[] pair : new String[][] {{"RSA", "RSA"}, {"EC", "EC"}, {"RSA", "EC"}, {"EC", "RSA"}}) {
            byte[] cms = KeyRingShare.seal(ring, make(pair[0]).recipient());
            RecipientKey other = make(pair[1]).key();
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(cms, other));
        }
    }

    @Test
    void everyTruncationAndRandomBytesAreRefused() throws Exception {
        Certificates anna = make("EC");
        RecipientKey key = anna.key();
        byte[] cms = KeyRingShare.seal(ring, anna.recipient());
        for (int length = 0; length < cms.length; length++) {
            byte[] cut = Arrays.copyOf(cms, length);
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(cut, key));
        }
        Random random = new Random(9);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(noise, key));
        }
        assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(new byte[1 << 21], key));
    }

    @ParameterizedTest
    @CsvSource({"RSA", "EC"})
    void aFlippedBitIsRefusedOrChangesNothing(String algorithm) throws Exception {
        Certificates anna = make(algorithm);
        RecipientKey key = anna.key();
        byte[] cms = KeyRingShare.seal(ring, anna.recipient());
        int refused = 0;
        for (int at = 0; at < cms.length; at += algorithm.equals("RSA") ? 7 : 1) {
            byte[] flipped = cms.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            try (KeyRing read = KeyRingShare.open(flipped, key)) {
                assertSame(ring, read);
            } catch (RefusedException e) {
                assertEquals(ResultCode.KEYRING_DAMAGED, e.code());
                refused++;
            }
        }
        assertTrue(refused > 20, refused + " refused");
    }

    @Test
    void aWeakerCipherIsRefused() throws Exception {
        Certificates anna = make("RSA");
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(
                        new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(anna.certificate()))
                .setProvider(PROVIDER));
        OutputAEADEncryptor weak = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_GCM)
                .setProvider(PROVIDER)
                .build();
        assertNotEquals(
                NISTObjectIdentifiers.id_aes256_GCM,
                weak.getAlgorithmIdentifier().getAlgorithm());
        try (Secret content = KeyCodec.ring(ring)) {
            byte[] cms = generator
                    .generate(new CMSProcessableByteArray(content.bytes()), weak)
                    .getEncoded();
            RecipientKey key = anna.key();
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(cms, key));
        }
    }

    @Test
    void aPrivateKeyIsReadFromPkcs12AndFromPem() throws Exception {
        for (String algorithm : new String[] {"RSA", "EC"}) {
            Certificates anna = make(algorithm);
            byte[] cms = KeyRingShare.seal(ring, anna.recipient());
            byte[] pkcs12 = pkcs12(anna, "secret");
            byte[] pkcs8 = pkcs8(anna, "secret");
            byte[] both = (Certificates.pem(anna.certificate())
                            + Certificates.pem(anna.pair().getPrivate()))
                    .getBytes(US_ASCII);
            assertOpens(cms, RecipientKey.parse(pkcs12, "secret".toCharArray()));
            assertOpens(cms, RecipientKey.parse(pkcs8, "secret".toCharArray()));
            assertOpens(cms, RecipientKey.parse(both, new char[0]));
            for (byte[] file : new byte[][] {pkcs12, pkcs8}) {
                assertRefused(ResultCode.WRONG_PASSPHRASE, () -> RecipientKey.parse(file, "wrong".toCharArray()));
                assertRefused(ResultCode.WRONG_PASSPHRASE, () -> RecipientKey.parse(file, new char[0]));
            }
        }
    }

    @Test
    void whatIsNoPrivateKeyIsRefused() throws Exception {
        byte[] certificate = Certificates.pem(make("EC").certificate()).getBytes(US_ASCII);
        assertRefused(ResultCode.MALFORMED, () -> RecipientKey.parse(certificate, new char[0]));
        byte[] ed25519 = Certificates.pem(
                        Certificates.make("Ed25519", 0, 0).pair().getPrivate())
                .getBytes(US_ASCII);
        assertRefused(ResultCode.MALFORMED, () -> RecipientKey.parse(ed25519, new char[0]));
        Random random = new Random(4);
        byte[] pkcs12 = pkcs12(make("EC"), "secret");
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertRefused(ResultCode.MALFORMED, () -> RecipientKey.parse(noise, new char[0]));
            byte[] cut = Arrays.copyOf(pkcs12, random.nextInt(pkcs12.length));
            assertRefused(ResultCode.MALFORMED, () -> RecipientKey.parse(cut, "secret".toCharArray()));
        }
    }

    @Test
    void aCertificateIsReadFromPemAndDerAndShowsItsFingerprint() throws Exception {
        Certificates anna = make("RSA");
        RecipientCertificate der = anna.recipient();
        RecipientCertificate pem =
                RecipientCertificate.parse(("Anna's\n" + Certificates.pem(anna.certificate())).getBytes(US_ASCII), NOW);
        assertEquals(der, pem);
        assertEquals(95, der.fingerprint().length());
        assertTrue(der.subject().contains("Anna Müller"), der.subject());
    }

    @Test
    void aCertificateThatIsNotForThisIsRefused() throws Exception {
        byte[] good = make("EC").certificate().getEncoded();
        assertRefused(ResultCode.MALFORMED, () -> RecipientCertificate.parse(good, NOW.minusSeconds(60)));
        assertRefused(ResultCode.MALFORMED, () -> RecipientCertificate.parse(good, NOW.plusSeconds(90_000)));
        for (Certificates bad : new Certificates[] {
            Certificates.make("RSA", 1024, 0),
            Certificates.make("EC", 192, 0),
            Certificates.make("Ed25519", 0, 0),
            Certificates.make("RSA", 2048, KeyUsage.digitalSignature),
            Certificates.make("EC", 256, KeyUsage.keyEncipherment)
        }) {
            byte[] encoded = bad.certificate().getEncoded();
            assertRefused(ResultCode.MALFORMED, () -> RecipientCertificate.parse(encoded, NOW));
        }
        Certificates.make("RSA", 2048, KeyUsage.keyEncipherment).recipient();
        Certificates.make("EC", 256, KeyUsage.keyAgreement).recipient();
    }

    @Test
    void bytesThatAreNoCertificateAreRefused() throws Exception {
        byte[] good = make("EC").certificate().getEncoded();
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertRefused(ResultCode.MALFORMED, () -> RecipientCertificate.parse(cut, NOW));
        }
        Random random = new Random(8);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertRefused(ResultCode.MALFORMED, () -> RecipientCertificate.parse(noise, NOW));
        }
    }

    @Test
    void theFingerprintChangesWithTheRing() {
        String fingerprint = KeyRingShare.fingerprint(ring);
        assertTrue(fingerprint.matches("([0-9A-F]{4}-){7}[0-9A-F]{4}"), fingerprint);
        try (KeyRing rotated = ring.rotated(new SecureRandom())) {
            assertFalse(fingerprint.equals(KeyRingShare.fingerprint(rotated)));
        }
    }

    private void assertOpens(byte[] cms, RecipientKey key) throws RefusedException {
        try (KeyRing read = KeyRingShare.open(cms, key)) {
            assertSame(ring, read);
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

    private int openssl(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("openssl.txt").toFile())
                    .start();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
