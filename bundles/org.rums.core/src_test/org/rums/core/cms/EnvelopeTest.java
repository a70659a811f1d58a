package org.rums.core.cms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JcePasswordRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.cms.CmsException.Reason;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.testkit.Certificates;
import org.rums.core.testkit.Openssl;

class EnvelopeTest {
    private static final byte[] CONTENT = Primitives.ascii("What only these people may read.");
    private static final int MAX = 1_000;
    /** Every bit, or one of some. */
    private static final int STRIDE = "full".equals(System.getProperty("rums.size")) ? 1 : 11;

    @TempDir
    Path folder;

    private static void assertReason(Reason reason, Executable call) {
        CmsException refused = assertThrows(CmsException.class, call);
        assertEquals(reason, refused.reason(), refused.getMessage());
    }

    private static List<Certificates> people() throws Exception {
        List<Certificates> people = new ArrayList<>();
        people.add(Certificates.make("EC", 256, 0));
        people.add(Certificates.make("RSA", 2048, 0));
        people.add(Certificates.make("EC", 384, 0));
        people.add(Certificates.make("EC", 521, 0));
        return people;
    }

    private static byte[] sealed(List<Certificates> people) throws Exception {
        List<PersonCertificate> recipients = new ArrayList<>();
        for (Certificates person : people) {
            recipients.add(person.recipient());
        }
        return Envelope.seal(CONTENT, recipients);
    }

    @Test
    void everyRecipientOpensItAndOnlyThey() throws Exception {
        List<Certificates> people = people();
        byte[] cms = sealed(people);
        for (Certificates person : people) {
            Envelope envelope = Envelope.parse(cms, MAX);
            assertTrue(envelope.isFor(person.recipient()));
            try (Identity identity = person.identity();
                    Secret clear = envelope.open(List.of(identity));
                    Secret again = envelope.open(person.key())) {
                assertArrayEquals(CONTENT, clear.bytes());
                assertArrayEquals(CONTENT, again.bytes());
            }
        }
        for (String algorithm : new String[] {"EC", "RSA"}) {
            Certificates stranger = Certificates.make(algorithm, algorithm.equals("EC") ? 256 : 2048, 0);
            Envelope envelope = Envelope.parse(cms, MAX);
            assertFalse(envelope.isFor(stranger.recipient()));
            try (Identity identity = stranger.identity()) {
                assertReason(Reason.NOT_A_RECIPIENT, () -> envelope.open(List.of(identity)));
                assertReason(Reason.NOT_A_RECIPIENT, () -> envelope.open(stranger.key()));
            }
        }
    }

    @Test
    void aFormerIdentityOpensItToo() throws Exception {
        Certificates former = Certificates.make("EC", 256, 0);
        try (Identity now = Certificates.make("EC", 256, 0).identity();
                Identity before = former.identity();
                Secret clear = Envelope.parse(sealed(List.of(former)), MAX).open(List.of(now, before))) {
            assertArrayEquals(CONTENT, clear.bytes());
        }
    }

    @Test
    void recipientsAreReadWithoutAKey() throws Exception {
        List<Certificates> people = people();
        List<Envelope.To> to = Envelope.parse(sealed(people), MAX).recipients();
        assertEquals(4, to.size());
        assertTrue(to.get(0).issuer().contains("Anna Müller"), to.toString());
        for (Certificates person : people) {
            assertTrue(
                    to.stream()
                            .anyMatch(each ->
                                    each.serial().equals(person.certificate().getSerialNumber())),
                    to.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "RSA,2048"})
    void opensslOpensItForOneOfSeveral(String algorithm, int bits) throws Exception {
        Certificates anna = Certificates.make(algorithm, bits, 0);
        List<Certificates> all = people();
        all.add(2, anna);
        Path cms = Files.write(folder.resolve("sealed.cms"), sealed(all));
        Path key = Files.writeString(
                folder.resolve("key.pem"), Certificates.pem(anna.pair().getPrivate()));
        Path certificate = Files.writeString(folder.resolve("cert.pem"), Certificates.pem(anna.certificate()));
        Path clear = folder.resolve("clear");
        new Openssl(folder).decrypt(cms, key, certificate, clear);
        assertArrayEquals(CONTENT, Files.readAllBytes(clear));
    }

    @Test
    void nothingIsAsGoodAsSomething() throws Exception {
        Certificates anna = Certificates.make("EC", 256, 0);
        try (Identity identity = anna.identity();
                Secret clear = Envelope.parse(Envelope.seal(new byte[0], List.of(anna.recipient())), 0)
                        .open(List.of(identity))) {
            assertEquals(0, clear.length());
        }
    }

    @Test
    void largerContentThanAllowedIsRefusedBeforeItIsOpened() throws Exception {
        byte[] cms = sealed(List.of(Certificates.make("EC", 256, 0)));
        assertReason(Reason.TOO_LARGE, () -> Envelope.parse(cms, CONTENT.length - 1));
        byte[] huge = Arrays.copyOf(new byte[] {0x30, (byte) 0x83, 0x10, 0, 0}, 0x10_0005);
        System.arraycopy(cms, 4, huge, 5, 20);
        assertReason(Reason.TOO_LARGE, () -> Envelope.parse(huge, MAX));
    }

    @Test
    void moreRecipientsThanAllowedAreNeitherWrittenNorRead() throws Exception {
        Certificates anna = Certificates.make("EC", 256, 0);
        List<Certificates> many = new ArrayList<>(Collections.nCopies(Envelope.MAX_RECIPIENTS, anna));
        Envelope.parse(sealed(many), MAX);
        many.add(anna);
        assertThrows(IllegalArgumentException.class, () -> sealed(many));
        assertThrows(IllegalArgumentException.class, () -> Envelope.seal(CONTENT, List.of()));
        RecipientInfoGenerator[] generators = new RecipientInfoGenerator[Envelope.MAX_RECIPIENTS + 1];
        Certificates rsa = Certificates.make("RSA", 2048, 0);
        Arrays.fill(
                generators,
                new JceKeyTransRecipientInfoGenerator(rsa.recipient().x509()).setProvider(Bc.PROVIDER));
        byte[] cms = foreign(CMSAlgorithm.AES256_GCM, generators);
        assertReason(Reason.TOO_LARGE, () -> Envelope.parse(cms, MAX));
    }

    /** An envelope that other programs make and that is not read here. */
    private static byte[] foreign(ASN1ObjectIdentifier cipher, RecipientInfoGenerator... recipients) throws Exception {
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        for (RecipientInfoGenerator recipient : recipients) {
            generator.addRecipientInfoGenerator(recipient);
        }
        OutputAEADEncryptor encryptor = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(cipher)
                .setProvider(Bc.PROVIDER)
                .build();
        return generator
                .generate(new CMSProcessableByteArray(CONTENT), encryptor)
                .toASN1Structure()
                .getEncoded("DER");
    }

    @Test
    void otherCiphersAndOtherWaysToARecipientAreRefused() throws Exception {
        Certificates anna = Certificates.make("RSA", 2048, 0);
        JceKeyTransRecipientInfoGenerator old =
                new JceKeyTransRecipientInfoGenerator(anna.recipient().x509()).setProvider(Bc.PROVIDER);
        byte[] padding = foreign(CMSAlgorithm.AES256_GCM, old);
        byte[] short128 = foreign(CMSAlgorithm.AES128_GCM, old);
        byte[] ccm = foreign(CMSAlgorithm.AES256_CCM, old);
        byte[] password = foreign(
                CMSAlgorithm.AES256_GCM,
                new JcePasswordRecipientInfoGenerator(CMSAlgorithm.AES256_CBC, "guess".toCharArray())
                        .setProvider(Bc.PROVIDER));
        for (byte[] cms : new byte[][] {padding, short128, ccm, password}) {
            assertReason(Reason.UNSUPPORTED, () -> Envelope.parse(cms, MAX));
        }
    }

    @Test
    void aShortTagOrAnotherVersionIsRefusedBeforeItIsOpened() throws Exception {
        byte[] cms = sealed(List.of(Certificates.make("EC", 256, 0)));
        int tag = cms.length - 18;
        assertEquals(16, cms[tag + 1]);
        byte[] shorter = Arrays.copyOf(cms, cms.length - 4);
        shorter[tag + 1] = 12;
        shorter[3] -= 4;
        assertThrows(CmsException.class, () -> Envelope.parse(shorter, MAX));
        byte[] version = cms.clone();
        int at = new String(cms, ISO_8859_1).indexOf("\u0002\u0001\u0000");
        version[at + 2] = 1;
        assertReason(Reason.DAMAGED, () -> Envelope.parse(version, MAX));
    }

    @Test
    void truncationsAndFlippedBitsAreRefusedOrChangeNothing() throws Exception {
        Certificates anna = Certificates.make("EC", 256, 0);
        byte[] cms = sealed(List.of(anna));
        int refused = 0;
        try (Identity identity = anna.identity()) {
            for (int length = 0; length < cms.length; length++) {
                byte[] cut = Arrays.copyOf(cms, length);
                assertThrows(CmsException.class, () -> Envelope.parse(cut, MAX));
            }
            byte[] longer = Arrays.copyOf(cms, cms.length + 1);
            assertReason(Reason.DAMAGED, () -> Envelope.parse(longer, MAX));
            for (int bit = 0; bit < 8 * cms.length; bit += STRIDE) {
                byte[] flipped = cms.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                try (Secret clear = Envelope.parse(flipped, MAX).open(List.of(identity))) {
                    assertArrayEquals(CONTENT, clear.bytes());
                } catch (CmsException e) {
                    refused++;
                }
            }
        }
        assertTrue(refused > 7 * cms.length / STRIDE, refused + " refused");
    }
}
