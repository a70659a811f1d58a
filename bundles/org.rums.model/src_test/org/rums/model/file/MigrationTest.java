package org.rums.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.RumsPackage;
import org.rums.model.UpdateProfile;
import org.rums.model.exchange.ExchangeForm;
import org.rums.model.testkit.Colleague;

/** Files of former versions keep opening, and those of later ones are told apart from damage. */
class MigrationTest {
    private static void isTheProfileOfVersionOne(UpdateProfile read) {
        assertTrue(EcoreUtil.equals(VersionOne.profile(), read));
    }

    @ParameterizedTest
    @ValueSource(strings = {VersionOne.XMI, VersionOne.JSON})
    void clearTextOfTheFirstVersionIsRead(String name) throws Exception {
        isTheProfileOfVersionOne(ExchangeForm.read(VersionOne.file(name)));
    }

    @Test
    void anEncryptedFileOfTheFirstVersionOpens() throws Exception {
        try (Colleague anna = VersionOne.anna()) {
            ProfileFile.Opened opened = ProfileFile.open(VersionOne.file(VersionOne.FILE), anna);
            assertEquals(anna.certificate(), opened.signer());
            assertEquals(8, opened.profile().getRevision());
            assertEquals("Anna", opened.profile().getSavedBy());
            VersionOne.stamp(opened.profile());
            isTheProfileOfVersionOne(opened.profile());
        }
    }

    /** As long as this is version 1; a later version writes its own. */
    @Test
    void whatIsWrittenIsStillTheFirstVersion() throws Exception {
        assertEquals("http://www.rums.org/model/1", RumsPackage.eNS_URI);
        for (ExchangeForm form : ExchangeForm.values()) {
            try (Secret written = form.write(VersionOne.profile())) {
                String name = form == ExchangeForm.XMI ? VersionOne.XMI : VersionOne.JSON;
                String text = new String(written.bytes(), UTF_8).replace(System.lineSeparator(), "\n");
                assertEquals(new String(VersionOne.file(name), UTF_8), text);
            }
        }
    }

    @Test
    void theFilesHoldEveryClassAndFeature() {
        Set<EStructuralFeature> missing = new HashSet<>();
        RumsPackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass && !type.getName().endsWith("Picture"))
                .forEach(type -> missing.addAll(((EClass) type).getEStructuralFeatures()));
        UpdateProfile profile = VersionOne.profile();
        Stream.concat(Stream.of(profile), all(profile))
                .forEach(object -> missing.removeIf(feature ->
                        feature.getEContainingClass().isSuperTypeOf(object.eClass()) && object.eIsSet(feature)));
        assertEquals(Set.of(), missing);
    }

    private static Stream<EObject> all(UpdateProfile profile) {
        List<EObject> all = new ArrayList<>();
        profile.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    @Test
    void aLaterVersionIsToldAsSuch() throws Exception {
        byte[] later = new String(VersionOne.file(VersionOne.XMI), UTF_8)
                .replace("model/1", "model/2")
                .replace(" revision=", " news=")
                .getBytes(UTF_8);
        RefusedException plain = assertRefused(ResultCode.UNSUPPORTED_VERSION, () -> ExchangeForm.read(later));
        assertEquals("This is version 2; known is 1.", plain.detail());
        try (Colleague anna = Colleague.named("Anna");
                Identity author = anna.identities().get(0)) {
            byte[] file = Envelope.seal(SignedContent.sign(later, author), List.of(anna.certificate()));
            RefusedException sealed = assertRefused(ResultCode.UNSUPPORTED_VERSION, () -> ProfileFile.open(file, anna));
            assertEquals("This is version 2; known is 1.", sealed.detail());
        }
    }

    @Test
    void anotherNamespaceIsNoLaterVersion() throws Exception {
        String xmi = new String(VersionOne.file(VersionOne.XMI), UTF_8);
        for (String other : List.of("http://www.rums.org/module/2", "urn:x")) {
            byte[] bytes = xmi.replace("http://www.rums.org/model/1", other).getBytes(UTF_8);
            assertRefused(ResultCode.PROFILE_DAMAGED, () -> ExchangeForm.read(bytes));
        }
    }
}
