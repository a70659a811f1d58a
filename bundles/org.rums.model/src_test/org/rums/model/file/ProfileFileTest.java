package org.rums.model.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;
import static org.rums.model.testkit.Colleague.NOW;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.testkit.Certificates;
import org.rums.core.testkit.Openssl;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Profiles;

class ProfileFileTest {
    @TempDir
    Path folder;

    private final Colleague anna = Colleague.named("Anna");
    private final Colleague bert = Colleague.named("Bert").trusting(anna);
    private final Colleague eve = Colleague.named("Eve");

    @AfterEach
    void wipe() {
        anna.close();
        bert.close();
        eve.close();
    }

    private static UpdateProfile everything() {
        UpdateProfile profile = Profiles.everything();
        profile.getRecipients().clear();
        return profile;
    }

    private UpdateProfile forBert() {
        UpdateProfile profile = everything();
        profile.getRecipients().add(Bytes.of(bert.certificate().encoded()));
        return profile;
    }

    @Test
    void aProfileOfAllFeaturesComesBackEqual() throws Exception {
        UpdateProfile profile = forBert();
        byte[] file = ProfileFile.save(profile, anna, NOW);
        ProfileFile.Opened opened = ProfileFile.open(file, bert);
        assertTrue(EcoreUtil.equals(profile, opened.profile()));
        assertEquals(anna.certificate(), opened.signer());
        assertFalse(opened.readOnly());
        assertNull(opened.profile().eResource());
        assertTrue(EcoreUtil.equals(profile, ProfileFile.open(file, anna).newest()));
    }

    @Test
    void savingStampsRevisionAuthorAndTimeAndKeepsTheAuthorAmongTheRecipients() throws Exception {
        UpdateProfile profile = Profiles.rental();
        profile.setUuid(null);
        ProfileFile.save(profile, anna, NOW.plusNanos(5));
        UUID uuid = profile.getUuid();
        assertEquals(1, profile.getRevision());
        assertEquals("Anna", profile.getSavedBy());
        assertEquals(NOW, profile.getSavedAt());
        assertEquals(List.of(Bytes.of(anna.certificate().encoded())), profile.getRecipients());
        profile.getRecipients().add(Bytes.of(bert.certificate().encoded()));
        byte[] second = ProfileFile.save(profile, anna, NOW.plusSeconds(60));
        assertEquals(2, profile.getRevision());
        assertEquals(uuid, profile.getUuid());
        UpdateProfile read = ProfileFile.open(second, bert).newest();
        ProfileFile.save(read, bert, NOW);
        assertEquals("Bert", read.getSavedBy());
        assertEquals(profile.getRecipients(), read.getRecipients());
    }

    @Test
    void savingTwiceGivesDifferentBytesAndNeverClearText() throws Exception {
        UpdateProfile profile = forBert();
        byte[] one = ProfileFile.save(profile, anna, NOW);
        byte[] two = ProfileFile.save(profile, anna, NOW);
        assertNotEquals(Bytes.of(one), Bytes.of(two));
        for (byte[] file : List.of(one, two)) {
            String text = new String(file, ISO_8859_1);
            for (String secret : List.of("Rental", "geheim", "67656865696d", "until", "UpdateProfile")) {
                assertFalse(text.contains(secret), secret);
            }
        }
    }

    @Test
    void whatCannotBeSavedLeavesTheProfileAsItWas() throws Exception {
        UpdateProfile profile = forBert();
        UpdateProfile before = EcoreUtil.copy(profile);
        profile.setDescription("bell \u0007");
        assertRefused(ResultCode.MALFORMED, () -> ProfileFile.save(profile, anna, NOW));
        profile.setDescription(before.getDescription());
        assertTrue(EcoreUtil.equals(before, profile));
        profile.getRecipients().add(Bytes.ofHex("3003020101"));
        assertRefused(ResultCode.MALFORMED, () -> ProfileFile.save(profile, anna, NOW));
        assertEquals(7, profile.getRevision());
        profile.getRecipients().remove(1);
        anna.lock(true);
        assertRefused(ResultCode.VAULT_LOCKED, () -> ProfileFile.save(profile, anna, NOW));
        assertTrue(EcoreUtil.equals(before, profile));
    }

    @Test
    void aRevisionThatNoneCanFollowIsNotSaved() {
        UpdateProfile profile = everything();
        for (int revision : new int[] {-1, Integer.MAX_VALUE}) {
            profile.setRevision(revision);
            assertRefused(ResultCode.MALFORMED, () -> ProfileFile.save(profile, anna, NOW));
            assertEquals(revision, profile.getRevision());
        }
    }

    @Test
    void contentBeyondTheLimitIsNotSaved() {
        UpdateProfile profile = forBert();
        profile.setDescription("x".repeat(ProfileXmi.MAX));
        assertRefused(ResultCode.TOO_LARGE, () -> ProfileFile.save(profile, anna, NOW));
        UpdateProfile many = everything();
        for (int i = 0; i < Envelope.MAX_RECIPIENTS; i++) {
            many.getRecipients()
                    .add(Bytes.of(Colleague.named("n" + i).certificate().encoded()));
        }
        RefusedException refused = assertRefused(ResultCode.TOO_LARGE, () -> ProfileFile.save(many, anna, NOW));
        assertTrue(refused.getMessage().contains("65 recipients"), refused.getMessage());
    }

    @Test
    void whoIsNoRecipientIsToldSo() throws Exception {
        byte[] file = ProfileFile.save(forBert(), anna, NOW);
        assertRefused(ResultCode.NOT_A_RECIPIENT, () -> ProfileFile.open(file, eve.trusting(anna)));
        UpdateProfile without = ProfileFile.open(file, anna).newest();
        without.getRecipients().remove(Bytes.of(bert.certificate().encoded()));
        byte[] next = ProfileFile.save(without, anna, NOW);
        assertRefused(ResultCode.NOT_A_RECIPIENT, () -> ProfileFile.open(next, bert));
    }

    @Test
    void recipientsAreToldWithoutAnyKey() throws Exception {
        byte[] file = ProfileFile.save(forBert(), anna, NOW);
        assertEquals(2, ProfileFile.recipients(file).size());
        assertTrue(ProfileFile.isFor(file, bert.certificate()));
        assertFalse(ProfileFile.isFor(file, eve.certificate()));
    }

    @Test
    void aSignerOutsideTheTeamIsNamedWithTheFingerprint() throws Exception {
        byte[] file = ProfileFile.save(forBert(), eve, NOW);
        RefusedException refused = assertRefused(ResultCode.SIGNER_UNKNOWN, () -> ProfileFile.open(file, bert));
        assertTrue(refused.detail().contains("Eve"), refused.detail());
        assertTrue(refused.detail().contains(eve.certificate().fingerprint()), refused.detail());
        assertEquals(eve.certificate(), ProfileFile.signer(file, bert));
        assertEquals(8, ProfileFile.open(file, bert.trusting(eve)).newest().getRevision());
    }

    @Test
    void aChangedContentUnderAnHonestSignatureIsToldApart() throws Exception {
        try (Identity author = anna.identities().get(0);
                Secret xmi = ProfileXmi.write(forBert())) {
            byte[] signed = SignedContent.sign(xmi.bytes(), author);
            int at = new String(signed, ISO_8859_1).indexOf("Rental");
            signed[at] = 'D';
            byte[] file = Envelope.seal(signed, List.of(bert.certificate()));
            assertRefused(ResultCode.SIGNATURE_BROKEN, () -> ProfileFile.open(file, bert));
            assertRefused(ResultCode.SIGNATURE_BROKEN, () -> ProfileFile.signer(file, bert));
        }
    }

    @Test
    void anOlderRevisionThanSeenOpensReadOnlyAndIsNotSaved() throws Exception {
        UpdateProfile profile = forBert();
        byte[] old = ProfileFile.save(profile, anna, NOW);
        byte[] young = ProfileFile.save(profile, anna, NOW);
        assertFalse(ProfileFile.open(old, bert).readOnly());
        assertFalse(ProfileFile.open(young, bert).readOnly());
        ProfileFile.Opened opened = ProfileFile.open(old, bert);
        assertTrue(opened.readOnly());
        assertEquals(OptionalInt.of(9), opened.newerSeen());
        RefusedException refused = assertRefused(ResultCode.OLDER_REVISION, opened::newest);
        assertTrue(refused.detail().contains("revision 8; seen was 9"), refused.detail());
        assertRefused(ResultCode.OLDER_REVISION, () -> ProfileFile.save(opened.profile(), bert, NOW));
        UpdateProfile copy = opened.profile();
        copy.setUuid(null);
        copy.setRevision(0);
        byte[] saved = ProfileFile.save(copy, bert, NOW);
        assertEquals(1, ProfileFile.open(saved, bert).newest().getRevision());
    }

    @Test
    void aFormerIdentityStillOpensAndIsTrusted() throws Exception {
        byte[] file = ProfileFile.save(forBert(), anna, NOW);
        bert.renew("Bert again");
        anna.renew("Anna again");
        assertEquals("Anna", ProfileFile.open(file, bert).signer().name());
        UpdateProfile profile = ProfileFile.open(file, anna).newest();
        ProfileFile.save(profile, anna, NOW);
        assertEquals(3, profile.getRecipients().size());
        assertEquals("Anna again", profile.getSavedBy());
    }

    @Test
    void aLockedVaultOpensNothing() throws Exception {
        byte[] file = ProfileFile.save(forBert(), anna, NOW);
        bert.lock(true);
        assertRefused(ResultCode.VAULT_LOCKED, () -> ProfileFile.open(file, bert));
    }

    @Test
    void otherFilesAreNoProfiles() throws Exception {
        byte[] foreign = Envelope.seal(new byte[] {1, 2, 3}, List.of(anna.certificate()));
        try (Secret xmi = ProfileXmi.write(everything())) {
            for (byte[] file : List.of(new byte[0], xmi.bytes(), "PK".getBytes(ISO_8859_1), foreign)) {
                assertRefused(ResultCode.NOT_A_PROFILE, () -> ProfileFile.open(file, anna));
            }
        }
        byte[] file = ProfileFile.save(everything(), anna, NOW);
        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileFile.open(half, anna));
        byte[] flipped = file.clone();
        flipped[file.length - 1] ^= 1;
        assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileFile.open(flipped, anna));
    }

    @Test
    void aProfileThatWasNeverSavedOrIsOfALaterVersionIsToldApart() throws Exception {
        try (Identity author = anna.identities().get(0);
                Secret xmi = ProfileXmi.write(Profiles.empty())) {
            assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileFile.open(signed(xmi.bytes(), author), anna));
            String later = new String(xmi.bytes(), ISO_8859_1).replace("org/model/1", "org/model/2");
            assertRefused(
                    ResultCode.UNSUPPORTED_VERSION,
                    () -> ProfileFile.open(signed(later.getBytes(ISO_8859_1), author), anna));
        }
    }

    private byte[] signed(byte[] content, Identity author) {
        return Envelope.seal(SignedContent.sign(content, author), List.of(anna.certificate()));
    }

    @ParameterizedTest
    @CsvSource({"EC,256", "EC,384", "RSA,2048"})
    void opensslDecryptsVerifiesAndShowsTheXmi(String algorithm, int bits) throws Exception {
        Certificates pair = Certificates.make(algorithm, bits, 0);
        try (Colleague carl = new Colleague(pair.identity())) {
            UpdateProfile profile = forBert();
            Path file = Files.write(folder.resolve("p.rup"), ProfileFile.save(profile, carl, NOW));
            Path key = Files.writeString(
                    folder.resolve("key.pem"), Certificates.pem(pair.pair().getPrivate()));
            Path certificate = Files.writeString(folder.resolve("cert.pem"), Certificates.pem(pair.certificate()));
            Path signed = folder.resolve("signed.der");
            Path xmi = folder.resolve("p.xmi");
            Openssl openssl = new Openssl(folder);
            openssl.decrypt(file, key, certificate, signed);
            openssl.verify(signed, certificate, Certificates.NOW, xmi);
            assertTrue(EcoreUtil.equals(profile, ProfileXmi.read(Files.readAllBytes(xmi))));
        }
    }

    @Test
    void opensslOpensWhatANewIdentitySaved() throws Exception {
        try (Identity author = anna.identities().get(0)) {
            Path p12 = Files.write(folder.resolve("anna.p12"), author.toPkcs12("pass phrase".toCharArray()));
            Path file = Files.write(folder.resolve("p.rup"), ProfileFile.save(forBert(), anna, NOW));
            Path pem = folder.resolve("anna.pem");
            Path signed = folder.resolve("signed.der");
            Path xmi = folder.resolve("p.xmi");
            Openssl openssl = new Openssl(folder);
            openssl.run("pkcs12", "-in", p12, "-passin", "pass:pass phrase", "-nodes", "-out", pem);
            openssl.decrypt(file, pem, pem, signed);
            openssl.verify(signed, pem, NOW, xmi);
            assertTrue(Files.readString(xmi).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        }
    }
}
