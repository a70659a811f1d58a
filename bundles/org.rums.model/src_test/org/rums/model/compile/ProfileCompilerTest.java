package org.rums.model.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rums.core.code.Expiry;
import org.rums.core.issue.Order;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.DateChange;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.PasswordChange;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

class ProfileCompilerTest {
    private static final Map<String, ParameterValue> GIVEN = Map.of(
            "until", new ParameterValue.OfDate(Profiles.END.getEpochSecond()),
            "runs", new ParameterValue.OfNumber(250),
            "key", new ParameterValue.OfBytes(Bytes.ofText("ABC")));

    private static Order order(UpdateProfile profile, Map<String, ParameterValue> given) throws RefusedException {
        return ProfileCompiler.compile(profile, given, Profiles.NOW).order();
    }

    private static RefusedException refused(ResultCode code, UpdateProfile profile, Map<String, ParameterValue> given) {
        RefusedException refusal = assertThrows(RefusedException.class, () -> order(profile, given));
        assertEquals(code, refusal.code(), refusal.getMessage());
        return refusal;
    }

    private static void faulty(Consumer<UpdateProfile> fault) {
        UpdateProfile profile = Profiles.rental();
        fault.accept(profile);
        refused(ResultCode.PROFILE_FAULTY, profile, GIVEN);
    }

    @Test
    void valuesTakeThePlaceOfParameters() throws RefusedException {
        Order order = order(Profiles.rental(), GIVEN);
        byte[] key = Arrays.copyOf("ABC".getBytes(StandardCharsets.UTF_8), 16);
        assertEquals(
                List.of(
                        new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, Profiles.END.getEpochSecond()),
                        new Item.Require(
                                new Condition.ObjectCompare(12, ObjectType.USAGE_COUNTER, Comparison.PRESENT, 0)),
                        new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 250),
                        new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, 12, 5),
                        new Item.SetMemory(30, 2, 0x10, key, Optional.of("lic"))),
                order.items());
        assertEquals(Duration.ofDays(30), order.expiry().duration());
        assertEquals(Set.of(Model.XS), order.models());
        assertTrue(order.range().isEmpty());
    }

    @Test
    void whatIsNotGivenTakesItsDefault() throws RefusedException {
        Order order = order(Profiles.rental(), Map.of("key", GIVEN.get("key")));
        Instant inTwelveMonths = Instant.parse("2028-01-15T23:59:59Z");
        assertEquals(
                new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, inTwelveMonths.getEpochSecond()),
                order.items().get(0));
        assertEquals(
                new Item.Change(Verb.ADD, ObjectType.USAGE_COUNTER, 12, 100),
                order.items().get(2));
    }

    @Test
    void everythingThatAProfileCanSayIsCompiled() throws RefusedException {
        Order order =
                order(Profiles.everything(), Map.of("key", GIVEN.get("key"), "least", new ParameterValue.OfNumber(60)));
        assertEquals(
                new Order.NameRange(0x4F21_0000L, 0x4F21_FFFFL), order.range().orElseThrow());
        assertTrue(order.demandsState());
        assertEquals(Set.of(Model.XS, Model.XL), order.models());
        List<Item> items = order.items();
        assertEquals(new Item.Require(new Condition.ModelIn(Set.of(Model.XS, Model.XL))), items.get(0));
        assertEquals(new Item.Require(new Condition.FirmwareAtLeast(0x0102)), items.get(1));
        assertEquals(new Item.Require(new Condition.MemoryPresence(30, 3, 8, false)), items.get(2));
        assertTrue(items.contains(
                new Item.Require(new Condition.ObjectCompare(31, ObjectType.TIME_ALLOWED, Comparison.AT_LEAST, 60))));
        assertTrue(items.contains(new Item.SetPassword(31, "geheim".getBytes(StandardCharsets.UTF_8))));
        assertTrue(items.contains(new Item.SetSignature(31, new byte[] {0, -1})));
        assertTrue(items.contains(new Item.ClearMemory(31, 1, 0x20)));
        assertEquals(new Item.ClockRepair(4_070_908_800L, Profiles.NOW), items.get(items.size() - 1));
        assertTrue(items.contains(new Item.Plain(Special.ALLOW_TIME_JUMP)));
    }

    @Test
    void aRefusedItemLeadsBackToItsChange() throws RefusedException {
        UpdateProfile profile = Profiles.rental();
        Compiled compiled = ProfileCompiler.compile(profile, GIVEN, Profiles.NOW);
        RefusedException refusal = new RefusedException(ResultCode.OBJECT_ABSENT, "", 3);
        assertSame(
                profile.getPartitions().get(0).getChanges().get(1),
                compiled.blamed(refusal).orElseThrow());
        assertTrue(
                compiled.blamed(new RefusedException(ResultCode.NO_SPACE, "")).isEmpty());
    }

    @Test
    void closingZeroesThePassword() throws RefusedException {
        UpdateProfile profile = Profiles.of(Parts.password(Parts.text("geheim")));
        Compiled compiled = ProfileCompiler.compile(profile, Map.of(), Profiles.NOW);
        compiled.close();
        Item.SetPassword item = (Item.SetPassword) compiled.order().items().get(0);
        assertArrayEquals(new byte[6], item.password());
    }

    @Test
    void missingAndWrongValuesAreRefusedByTheNameOfTheirParameter() {
        UpdateProfile profile = Profiles.rental();
        RefusedException missing = refused(ResultCode.VALUE_MISSING, profile, Map.of());
        assertEquals("Parameter “key” has no value.", missing.detail());
        RefusedException large = refused(
                ResultCode.VALUE_REFUSED,
                profile,
                Map.of("key", GIVEN.get("key"), "runs", new ParameterValue.OfNumber(1_001)));
        assertEquals("The value of parameter “runs” is too large: allowed are 1 to 1,000.", large.detail());
    }

    @Test
    void aProfileThatCannotBeIssuedIsRefused() {
        faulty(profile -> profile.getModels().clear());
        faulty(profile -> profile.getPartitions().clear());
        faulty(profile -> profile.setExpiry(45));
        faulty(profile -> profile.getParameters().get(1).setName("until"));
        faulty(profile -> profile.setWipe(true));
        faulty(profile -> profile.getPartitions().get(0).setAppId(70_000));
        faulty(profile -> change(profile, 1).setObject(ObjectType.EXPIRATION_DATE));
        faulty(profile -> change(profile, 1).setObject(ObjectType.SIGNATURE));
        faulty(profile -> change(profile, 1).setOperation(Verb.EXTEND));
        faulty(profile -> change(profile, 1).setOperation(Verb.SPECIAL));
        faulty(profile -> change(profile, 1).setValue(Parts.numberOf("nobody")));
        faulty(profile -> change(profile, 1).setValue(Parts.numberOf("until")));
        faulty(profile -> change(profile, 2).setValue(null));
        faulty(profile -> change(profile, 2).setValue(Parts.number(65_535)));
        faulty(profile -> memory(profile).setZone(4));
        faulty(profile -> memory(profile).setLength(20_000));
        faulty(profile -> memory(profile).setName("seventeen letters"));
        faulty(profile -> memory(profile).setOnlyIf(Parts.expected(Comparison.EQUAL)));
        faulty(profile -> profile.getConditions().add(RumsFactory.eINSTANCE.createObjectCondition()));
        faulty(profile -> profile.getConditions().add(RumsFactory.eINSTANCE.createModelCondition()));
        faulty(profile -> profile.setClockRepair(RumsFactory.eINSTANCE.createClockRepair()));
        faulty(profile -> {
            var range = RumsFactory.eINSTANCE.createBoxRange();
            range.setFirst(2);
            range.setLast(1);
            profile.getConditions().add(range);
        });
    }

    @Test
    void datesBefore1970AndTextsThatAreNoneAreRefused() {
        DateChange early = Parts.ends(Parts.date(Instant.ofEpochSecond(-1)));
        refused(ResultCode.PROFILE_FAULTY, Profiles.of(early), Map.of());
        PasswordChange noText = Parts.password(Parts.bytes(Bytes.ofHex("ff")));
        refused(ResultCode.PROFILE_FAULTY, Profiles.of(noText), Map.of());
    }

    @Test
    void moreThanFitsACodeIsRefused() {
        MemoryChange one = Parts.memory(1, 0, "", Parts.bytes(Bytes.of(new byte[16_384])));
        MemoryChange two = Parts.memory(1, 16_384, "", Parts.bytes(Bytes.of(new byte[16_384])));
        refused(ResultCode.PROFILE_FAULTY, Profiles.of(one, two), Map.of());
        UpdateProfile many = Profiles.of();
        for (int i = 0; i < 65; i++) {
            many.getPartitions().get(0).getChanges().add(Parts.memory(Verb.CLEAR, 1, i));
        }
        refused(ResultCode.PROFILE_FAULTY, many, Map.of());
    }

    @Test
    void valuesThatAnOperationDoesNotUseAreLeftAlone() throws RefusedException {
        NumberChange clear = Parts.number(ObjectType.LOCAL_SEATS, Verb.CLEAR, Parts.numberOf("nobody"));
        assertEquals(
                List.of(Item.Change.of(Verb.CLEAR, ObjectType.LOCAL_SEATS, 12)),
                order(Profiles.of(clear), Map.of()).items());
    }

    @Test
    void aCodeWithoutEndHasNoExpiry() throws RefusedException {
        UpdateProfile profile = Profiles.rental();
        profile.setExpiry(0);
        assertEquals(Expiry.NONE, order(profile, GIVEN).expiry());
    }

    private static NumberChange change(UpdateProfile profile, int place) {
        return (NumberChange) profile.getPartitions().get(0).getChanges().get(place);
    }

    private static MemoryChange memory(UpdateProfile profile) {
        return (MemoryChange) profile.getPartitions().get(1).getChanges().get(0);
    }
}
