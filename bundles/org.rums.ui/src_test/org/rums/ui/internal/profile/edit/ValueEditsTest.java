package org.rums.ui.internal.profile.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.ObjectType;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.NumberParameter;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Slot;

class ValueEditsTest {
    private final Fixture fixture = new Fixture();
    private final ValueEdits values = fixture.values;

    private Slot slot(Change change) {
        return fixture.slot(change);
    }

    @Test
    void severalPlacesGetOneValueInOneStep() {
        Change more = fixture.contents.addChange(fixture.cam, ObjectType.NETWORK_SEATS);
        values.fix(
                List.of(slot(fixture.seats), slot(more)), Optional.of(new ParameterValue.OfNumber(7)), BytesForm.HEX);
        assertEquals(7, slot(fixture.seats).fixed().orElseThrow().size());
        assertEquals(7, slot(more).fixed().orElseThrow().size());
        fixture.stack.undo();
        assertEquals(5, slot(fixture.seats).fixed().orElseThrow().size());
        assertTrue(slot(more).fixed().isEmpty());
    }

    @Test
    void aFixedValueBecomesTheDefaultOfItsNewParameterAndComesBack() {
        values.ask(List.of(slot(fixture.seats)), "places");
        NumberParameter made = (NumberParameter) fixture.profile.getParameters().get(3);
        assertEquals("places", made.getName());
        assertEquals(5, made.getStandard());
        assertEquals(Optional.of("places"), slot(fixture.seats).parameter());
        values.fix(List.of(slot(fixture.seats)));
        assertEquals(5, slot(fixture.seats).fixed().orElseThrow().size());
        assertFalse(fixture.parameters().contains("places"));
        fixture.stack.undo();
        assertEquals(Optional.of("places"), slot(fixture.seats).parameter());
    }

    @Test
    void whereNothingWasFixedTheDefaultBecomesTheValue() {
        NumberParameter runs = (NumberParameter) fixture.profile.getParameters().get(0);
        runs.setStandard(9L);
        values.fix(List.of(slot(fixture.runs)));
        assertEquals(9, slot(fixture.runs).fixed().orElseThrow().size());
    }

    @Test
    void aSharedParameterStaysWhileSomebodyUsesIt() {
        values.ask(List.of(slot(fixture.seats)), "runs");
        values.fix(List.of(slot(fixture.runs)));
        assertTrue(fixture.parameters().contains("runs"));
        values.fix(List.of(slot(fixture.seats)));
        assertFalse(fixture.parameters().contains("runs"));
    }

    @Test
    void renamingAParameterRenamesItsUses() {
        values.ask(List.of(slot(fixture.seats)), "runs");
        values.rename("runs", "starts");
        assertEquals(Optional.of("starts"), slot(fixture.seats).parameter());
        assertEquals(Optional.of("starts"), slot(fixture.runs).parameter());
        assertEquals(List.of("starts", "until", "key"), fixture.parameters());
        fixture.stack.undo();
        assertEquals(Optional.of("runs"), slot(fixture.runs).parameter());
    }

    @Test
    void proposesANameThatFitsTheKind() {
        assertEquals("seats", ParameterKinds.propose(fixture.profile, slot(fixture.seats)));
        values.rename("until", "seats");
        assertEquals("seats2", ParameterKinds.propose(fixture.profile, slot(fixture.seats)));
        assertEquals("until", ParameterKinds.propose(fixture.profile, slot(fixture.end)));
        assertFalse(ParameterKinds.usable(fixture.profile, slot(fixture.seats), "seats"));
        assertFalse(ParameterKinds.usable(fixture.profile, slot(fixture.seats), " "));
        assertTrue(ParameterKinds.usable(fixture.profile, slot(fixture.seats), "runs"));
    }

    @Test
    void aPasswordIsNeverADefault() {
        Change password = fixture.contents.addChange(fixture.cam, ObjectType.APPLICATION_PASSWORD);
        values.fix(
                List.of(slot(password)),
                Optional.of(new ParameterValue.OfBytes(org.rums.model.Bytes.ofText("secret"))),
                BytesForm.TEXT);
        values.ask(List.of(slot(password)), "password");
        assertEquals(
                null,
                ((org.rums.model.BytesParameter) fixture.profile.getParameters().get(3)).getStandard());
        assertFalse(ParameterKinds.usable(fixture.profile, slot(fixture.memory), "password"));
    }
}
