package org.rums.model.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.RumsPackage;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Damage;
import org.rums.model.testkit.Profiles;

class ProfileJsonTest {
    private static final int RUNS = "full".equals(System.getProperty("rums.size")) ? 100_000 : 1_000;
    private static final Set<ResultCode> REASONS =
            EnumSet.of(ResultCode.PROFILE_DAMAGED, ResultCode.UNSUPPORTED_VERSION, ResultCode.TOO_LARGE);
    private static final String OPEN = "{\"format\": \"http://www.rums.org/model/1\"";

    private static String json(UpdateProfile profile) throws RefusedException {
        try (Secret json = ProfileJson.write(profile)) {
            return new String(json.bytes(), UTF_8);
        }
    }

    private static RefusedException damaged(String json) {
        return assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileJson.read(json.getBytes(UTF_8)));
    }

    @Test
    void everyFeatureComesBackEqual() throws Exception {
        UpdateProfile profile = Profiles.everything();
        profile.setName("tab\t line\n cr\r quote\" <&> back \\ ü 😀  two ");
        String json = json(profile);
        assertTrue(EcoreUtil.equals(profile, ProfileJson.read(json.getBytes(UTF_8))), json);
    }

    @Test
    void valuesAreReadableAndWhatIsNotSetIsLeftOut() throws Exception {
        String json = json(Profiles.rental());
        assertTrue(json.startsWith("{\n  \"format\": \"http://www.rums.org/model/1\",\n"), json);
        assertTrue(json.contains("\"developerId\": 313210061"), json);
        assertTrue(json.contains("\"type\": \"DateChange\""), json);
        assertTrue(json.contains("\"operation\": \"ADD\""), json);
        assertFalse(json.contains("\"closeAll\""), json);
        assertTrue(json.endsWith("}\n"), json);
    }

    @Test
    void membersMayStandInAnyOrderAndTextsMayBeEscaped() throws Exception {
        UpdateProfile read = ProfileJson.read(("{\"partitions\": [{\"changes\": [{\"operation\": \"CLEAR\", \"type\":"
                        + " \"PasswordChange\"}], \"appId\": 12}], \"name\": \"M\\u00fcller\","
                        + " \"format\": \"http://www.rums.org/model/1\"}")
                .getBytes(UTF_8));
        assertEquals("Müller", read.getName());
        assertEquals(12, read.getPartitions().get(0).getAppId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": 1}",
                "{\"format\": \"urn:other\"}",
                OPEN + "} x",
                OPEN + ", \"nsURI\": 1}",
                OPEN + ", \"type\": \"UpdateProfile\"}",
                OPEN + ", \"format\": \"http://www.rums.org/model/1\"}",
                OPEN + ", \"name\": 1}",
                OPEN + ", \"name\": \"\\u0001\"}",
                OPEN + ", \"name\": \"\\uffff\"}",
                OPEN + ", \"name\": \"\\ud83d\"}",
                OPEN + ", \"revision\": \"7\"}",
                OPEN + ", \"revision\": 7.0}",
                OPEN + ", \"revision\": 2147483648}",
                OPEN + ", \"revision\": null}",
                OPEN + ", \"developerId\": 9223372036854775808}",
                OPEN + ", \"unlock\": 1}",
                OPEN + ", \"uuid\": \"1-1-1-1-1\"}",
                OPEN + ", \"savedAt\": \"yesterday\"}",
                OPEN + ", \"models\": \"XS\"}",
                OPEN + ", \"models\": [\"PAPER\"]}",
                OPEN + ", \"models\": [null]}",
                OPEN + ", \"models\": [\"XS\", \"XS\"]}",
                OPEN + ", \"recipients\": [\"zz\"]}",
                OPEN + ", \"clockRepair\": []}",
                OPEN + ", \"partitions\": {}}",
                OPEN + ", \"partitions\": [1]}",
                OPEN + ", \"partitions\": [{\"changes\": [{}]}]}",
                OPEN + ", \"partitions\": [{\"changes\": [{\"type\": \"Change\"}]}]}",
                OPEN + ", \"partitions\": [{\"changes\": [{\"type\": \"BoxRange\"}]}]}",
                OPEN + ", \"partitions\": [{\"type\": \"PartitionChange\"}]}"
            })
    void whatIsNoProfileIsRefusedWithItsPlace(String json) {
        assertTrue(
                damaged(json).detail().startsWith("(line 1, column "),
                damaged(json).detail());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"operation\": \"ERASE\"|one of SET, ADD, SUBTRACT, CLEAR, UNLIMITED, EXTEND",
                "\"zone\": 1|this member is not known; there are type, operation, onlyIf, end, days",
                "\"days\": {\"number\": true}|a whole number of 64 bits belongs here"
            })
    void aRefusalSaysWhereAndWhatBelongsThere(String member, String words) {
        String detail = damaged(
                        OPEN + ",\n\"partitions\": [{\"changes\": [\n{\"type\": \"DateChange\",\n " + member + "}]}]}")
                .detail();
        assertTrue(detail.startsWith("(line 4, column "), detail);
        assertTrue(detail.contains(words), detail);
    }

    @Test
    void aLaterVersionIsToldApartFromDamage() {
        String later = (OPEN + ", \"brandNew\": 1}").replace("model/1", "model/2");
        RefusedException refused =
                assertRefused(ResultCode.UNSUPPORTED_VERSION, () -> ProfileJson.read(later.getBytes(UTF_8)));
        assertEquals("This is version 2; known is 1.", refused.detail());
    }

    @Test
    void aRefusalQuotesNothingOfTheContent() {
        for (String member : new String[] {"revision", "uuid", "geheim2", "models"}) {
            RefusedException refused = damaged(OPEN + ", \"name\": \"geheim1\", \"" + member + "\": \"geheim3\"}");
            for (Throwable each = refused; each != null; each = each.getCause()) {
                assertFalse(String.valueOf(each.getMessage()).contains("geheim"), each.getMessage());
            }
        }
    }

    @Test
    void aTextThatAFileCannotHoldIsNotWrittenEither() {
        UpdateProfile profile = Profiles.rental();
        profile.getParameters().get(1).setDescription("bell \u0007");
        assertRefused(ResultCode.MALFORMED, () -> ProfileJson.write(profile));
    }

    @Test
    void everyTruncationIsRefused() throws Exception {
        byte[] good = json(Profiles.rental()).stripTrailing().getBytes(UTF_8);
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertRefused(ResultCode.PROFILE_DAMAGED, () -> ProfileJson.read(cut));
        }
    }

    @Test
    void everyBitThatFlipsIsRefusedOrGivesAnotherProfile() throws Exception {
        byte[] good = json(Profiles.rental()).stripTrailing().getBytes(UTF_8);
        int stride = RUNS > 1_000 ? 1 : 11;
        int refused = 0;
        for (int bit = 0; bit < 8 * good.length; bit += stride) {
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            refused += refused(flipped);
        }
        assertTrue(refused > 8 * good.length / stride / 3, refused + " refused");
    }

    @Test
    void textsThatWereAlteredAreRefusedOrAnotherProfile() throws Exception {
        byte[] good = json(Profiles.everything()).getBytes(UTF_8);
        Damage damage = new Damage(new Random(20_270_115));
        int refused = 0;
        for (int i = 0; i < RUNS; i++) {
            refused += refused(damage.to(good));
        }
        assertTrue(refused > RUNS / 2, refused + " refused");
    }

    private static int refused(byte[] json) {
        try {
            ProfileJson.read(json);
            return 0;
        } catch (RefusedException e) {
            assertTrue(REASONS.contains(e.code()), e.toString());
            return 1;
        }
    }

    @Test
    void sizesAreBounded() {
        assertRefused(ResultCode.TOO_LARGE, () -> ProfileJson.read(new byte[ProfileJson.MAX + 1]));
        String many = "0,".repeat(ProfileJson.MAX / 2 - 100);
        assertRefused(
                ResultCode.TOO_LARGE,
                () -> ProfileJson.read((OPEN + ", \"recipients\": [" + many + "0]}").getBytes(UTF_8)));
        assertRefused(
                ResultCode.TOO_LARGE,
                () -> ProfileJson.read("[".repeat(ProfileJson.MAX).getBytes(UTF_8)));
        String recipients = "\"00\",".repeat(300);
        assertRefused(
                ResultCode.TOO_LARGE,
                () -> ProfileJson.read((OPEN + ", \"recipients\": [" + recipients + "\"\"]}").getBytes(UTF_8)));
    }

    @Test
    void readingTheLargestTextTakesBoundedMemory() throws Exception {
        String element = "{\"type\": \"NumberParameter\"},";
        int count = Math.min(99_000, (ProfileJson.MAX - 200) / element.length());
        byte[] large = (OPEN + ", \"parameters\": [" + element.repeat(count) + element.replace(',', ']') + "}")
                .getBytes(UTF_8);
        Runtime.getRuntime().gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        UpdateProfile read = ProfileJson.read(large);
        Runtime.getRuntime().gc();
        long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before;
        assertEquals(count + 1, read.getParameters().size());
        assertTrue(kept < 20L * ProfileJson.MAX, kept + " bytes");
    }

    @Test
    void theManualNamesEveryMember() throws Exception {
        String manual = Files.readString(Path.of(System.getProperty("rums.docs"), "profile-file.md"));
        for (var classifier : RumsPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.getName().contains("Picture")) {
                assertTrue(manual.contains("`" + type.getName() + "`"), type.getName());
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    assertTrue(manual.contains("`" + feature.getName() + "`"), type.getName() + feature.getName());
                }
            }
        }
    }
}
