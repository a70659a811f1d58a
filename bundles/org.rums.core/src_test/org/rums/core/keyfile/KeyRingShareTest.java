package org.rums.core.keyfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.keyfile.KeySamples.assertRefused;
import static org.rums.core.keyfile.KeySamples.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.cms.PersonKey;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Certificates;
import org.rums.core.testkit.Openssl;

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
        Certificates anna = Certificates.make(algorithm, bits, 0);
        Path cms = Files.write(folder.resolve("ring.cms"), KeyRingShare.seal(ring, anna.recipient()));
        Path key = Files.writeString(
                folder.resolve("key.pem"), Certificates.pem(anna.pair().getPrivate()));
        Path certificate = Files.writeString(folder.resolve("cert.pem"), Certificates.pem(anna.certificate()));
        Path clear = folder.resolve("clear");
        new Openssl(folder).decrypt(cms, key, certificate, clear);
        try (Secret content = KeyCodec.ring(ring)) {
            assertArrayEquals(content.bytes(), Files.readAllBytes(clear));
        }
    }

    @Test
    void anotherColleagueDoesNotOpenIt() throws Exception {
        for (String[] pair : new String[][] {{"RSA", "RSA"}, {"EC", "EC"}, {"RSA", "EC"}, {"EC", "RSA"}}) {
            byte[] cms = KeyRingShare.seal(ring, make(pair[0]).recipient());
            PersonKey other = make(pair[1]).key();
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(cms, other));
        }
    }

    @Test
    void everyTruncationAndRandomBytesAreRefused() throws Exception {
        Certificates anna = make("EC");
        PersonKey key = anna.key();
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
        PersonKey key = anna.key();
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
            PersonKey key = anna.key();
            assertRefused(ResultCode.KEYRING_DAMAGED, () -> KeyRingShare.open(cms, key));
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

    private static Certificates make(String algorithm) throws Exception {
        return Certificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, 0);
    }
}
