package org.rums.model.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rums.core.json.Json;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.ObjectCondition;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage;
import org.rums.model.SignatureChange;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Colleague;
import org.rums.model.testkit.Mutations;
import org.rums.model.testkit.Profiles;
import org.rums.model.testkit.RandomProfiles;

class ProfileDiffTest {
    private static final DiffWords ENGLISH = DiffWords.of(Locale.UK, ZoneOffset.UTC);
    private static final DiffWords GERMAN = DiffWords.of(Locale.GERMANY, ZoneOffset.UTC);

    private final UpdateProfile before = Profiles.everything();
    private final UpdateProfile after = EcoreUtil.copy(before);

    private List<Change> changes(int partition) {
        return after.getPartitions().get(partition).getChanges();
    }

    private List<String> says(DiffWords words) {
        return words.say(ProfileDiff.between(before, after));
    }

    private void says(String... sentences) {
        assertEquals(List.of(sentences), says(ENGLISH));
    }

    @Test
    void equalProfilesDoNotDiffer() {
        ProfileDiff diff = ProfileDiff.between(before, after);
        assertTrue(diff.isEmpty() && diff.sameContent());
    }

    @Test
    void anotherSavingIsNoOtherContent() {
        after.setRevision(8);
        after.setSavedBy("op-4");
        after.setSavedAt(Instant.ofEpochSecond(Profiles.NOW + 60));
        after.setUuid(new UUID(1, 2));
        ProfileDiff diff = ProfileDiff.between(before, after);
        assertTrue(diff.sameContent());
        assertFalse(diff.isEmpty());
        after.setName("Other");
        assertFalse(ProfileDiff.between(before, after).sameContent());
    }

    @Test
    void valuesOfTheProfileAreSaidOneByOne() {
        after.setName("Renewal");
        after.setDescription("");
        after.setExpiry(0);
        after.getModels().remove(Model.XS);
        after.setUnlock(false);
        after.setDeveloperId(1);
        says("Profile: Name: “Rental renewal 2027” → “Renewal”; Developer ID: 0x12AB34CD → 0x00000001; "
                + "Models: XS, XL → XL; Description: “" + before.getDescription() + "” → –; "
                + "Code valid: 30 days → without end; Unlocks the box: yes → no");
        assertTrue(says(GERMAN).get(0).contains("Code gültig: 30 Tage → ohne Ende"), says(GERMAN)::toString);
    }

    @Test
    void recipientsAreSaidByTheirNames() {
        try (Colleague anna = Colleague.named("Anna")) {
            after.getRecipients().set(1, Bytes.of(anna.certificate().encoded()));
            String sentence = says(ENGLISH).get(0);
            assertTrue(sentence.startsWith("Profile: Recipients: 5 bytes, 5 bytes → 5 bytes, Anna ("), sentence);
        }
    }

    @Test
    void aChangeIsSaidBeforeAndAfter() {
        ((NumberChange) changes(0).get(2)).getValue().setNumber(7L);
        says("Partition 12 Suite: seats = 5 → seats = 7");
        assertEquals(List.of("Partition 12 Suite: Plätze = 5 → Plätze = 7"), says(GERMAN));
    }

    @Test
    void aConditionThatGoesIsSaidWithItsChange() {
        changes(0).get(1).setOnlyIf(null);
        says("Partition 12 Suite: +{runs} runs (only if present: Usage counter) → +{runs} runs");
    }

    @Test
    void addedAndRemovedChangesAreToldApartByTheirObject() {
        changes(0).remove(2);
        changes(0).add(1, Parts.change(ObjectType.NETWORK_SEATS, Verb.UNLIMITED));
        says("Partition 12 Suite: removed: seats = 5", "Partition 12 Suite: added: network seats: ∞ unlimited");
        assertEquals(2, ProfileDiff.between(before, after).differences().size());
    }

    @Test
    void aMemoryObjectThatGotAnotherPlaceIsTheSame() {
        ((MemoryChange) changes(1).get(0)).setOffset(0x20);
        says("Partition 30 CAM: memory “lic” at RAM2 0x0010 = {key} → memory “lic” at RAM2 0x0020 = {key}");
    }

    @Test
    void hiddenContentIsSaidToDifferAndNotTold() {
        ((SignatureChange) changes(2).get(5)).getSignature().setBytes(Bytes.ofHex("5ec1"));
        says("Partition 31 Rest: signature set, 2 bytes (Signature changed)");
        String json = Json.write(new DiffTree(ENGLISH).of(ProfileDiff.between(before, after)));
        assertFalse(json.contains("5ec1"), json);
        assertTrue(json.contains("\"length\": 2"), json);
    }

    private static void move(List<?> list, int to, int from) {
        ((EList<?>) list).move(to, from);
    }

    @Test
    void aMoveInAListIsOneMove() {
        move(changes(0), 2, 0);
        move(after.getPartitions(), 0, 2);
        says(
                "Partition: 31 Rest – moved from place 3 to 1",
                "Partition 12 Suite: ends {until} – moved from place 1 to 3");
    }

    @Test
    void anEqualChangeInAnotherPartitionHasMoved() {
        changes(1).add(changes(0).get(2));
        says("Partition 30 CAM: seats = 5 – moved here from Partition 12 Suite");
    }

    @Test
    void aPartitionWithAnotherAppIdIsKnownByItsNameOrItsChanges() {
        PartitionChange suite = after.getPartitions().get(0);
        suite.setAppId(13);
        after.getPartitions().get(1).setAppId(32);
        after.getPartitions().get(1).setName("");
        says("Partition: 12 Suite → 13 Suite", "Partition: 30 CAM → 32");
    }

    @Test
    void aWholePartitionIsAddedWithItsChanges() {
        after.getPartitions().add(Parts.partition(40, "New", List.of(Parts.change(ObjectType.SIGNATURE, Verb.CLEAR))));
        says("Partition: added: 40 New (signature removed)");
    }

    private DiffWords.Line line() {
        return ENGLISH.line(ProfileDiff.between(before, after).differences().get(0));
    }

    @Test
    void aTableShowsAnObjectInItsGroup() {
        ((NumberChange) changes(0).get(2)).getValue().setNumber(7L);
        DiffWords.Detail value = new DiffWords.Detail("Value", "5", "7");
        assertEquals(
                new DiffWords.Line("Partition 12 Suite", "Local seats", "seats = 5", "seats = 7", List.of(value)),
                line());
        assertFalse(line().isHidden());
    }

    @Test
    void aTableShowsThatOnlyHiddenContentDiffers() {
        ((SignatureChange) changes(2).get(5)).getSignature().setBytes(Bytes.ofHex("5ec1"));
        assertTrue(line().isHidden());
        assertEquals("signature set, 2 bytes", line().before());
    }

    @Test
    void aTableShowsAPartitionOfOneProfileWithItsChanges() {
        after.getPartitions().remove(1);
        assertEquals("Partition 30 CAM", line().group());
        assertEquals("30 CAM", line().object());
        assertEquals(List.of("30 CAM", ""), List.of(line().before(), line().after()));
        DiffWords.Detail memory = line().details().get(0);
        assertTrue(memory.before().startsWith("memory “lic”") && memory.after().isEmpty(), memory::toString);
    }

    @Test
    void aTableShowsWhereFromAnObjectHasMoved() {
        changes(1).add(changes(0).get(2));
        assertEquals("seats = 5 (Partition 12 Suite)", line().before());
        assertEquals("seats = 5", line().after());
        changes(0).add(2, changes(1).get(changes(1).size() - 1));
        move(changes(0), 2, 0);
        assertEquals("ends {until} (place 1)", line().before());
        assertEquals("ends {until} (place 3)", line().after());
    }

    @Test
    void aTableNamesConditionsByTheirKind() {
        after.getConditions().remove(1);
        assertEquals("Condition", line().group());
        assertEquals("Firmware", line().object());
    }

    @Test
    void aRenamedParameterIsTheSame() {
        NumberParameter runs = (NumberParameter) after.getParameters().get(1);
        runs.setName("starts");
        says("Parameter: runs: number, default 100 → starts: number, default 100");
        runs.setName("runs");
        runs.setMost(2_000L);
        says("Parameter: runs: number, default 100 (Largest value: 1,000 → 2,000)");
    }

    @Test
    void conditionsArePairedByWhatTheyAreAbout() {
        after.getConditions().remove(1);
        ((ObjectCondition) after.getConditions().get(3)).setExpected(Parts.expected(Comparison.PRESENT));
        List<String> said = says(ENGLISH);
        assertEquals("Condition: removed: only with firmware 1.2 or later", said.get(0));
        assertTrue(said.get(1).startsWith("Condition: only if expiration date ≥ 1 Jan 2026"), said::toString);
        assertEquals(2, said.size());
    }

    @Test
    void howBytesWereTypedIsADifferenceOfItsOwn() {
        BytesValue value = ((MemoryChange) changes(2).get(6)).getContent();
        value.setForm(BytesForm.HEX);
        value.setFile(null);
        says("Partition 31 Rest: memory “opts” at RAM1 0x0000 set, 4 bytes (Content changed)");
    }

    @Test
    void jsonPointsIntoBothProfiles() {
        changes(0).remove(0);
        ((NumberChange) changes(0).get(1)).getValue().setNumber(7L);
        String json = Json.write(new DiffTree(ENGLISH).of(ProfileDiff.between(before, after)));
        assertTrue(json.startsWith("{\n  \"equal\": false,\n  \"sameContent\": false,"), json);
        assertTrue(
                json.contains("\"kind\": \"removed\",\n      \"type\": \"DateChange\",\n"
                        + "      \"before\": \"/partitions/0/changes/0\""),
                json);
        assertTrue(
                json.contains(
                        "\"before\": \"/partitions/0/changes/2\",\n" + "      \"after\": \"/partitions/0/changes/1\""),
                json);
        assertTrue(json.contains("\"member\": \"value\""), json);
    }

    @Property(tries = 300)
    void differencesMakeTheSecondProfileOfTheFirst(@ForAll long seed) {
        Random random = new Random(seed);
        UpdateProfile one = random.nextBoolean() ? Profiles.everything() : RandomProfiles.valid(random);
        UpdateProfile other = random.nextInt(5) == 0 ? RandomProfiles.valid(random) : EcoreUtil.copy(one);
        new Mutations(random).mutate(one, random.nextInt(4));
        new Mutations(random).mutate(other, random.nextInt(8));
        shuffle(other, random);
        ProfileDiff diff = ProfileDiff.between(one, other);
        assertEquals(EcoreUtil.equals(one, other), diff.isEmpty());
        assertTrue(
                EcoreUtil.equals(other, Patch.apply(one, diff)),
                () -> ENGLISH.say(diff).toString());
        assertTrue(ProfileDiff.between(other, EcoreUtil.copy(other)).isEmpty());
    }

    @Property(tries = 200)
    void whateverDiffersCanBeSaid(@ForAll long seed) {
        Random random = new Random(seed);
        UpdateProfile one = Profiles.everything();
        UpdateProfile other = EcoreUtil.copy(one);
        new Mutations(random).mutate(one, 10);
        new Mutations(random).mutate(other, 10);
        ProfileDiff diff = ProfileDiff.between(one, other);
        for (DiffWords words : List.of(ENGLISH, GERMAN)) {
            words.say(diff).forEach(sentence -> assertFalse(sentence.isEmpty()));
            diff.differences()
                    .forEach(each -> assertFalse(words.line(each).group().isEmpty()));
            assertFalse(Json.write(new DiffTree(words).of(diff)).isEmpty());
        }
    }

    private static void shuffle(UpdateProfile profile, Random random) {
        Consumer<List<?>> shuffle = list -> {
            if (list.size() > 1 && random.nextInt(3) == 0) {
                move(list, random.nextInt(list.size()), random.nextInt(list.size()));
            }
        };
        shuffle.accept(profile.getPartitions());
        shuffle.accept(profile.getParameters());
        shuffle.accept(profile.getConditions());
        profile.getPartitions().forEach(partition -> shuffle.accept(partition.getChanges()));
        List<PartitionChange> all = new ArrayList<>(profile.getPartitions());
        all.removeIf(partition -> partition.getChanges().isEmpty());
        if (!all.isEmpty() && random.nextInt(3) == 0) {
            Change moved = all.get(0).getChanges().get(0);
            all.get(random.nextInt(all.size())).getChanges().add(moved);
        }
    }

    @Test
    void aLargeProfileIsComparedAtOnce() {
        List<Change> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(Parts.memory(1 + i % 3, i, "m" + i, Parts.bytes(Bytes.ofHex("00"))));
        }
        before.getPartitions().add(Parts.partition(50, "Large", many));
        PartitionChange large = EcoreUtil.copy(before.getPartitions().get(3));
        for (Change change : large.getChanges()) {
            ((MemoryChange) change).setOffset(((MemoryChange) change).getOffset() + 5_000);
        }
        after.getPartitions().add(large);
        long start = System.nanoTime();
        assertFalse(ProfileDiff.between(before, after).isEmpty());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "seconds: " + (System.nanoTime() - start) / 1e9);
    }

    @Test
    void everyFeatureHasALabelInBothLanguages() throws IOException {
        Properties english = words("compare.properties");
        Properties german = words("compare_de.properties");
        assertEquals(english.keySet(), german.keySet());
        RumsPackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass && !type.getName().endsWith("Picture"))
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> !(feature instanceof EReference && feature.isMany()))
                .filter(feature -> !List.of("Value", "Moment", "Expectation", "ClockRepair")
                        .contains(feature.getEContainingClass().getName().replaceAll(".*Value$", "Value")))
                .forEach(feature -> assertTrue(
                        english.containsKey(
                                "feature." + feature.getEContainingClass().getName() + "." + feature.getName()),
                        feature.toString()));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = DiffWords.class.getResourceAsStream(file)) {
            words.load(in);
        }
        return words;
    }
}
