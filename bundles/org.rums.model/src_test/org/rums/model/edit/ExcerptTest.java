package org.rums.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slot;
import org.rums.model.compile.Slots;
import org.rums.model.testkit.Profiles;

class ExcerptTest {
    private static List<String> names(UpdateProfile profile) {
        return profile.getParameters().stream().map(Parameter::getName).toList();
    }

    @Test
    void aPastedChangeTakesItsParameterAlong() {
        UpdateProfile from = Profiles.rental();
        Change runs = from.getPartitions().get(0).getChanges().get(1);
        UpdateProfile to = Profiles.of();
        Excerpt.of(List.of(runs)).pasteInto(to, Optional.of(to.getPartitions().get(0)));
        assertEquals(List.of("runs"), names(to));
        assertTrue(EcoreUtil.equals(runs, to.getPartitions().get(0).getChanges().get(0)));
        assertEquals(3, from.getParameters().size());
    }

    @Test
    void anEqualParameterIsSharedAndAnotherOneGetsAFreeName() {
        UpdateProfile from = Profiles.rental();
        Excerpt runs =
                Excerpt.of(List.of(from.getPartitions().get(0).getChanges().get(1)));
        UpdateProfile to = Profiles.rental();
        PartitionChange partition = to.getPartitions().get(1);
        runs.pasteInto(to, Optional.of(partition));
        assertEquals(List.of("until", "runs", "key"), names(to));
        ((NumberParameter) to.getParameters().get(1)).setMost(5L);
        runs.pasteInto(to, Optional.of(partition));
        assertEquals(List.of("until", "runs", "key", "runs2"), names(to));
        NumberChange pasted = (NumberChange) partition.getChanges().get(2);
        assertEquals("runs2", pasted.getValue().getParameter());
    }

    @Test
    void onePasteAfterAnotherGivesObjectsOfItsOwn() {
        UpdateProfile from = Profiles.rental();
        Excerpt partition = Excerpt.of(List.of(
                from.getPartitions().get(0),
                from.getPartitions().get(0).getChanges().get(0)));
        assertEquals(1, partition.objects().size());
        UpdateProfile to = Profiles.empty();
        partition.pasteInto(to, Optional.empty());
        partition.pasteInto(to, Optional.empty());
        assertEquals(2, to.getPartitions().size());
        assertEquals(List.of("until", "runs"), names(to));
    }

    @Test
    void conditionsAndParametersFindTheirPlace() {
        UpdateProfile from = Profiles.everything();
        UpdateProfile to = Profiles.empty();
        Excerpt.of(List.of(from.getConditions().get(0), from.getParameters().get(0)))
                .pasteInto(to, Optional.empty());
        assertEquals(1, to.getConditions().size());
        assertEquals(List.of("until"), names(to));
        Excerpt.of(List.of(from.getPartitions().get(2).getChanges().get(5))).pasteInto(to, Optional.empty());
        assertEquals(1, to.getPartitions().get(0).getChanges().size());
    }

    @Test
    void renamingAParameterRenamesItsUses() {
        UpdateProfile profile = Profiles.rental();
        NumberChange runs =
                (NumberChange) profile.getPartitions().get(0).getChanges().get(1);
        runs.setOperation(Verb.CLEAR);
        ParameterEdits.rename(profile, profile.getParameters().get(1), "starts");
        assertEquals("starts", runs.getValue().getParameter());
        assertEquals("starts", profile.getParameters().get(1).getName());
    }

    @Test
    void askingKeepsTheFixedValueAsDefault() {
        UpdateProfile profile = Profiles.rental();
        NumberChange seats =
                (NumberChange) profile.getPartitions().get(0).getChanges().get(2);
        Slot slot = Slots.of(seats).get(0);
        NumberParameter parameter = (NumberParameter) ParameterEdits.ask(profile, slot);
        assertEquals("seats", parameter.getName());
        assertEquals(5L, parameter.getStandard());
        assertEquals(Optional.of("seats"), slot.parameter());
        assertEquals(5L, seats.getValue().getNumber());
        Change password = Parts.password(Parts.text("geheim"));
        profile.getPartitions().get(0).getChanges().add(password);
        BytesParameter asked =
                (BytesParameter) ParameterEdits.ask(profile, Slots.of(password).get(0));
        assertEquals(BytesKind.PASSWORD, asked.getKind());
        assertTrue(Parameters.standard(asked, 0).isEmpty());
    }

    @Test
    void namesAreFreeAndTellTheObject() {
        UpdateProfile profile = Profiles.rental();
        Change runs = Parts.change(ObjectType.USAGE_COUNTER, Verb.SET);
        assertEquals("runs2", ParameterEdits.ask(profile, Slots.of(runs).get(0)).getName());
        Change date = Parts.change(ObjectType.EXPIRATION_DATE, Verb.EXTEND);
        assertEquals("days", ParameterEdits.ask(profile, Slots.of(date).get(0)).getName());
    }
}
