package org.rums.ui.internal.profile.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.model.RumsPackage.Literals;

class ProfileStackTest {
    private final Fixture fixture = new Fixture();
    private final ProfileStack stack = fixture.stack;

    private void name(String name, String run) {
        fixture.edits.set(
                "name", List.of(fixture.profile), Literals.UPDATE_PROFILE__NAME, name, Optional.ofNullable(run));
    }

    @Test
    void keystrokesOfOneRunAreOneStep() {
        name("a", "field");
        name("ab", "field");
        name("abc", "field");
        stack.undo();
        assertEquals("", fixture.profile.getName());
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals("abc", fixture.profile.getName());
    }

    @Test
    void anotherFieldOrTheEndOfTheRunBeginsAStep() {
        name("a", "field");
        name("ab", "other");
        stack.endRun();
        name("abc", "other");
        stack.undo();
        assertEquals("ab", fixture.profile.getName());
        stack.undo();
        assertEquals("a", fixture.profile.getName());
    }

    @Test
    void aSaveEndsTheRunSoThatDirtyIsRight() {
        name("a", "field");
        stack.saveIsDone();
        assertFalse(stack.isSaveNeeded());
        name("ab", "field");
        assertTrue(stack.isSaveNeeded());
        stack.undo();
        assertFalse(stack.isSaveNeeded());
        assertEquals("a", fixture.profile.getName());
    }

    @Test
    void afterUndoARunDoesNotGoOn() {
        name("a", "field");
        name("b", null);
        stack.undo();
        name("c", "field");
        stack.undo();
        assertEquals("a", fixture.profile.getName());
    }

    @Test
    void aContentThatIsNotTheSavedOneStaysDirtyUntilSaved() {
        stack.flushUnsaved();
        assertTrue(stack.isSaveNeeded());
        name("a", null);
        stack.undo();
        assertTrue(stack.isSaveNeeded());
        stack.saveIsDone();
        assertFalse(stack.isSaveNeeded());
    }

    @Test
    void anotherSavedContentAfterSuchAOneIsClean() {
        stack.flushUnsaved();
        stack.flush();
        assertFalse(stack.isSaveNeeded());
    }

    @Test
    void whatIsSetAlreadyIsNoStep() {
        name("", "field");
        assertFalse(stack.canUndo());
    }
}
