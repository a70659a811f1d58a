package org.rums.ui.internal.profile.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.model.Change;
import org.rums.model.NumberParameter;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

class LookerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final long END = Instant.parse("2027-04-30T23:59:59Z").getEpochSecond();

    private final Looker looker = new Looker(Locale.ENGLISH, ZoneOffset.UTC, NOW);

    private static UpdateProfile profile(Change... changes) {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName("Renewal");
        profile.getModels().add(Model.XS);
        profile.getPartitions().add(Parts.partition(12, "Suite", List.of(changes)));
        return profile;
    }

    private static Target box(Model model, DataObject... objects) {
        LicenceState state = LicenceState.of(
                model, 0x0100, "LAB-1", List.of(Partition.of(12, "Suite", ZoneSizes.NONE, List.of(objects))), 1, true);
        return new Target("LAB-1", "", model, Optional.of(state), OptionalLong.empty(), OptionalLong.empty());
    }

    private static Line only(Look look) {
        assertEquals(Optional.empty(), look.trouble());
        assertEquals(1, look.lines().size());
        return look.lines().get(0);
    }

    @Test
    void saysBeforeAfterAndTheDifference() {
        UpdateProfile profile = profile(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(100)));
        Look look = looker.look(profile, Map.of(), box(Model.XS, new DataObject.UsageCounter(18, 100)));
        Line line = only(look);
        assertEquals(Line.Kind.CHANGED, line.kind());
        assertEquals("12 Suite", line.partition());
        assertEquals("18 of 100 runs left", line.before());
        assertTrue(line.after().startsWith("118 of"), line.after());
        assertEquals("+100", line.difference());
        assertTrue(look.length().isPresent());
        assertEquals(
                look.memory().orElseThrow().before(),
                look.memory().orElseThrow().after());
    }

    @Test
    void countsDaysBetweenDates() {
        UpdateProfile profile = profile(Parts.ends(Parts.date(Instant.parse("2027-12-31T23:59:59Z"))));
        Line line = only(looker.look(profile, Map.of(), box(Model.XS, new DataObject.ExpirationDate(END))));
        assertEquals("+245 days", line.difference());
        assertEquals("2027-04-30 23:59:59 UTC \u2192 2027-12-31 23:59:59 UTC", line.exact());
    }

    @Test
    void takesTheDefaultWhereNothingIsTypedAndAnExampleWhereThereIsNone() {
        UpdateProfile profile = profile(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")));
        NumberParameter runs = Parts.numberParameter("runs");
        profile.getParameters().add(runs);
        Target box = box(Model.XS, new DataObject.UsageCounter(18, 100));
        assertEquals("+1", only(looker.look(profile, Map.of(), box)).difference());
        runs.setStandard(50L);
        assertEquals("+50", only(looker.look(profile, Map.of(), box)).difference());
        assertEquals("+7", only(looker.look(profile, Map.of("runs", "7"), box)).difference());
    }

    @Test
    void saysWhichValueCannotBeRead() {
        UpdateProfile profile = profile(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")));
        profile.getParameters().add(Parts.numberParameter("runs"));
        Look look = looker.look(profile, Map.of("runs", "many"), box(Model.XS));
        assertTrue(look.trouble().orElseThrow().startsWith("runs: "), look.toString());
        assertEquals(List.of(), look.lines());
    }

    @Test
    void aRefusedChangeIsALineOfItsOwnAndLeavesNoCode() {
        UpdateProfile profile = profile(
                Parts.number(ObjectType.NETWORK_SEATS, Verb.SET, Parts.number(3)),
                Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)));
        Look look = looker.look(profile, Map.of(), box(Model.VERSA));
        assertTrue(look.refused());
        assertEquals(Optional.empty(), look.length());
        assertEquals(
                List.of(Line.Kind.ADDED, Line.Kind.REFUSED),
                look.lines().stream().map(Line::kind).toList());
        assertEquals("Network seats", look.lines().get(1).object());
    }

    @Test
    void aBoxThatIsMadeUpFitsTheProfile() {
        UpdateProfile profile = profile(Parts.number(ObjectType.USAGE_COUNTER, Verb.SUBTRACT, Parts.number(4)));
        Look look = looker.look(profile, Map.of(), Target.example(Model.XS));
        assertEquals("\u22124", only(look).difference());
    }

    @Test
    void aProfileThatCannotBeCompiledSaysWhy() {
        UpdateProfile profile = profile(Parts.number(ObjectType.USAGE_COUNTER, Verb.SET, Parts.numberOf("gone")));
        assertTrue(looker.look(profile, Map.of(), box(Model.XS)).trouble().isPresent());
    }
}
