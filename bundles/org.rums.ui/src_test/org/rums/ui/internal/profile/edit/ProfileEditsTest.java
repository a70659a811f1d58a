package org.rums.ui.internal.profile.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.ObjectType;
import org.rums.model.Bytes;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.RumsFactory;
import org.rums.model.edit.Excerpt;

class ProfileEditsTest {
    private final Fixture fixture = new Fixture();
    private final ProfileEdits edits = fixture.contents;

    @Test
    void aNewPartitionTakesTheNextAppIdAndNeverAReservedOne() {
        assertEquals(31, edits.addPartition().getAppId());
        Fixture empty = new Fixture();
        empty.profile.getPartitions().clear();
        assertEquals(11, empty.contents.addPartition().getAppId());
    }

    @Test
    void aNewChangeIsOfItsObjectAndANewMemoryObjectLiesBehindTheOthers() {
        NumberChange change = (NumberChange) edits.addChange(fixture.suite, ObjectType.NETWORK_SEATS, 1);
        assertEquals(ObjectType.NETWORK_SEATS, change.getObject());
        assertEquals(1, fixture.suite.getChanges().indexOf(change));
        assertEquals(32, ((MemoryChange) edits.addChange(fixture.cam, ObjectType.MEMORY)).getOffset());
        fixture.stack.undo();
        fixture.stack.undo();
        assertEquals(3, fixture.suite.getChanges().size());
    }

    @Test
    void removingTheLastUseRemovesTheParameterAndUndoBringsBoth() {
        edits.remove(List.of(fixture.runs));
        assertEquals(List.of("until", "key"), fixture.parameters());
        fixture.stack.undo();
        assertEquals(List.of("runs", "until", "key"), fixture.parameters());
        assertSame(fixture.suite, fixture.runs.eContainer());
    }

    @Test
    void aPartitionGoesWithItsChangesThoughTheyAreSelectedToo() {
        edits.remove(List.of(fixture.suite, fixture.runs, fixture.end));
        assertEquals(List.of(fixture.cam), fixture.profile.getPartitions());
        assertEquals(List.of("key"), fixture.parameters());
    }

    @Test
    void changesMoveBeforeAnotherOneInOneStep() {
        edits.move(List.of(fixture.seats, fixture.memory), fixture.suite, 1);
        assertEquals(List.of(fixture.end, fixture.seats, fixture.memory, fixture.runs), fixture.suite.getChanges());
        fixture.stack.undo();
        assertEquals(List.of(fixture.end, fixture.runs, fixture.seats), fixture.suite.getChanges());
        assertEquals(List.of(fixture.memory), fixture.cam.getChanges());
        edits.move(List.of(fixture.end), fixture.suite, 3);
        assertEquals(List.of(fixture.runs, fixture.seats, fixture.end), fixture.suite.getChanges());
    }

    @Test
    void partitionsMoveBeforeAnotherOneAndToTheEnd() {
        edits.movePartitions(List.of(fixture.cam), Optional.of(fixture.suite));
        assertEquals(List.of(fixture.cam, fixture.suite), fixture.profile.getPartitions());
        edits.movePartitions(List.of(fixture.cam), Optional.empty());
        assertEquals(List.of(fixture.suite, fixture.cam), fixture.profile.getPartitions());
    }

    @Test
    void pastedChangesBringTheirParametersIntoAnotherProfile() {
        Excerpt clip = Excerpt.of(List.of(fixture.runs, fixture.seats));
        Fixture other = new Fixture();
        other.contents.remove(List.of(other.suite));
        List<EObject> pasted = other.contents.paste(clip, Optional.of(other.cam), 0);
        assertEquals(3, other.cam.getChanges().size());
        assertTrue(other.parameters().contains("runs"));
        assertNotSame(fixture.runs, pasted.get(0));
        assertTrue(EcoreUtil.equals(fixture.runs, pasted.get(0)));
        other.stack.undo();
        assertEquals(1, other.cam.getChanges().size());
    }

    @Test
    void pastedChangesStandWhereTheyWerePutInTheirOrder() {
        edits.paste(Excerpt.of(List.of(fixture.end, fixture.seats)), Optional.of(fixture.suite), 1);
        List<Change> changes = fixture.suite.getChanges();
        assertEquals(5, changes.size());
        assertTrue(EcoreUtil.equals(fixture.end, changes.get(1)));
        assertTrue(EcoreUtil.equals(fixture.seats, changes.get(2)));
        assertSame(fixture.runs, changes.get(3));
    }

    @Test
    void aPastedPartitionComesWhole() {
        edits.paste(Excerpt.of(List.of(fixture.suite)), Optional.empty(), 0);
        assertEquals(3, fixture.profile.getPartitions().size());
        fixture.stack.undo();
        assertEquals(2, fixture.profile.getPartitions().size());
    }

    @Test
    void whatIsCopiedDoesNotFollowLaterEdits() {
        Excerpt clip = Excerpt.of(List.of(fixture.cam));
        ((MemoryChange) fixture.memory).setName("other");
        edits.paste(clip, Optional.empty(), 0);
        Change pasted = fixture.profile.getPartitions().get(2).getChanges().get(0);
        assertEquals("lic", ((MemoryChange) pasted).getName());
    }

    @Test
    void conditionsAreAddedCopiedAndRemoved() {
        edits.addCondition(RumsFactory.eINSTANCE.createModelCondition());
        edits.paste(Excerpt.of(fixture.profile.getConditions()), Optional.empty(), 0);
        assertEquals(2, fixture.profile.getConditions().size());
        edits.remove(fixture.profile.getConditions());
        assertEquals(0, fixture.profile.getConditions().size());
    }

    @Test
    void recipientsTakenOutComeBackByUndo() {
        Bytes anna = Bytes.of(new byte[] {1, 2, 3});
        Bytes bert = Bytes.of(new byte[] {4, 5});
        fixture.profile.getRecipients().addAll(List.of(bert, anna));
        fixture.edits.run(
                "remove", fixture.profile, () -> fixture.profile.getRecipients().removeAll(List.of(bert)));
        assertEquals(List.of(anna), List.copyOf(fixture.profile.getRecipients()));
        fixture.stack.undo();
        assertEquals(List.of(bert, anna), List.copyOf(fixture.profile.getRecipients()));
    }
}
