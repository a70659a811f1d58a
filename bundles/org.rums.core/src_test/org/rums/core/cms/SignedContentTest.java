package org.rums.core.cms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.cms.CmsException.Reason;
import org.rums.core.key.Primitives;
import org.rums.core.testkit.Certificates;
import org.rums.core.testkit.Openssl;

class SignedContentTest {
    private static final byte[] CONTENT = Primitives.ascii("What Anna says.\r\n");
    private static final int MAX = 1_000;
    /** Every bit, or one of some. */
    private static final int STRIDE = "full".equals(System.getProperty("rums.size")) ? 1 : 11;

    @TempDir
    Path folder;

    private static void assertReason(Reason reason, Executable call) {
        CmsException refused = assertThrows(CmsException.class, call);
        assertEquals(reason, refused.reason(), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "EC,521", "RSA,2048", "RSA,3072"})
    void aSignatureHoldsHereAndForOpenssl(String algorithm, int bits) throws Exception {
        Certificates anna = Certificates.make(algorithm, bits, 0);
        byte[] cms;
        try (Identity identity = anna.identity()) {
            cms = SignedContent.sign(CONTENT, identity);
            try (SignedContent read = SignedContent.verify(cms, MAX)) {
                assertArrayEquals(CONTENT, read.content().bytes());
                assertEquals(anna.recipient(), read.signer());
            }
        }
        Path file = Files.write(folder.resolve("signed.cms"), cms);
        Path certificate = Files.writeString(folder.resolve("cert.pem"), Certificates.pem(anna.certificate()));
        Path clear = folder.resolve("clear");
        new Openssl(folder).verify(file, certificate, Certificates.NOW, clear);
        assertArrayEquals(CONTENT, Files.readAllBytes(clear));
    }

    @Test
    void changedContentBreaksTheSignature() throws Exception {
        try (Identity anna = Certificates.make("EC", 256, 0).identity()) {
            byte[] cms = SignedContent.sign(CONTENT, anna);
            int at = new String(cms, ISO_8859_1).indexOf("Anna says");
            cms[at] = 'B';
            assertReason(Reason.SIGNATURE_BROKEN, () -> SignedContent.verify(cms, MAX));
        }
    }

    @Test
    void truncationsAndFlippedBitsAreRefusedOrChangeNothing() throws Exception {
        try (Identity anna = Certificates.make("EC", 256, 0).identity()) {
            byte[] cms = SignedContent.sign(CONTENT, anna);
            for (int length = 0; length < cms.length; length++) {
                byte[] cut = Arrays.copyOf(cms, length);
                assertThrows(CmsException.class, () -> SignedContent.verify(cut, MAX));
            }
            int refused = 0;
            for (int bit = 0; bit < 8 * cms.length; bit += STRIDE) {
                byte[] flipped = cms.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                try (SignedContent read = SignedContent.verify(flipped, MAX)) {
                    assertArrayEquals(CONTENT, read.content().bytes());
                } catch (CmsException e) {
                    refused++;
                }
            }
            assertTrue(refused > 4 * cms.length / STRIDE, refused + " of " + 8 * cms.length / STRIDE + " refused");
        }
    }

    /** Signed in a way that other programs use and that is not read here. */
    private static byte[] foreign(String signature, Identity... signers) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        for (Identity signer : signers) {
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(Bc.PROVIDER)
                    .build(signature, signer.privateKey(), signer.certificate().x509()));
            generator.addCertificates(
                    new JcaCertStore(List.of(signer.certificate().x509())));
        }
        return generator.generate(new CMSProcessableByteArray(CONTENT), true).getEncoded("DER");
    }

    @Test
    void otherAlgorithmsSeveralSignersAndNoneAreRefused() throws Exception {
        try (Identity rsa = Certificates.make("RSA", 2048, 0).identity();
                Identity one = Certificates.make("EC", 256, 0).identity();
                Identity other = Certificates.make("EC", 256, 0).identity()) {
            byte[] sha1 = foreign("SHA1withECDSA", one);
            byte[] pkcs1 = foreign("SHA256withRSA", rsa);
            byte[] two = foreign("SHA256withECDSA", one, other);
            byte[] none = foreign("");
            assertReason(Reason.UNSUPPORTED, () -> SignedContent.verify(sha1, MAX));
            assertReason(Reason.UNSUPPORTED, () -> SignedContent.verify(pkcs1, MAX));
            assertReason(Reason.DAMAGED, () -> SignedContent.verify(two, MAX));
            assertReason(Reason.DAMAGED, () -> SignedContent.verify(none, MAX));
        }
    }

    @Test
    void anotherKindOfCmsAndTooMuchAreRefused() throws Exception {
        Certificates anna = Certificates.make("EC", 256, 0);
        byte[] envelope = Envelope.seal(CONTENT, List.of(anna.recipient()));
        assertReason(Reason.OTHER_KIND, () -> SignedContent.verify(envelope, MAX));
        assertReason(Reason.OTHER_KIND, () -> SignedContent.verify(CONTENT, MAX));
        assertReason(Reason.OTHER_KIND, () -> SignedContent.verify(new byte[0], MAX));
        try (Identity identity = anna.identity()) {
            byte[] large = SignedContent.sign(new byte[100_000], identity);
            assertReason(Reason.TOO_LARGE, () -> SignedContent.verify(large, MAX));
        }
    }
}
