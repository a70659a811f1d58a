package org.rums.core.cms;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.rums.core.testkit.Certificates.NOW;

import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Certificates;

/** Certificates and private keys with flipped bits, cut off or mixed with noise: refused with a reason, or read. */
@Timeout(300)
class PersonDamageTest {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final char[] PASSPHRASE = "secret".toCharArray();
    private static final Set<ResultCode> REASONS = EnumSet.of(ResultCode.MALFORMED, ResultCode.WRONG_PASSPHRASE);

    /** Reads bytes that may be damaged. */
    private interface Reader {
        void read(byte[] bytes) throws RefusedException;
    }

    private int refused;

    private void meet(Reader reader, byte[] bytes, Supplier<String> what) {
        try {
            reader.read(bytes);
        } catch (RefusedException e) {
            assertTrue(REASONS.contains(e.code()), () -> what.get() + ": " + e);
            refused++;
        } catch (RuntimeException e) {
            fail(what.get(), e);
        }
    }

    private void flip(Reader reader, byte[] good, int step) {
        for (int bit = 0; bit < 8 * good.length; bit += step) {
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            int at = bit;
            meet(reader, flipped, () -> "bit " + at);
        }
        assertTrue(refused > 20, refused + " refused");
    }

    @Test
    void anyBitOfARsaCertificateAndOfPemFiles() throws Exception {
        Reader reader = bytes -> {
            PersonCertificate read = PersonCertificate.parse(bytes, NOW);
            assertTrue(read.subject().length() + read.fingerprint().length() > 90);
        };
        Certificates rsa = make("RSA");
        flip(reader, rsa.certificate().getEncoded(), 1);
        for (Certificates person : List.of(rsa, make("EC"))) {
            flip(reader, Certificates.pem(person.certificate()).getBytes(US_ASCII), 3);
        }
    }

    @Test
    void anyBitOfAPrivateKey() throws Exception {
        Reader reader = bytes -> PersonKey.parse(bytes, PASSPHRASE);
        for (String algorithm : new String[] {"RSA", "EC"}) {
            Certificates anna = make(algorithm);
            flip(reader, Certificates.pem(anna.pair().getPrivate()).getBytes(US_ASCII), 5);
            flip(
                    bytes -> reader.read(pem("PRIVATE KEY", bytes)),
                    anna.pair().getPrivate().getEncoded(),
                    algorithm.equals("EC") ? 1 : 11);
        }
    }

    @Test
    void bitsOfAnEncryptedPrivateKey() throws Exception {
        Certificates anna = make("EC");
        byte[] pkcs8 = new JcaPKCS8Generator(
                        anna.pair().getPrivate(),
                        new JceOpenSSLPKCS8EncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                                .setProvider(PROVIDER)
                                .setPRF(PKCS8Generator.PRF_HMACSHA256)
                                .setPassword(PASSPHRASE)
                                .build())
                .generate()
                .getContent();
        flip(bytes -> PersonKey.parse(pem("ENCRYPTED PRIVATE KEY", bytes), PASSPHRASE), pkcs8, 7);
        flip(bytes -> PersonKey.parse(bytes, PASSPHRASE), pkcs12(anna), 37);
    }

    @Test
    void aPrivateKeyThatIsCutOffOrMixedWithNoise() throws Exception {
        Certificates anna = make("EC");
        Random random = new Random(12);
        Reader reader = bytes -> PersonKey.parse(bytes, PASSPHRASE);
        for (byte[] good :
                new byte[][] {Certificates.pem(anna.pair().getPrivate()).getBytes(US_ASCII), pkcs12(anna)}) {
            for (int i = 0; i < 100; i++) {
                int length = random.nextInt(good.length);
                meet(reader, Arrays.copyOf(good, length), () -> "cut at " + length);
                byte[] mixed = good.clone();
                byte[] noise = new byte[1 + random.nextInt(20)];
                random.nextBytes(noise);
                int at = random.nextInt(good.length - noise.length);
                System.arraycopy(noise, 0, mixed, at, noise.length);
                meet(reader, mixed, () -> "noise at " + at);
            }
        }
        assertTrue(refused > 200, refused + " refused");
    }

    private static byte[] pem(String kind, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return ("-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n").getBytes(US_ASCII);
    }

    private static byte[] pkcs12(Certificates anna) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
        store.load(null, null);
        Certificate certificate =
                new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(anna.certificate());
        store.setKeyEntry("anna", anna.pair().getPrivate(), PASSPHRASE, new Certificate[] {certificate});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, PASSPHRASE);
        return out.toByteArray();
    }

    private static Certificates make(String algorithm) throws Exception {
        return Certificates.make(algorithm, algorithm.equals("RSA") ? 2048 : 256, 0);
    }
}
