package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages Conditions and Recipients, driven as a user does. */
public class ConditionsPageTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String ADD = "org.rums.ui.profile.add";
    private static final String NAME = "Rental renewal 2027";

    private final Desk desk = new Desk();
    private IEditorPart editor;

    @BeforeEach
    void open() throws CoreException {
        desk.install();
        editor = ProfileUi.open(desk.file("Rental.rup", Samples.rental()), NAME);
        ProfileUi.tab(editor, "Conditions");
    }

    @AfterEach
    void empty() throws CoreException {
        desk.leave();
    }

    private static Menu menu(String button) {
        return ProfileUi.visible()
                .filter(control -> control instanceof Button candidate
                        && candidate.getText().equals(button))
                .map(control -> ((Button) control).getMenu())
                .findFirst()
                .orElseThrow();
    }

    private static void add(String kind) {
        Stream.of(menu("Condition").getItems())
                .filter(item -> item.getText().equals(kind))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    private static List<String> rows() {
        return Stream.of(ProfileUi.table().getItems())
                .map(item -> item.getText())
                .toList();
    }

    private static void type(String text) {
        ((Text) ProfileUi.focused()).setText(text);
        Ui.settle();
    }

    @Test
    void eachKindIsAddedWithTheFocusInItsFirstField() {
        add("Firmware of the box");
        assertEquals("Conditions: At least", ProfileUi.focus());
        type("2.1");
        add("Range of boxes");
        assertEquals("Conditions: First box", ProfileUi.focus());
        type("4F21-0000");
        add("Data object of the box");
        assertEquals("Conditions: Partition", ProfileUi.focus());
        type("12");
        add("Memory object of the box");
        assertEquals("Conditions: Partition", ProfileUi.focus());
        type("30");
        add("Model of the box");
        assertEquals("Conditions: Versa", ProfileUi.focus());
        assertEquals(5, rows().size());
        assertTrue(rows().get(0).contains("2.1"), rows().toString());
        assertTrue(rows().get(1).contains("4F21-0000"), rows().toString());
        assertTrue(rows().get(2).contains("12"), rows().toString());
        assertTrue(rows().get(3).contains("30"), rows().toString());
    }

    @Test
    void whatCannotBeReadStaysInItsFieldAndTheConditionAsItWas() {
        add("Firmware of the box");
        type("2.1");
        String before = rows().get(0);
        type("two");
        assertEquals("two", ((Text) ProfileUi.focused()).getText());
        assertEquals(before, rows().get(0));
    }

    @Test
    void conditionsAreDeletedCopiedAndTakenBackStepByStep() {
        add("Firmware of the box");
        type("2.1");
        ProfileUi.select(ProfileUi.table(), 0);
        Ui.run(COPY);
        Ui.run(PASTE);
        Ui.settle();
        assertEquals(2, rows().size());
        assertEquals(rows().get(0), rows().get(1));
        ProfileUi.select(ProfileUi.table(), 0, 1);
        Ui.run(DELETE);
        Ui.settle();
        assertEquals(List.of(), rows());
        Ui.run(UNDO);
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(1, rows().size());
        Ui.run(UNDO);
        Ui.run(UNDO);
        Ui.settle();
        assertFalse(editor.isDirty());
        Ui.run(REDO);
        Ui.settle();
        assertEquals(1, rows().size());
    }

    @Test
    void insertOpensTheListOfKinds() {
        ProfileUi.table().setFocus();
        Ui.settle();
        Ui.run(ADD);
        Ui.until("the kinds", () -> menu("Condition").isVisible());
        menu("Condition").setVisible(false);
    }

    @Test
    void theTeamIsAddedAndTheOwnerStays() {
        ProfileUi.tab(editor, "Recipients");
        assertEquals(1, rows().size());
        ProfileUi.select(ProfileUi.table(), 0);
        assertFalse(Ui.enabled(DELETE));
        Ui.run(ADD);
        Ui.settle();
        menu("Recipient").getItem(0).notifyListeners(SWT.Selection, new Event());
        menu("Recipient").setVisible(false);
        Ui.settle();
        assertTrue(ProfileUi.line(ProfileUi.table(), "Bert").contains("in your team"));
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(1, rows().size());
    }
}
