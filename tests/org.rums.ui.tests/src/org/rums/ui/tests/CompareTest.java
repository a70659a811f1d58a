package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison of two profiles: the ways there, what it shows, and what can be done in it, as a user does it. */
public class CompareTest {
    private static final String NAME = "Name|→ changed|“Rental renewal 2027”|“Rental renewal 2028”";
    private static final String NEXT = "org.eclipse.ui.navigate.next";
    private static final String PREVIOUS = "org.eclipse.ui.navigate.previous";
    private static final String COPY = "org.eclipse.ui.edit.copy";

    private final Desk desk = new Desk();
    private IFile left;
    private IFile right;

    @BeforeEach
    void twoFiles() throws CoreException {
        desk.install();
        left = desk.file("Rental 2027.rup", Samples.rental());
        right = desk.file("Rental 2028.rup", CompareUi.later());
    }

    @AfterEach
    void empty() throws CoreException {
        desk.leave();
    }

    @Test
    void theCommandsAreForTwoProfilesAndForOne() throws CoreException {
        CompareUi.selectFiles(left, right);
        assertTrue(Ui.enabled(CompareUi.COMPARE));
        assertFalse(Ui.enabled(CompareUi.WITH));
        CompareUi.selectFiles(left);
        assertFalse(Ui.enabled(CompareUi.COMPARE));
        assertTrue(Ui.enabled(CompareUi.WITH));
        IFile other = left.getProject().getFile("notes.txt");
        other.create(new java.io.ByteArrayInputStream(new byte[0]), true, null);
        CompareUi.selectFiles(left, other);
        assertFalse(Ui.enabled(CompareUi.COMPARE));
        CompareUi.selectFiles(left.getProject());
        assertFalse(Ui.enabled(CompareUi.WITH));
    }

    @Test
    void everyDifferenceStandsInItsGroupWithBothSides() {
        IEditorPart editor = CompareUi.compare(left, right);
        assertEquals("Rental 2027 ↔ Rental 2028", editor.getTitle());
        assertEquals(
                List.of(
                        "Profile|||",
                        NAME,
                        "Partition 12 Suite|||",
                        "Local seats|− removed|seats = 5|–",
                        "Usage counter|→ changed|+{runs} runs|+200 runs",
                        "Value|→ changed|{runs}|200",
                        "Partition 30 CAM|||",
                        "Memory object “lic”|→ changed|memory “lic” at RAM1 0x0010 = {key}"
                                + "|memory “lic” at RAM1 0x0010 = {code}",
                        "Content|→ changed|{key}|{code}",
                        "Partition 40 Farm|✚ added|–|40 Farm",
                        "Network seats|✚ added|–|network seats = 20",
                        "Parameter|||"),
                CompareUi.lines().subList(0, 12));
        assertTrue(ProfileUi.shows("6 differences: 1 added, 1 removed, 4 changed"));
        assertTrue(ProfileUi.shows("Revision 1, saved by Anna"));
        Tree tree = CompareUi.tree();
        assertEquals("Rental 2027", tree.getColumn(2).getText());
        assertEquals("Rental 2028", tree.getColumn(3).getText());
        Ui.until("the focus", tree::isFocusControl);
        assertEquals(NAME, CompareUi.selected());
    }

    @Test
    void whereOnlyHiddenBytesDifferTheRowSaysSo() throws CoreException {
        IFile one = desk.file("One.rup", CompareUi.signed("5ec1"));
        CompareUi.compare(one, desk.file("Two.rup", CompareUi.signed("5ec2")));
        assertEquals(
                "Signature|→ content differs|signature set, 2 bytes|signature set, 2 bytes",
                CompareUi.lines().get(1));
    }

    @Test
    void theSavingIsShownOnDemandAndDoesNotCount() {
        CompareUi.compare(left, right);
        String before = summary();
        ProfileUi.check("Show who saved, and when", true);
        assertTrue(CompareUi.lines().stream().anyMatch(line -> line.startsWith("UUID|→ changed|")));
        assertEquals(before, summary());
        ProfileUi.check("Show who saved, and when", false);
        assertFalse(CompareUi.lines().stream().anyMatch(line -> line.startsWith("UUID|")));
    }

    private static String summary() {
        return ProfileUi.visible()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> text.contains("differences"))
                .findFirst()
                .orElse("");
    }

    @Test
    void swapExchangesTheSides() {
        IEditorPart editor = CompareUi.compare(left, right);
        ProfileUi.press("Swap");
        Ui.until("the other way round", () -> CompareUi.lines().contains("Local seats|✚ added|–|seats = 5"));
        assertEquals("Rental 2028 ↔ Rental 2027", editor.getTitle());
        assertEquals("Rental 2028", CompareUi.tree().getColumn(2).getText());
        IEditorPart first = CompareUi.compare(left, right);
        ProfileUi.press("Swap");
        Ui.settle();
        assertSame(editor, ProfileUi.page().getActiveEditor());
        assertEquals("Rental 2027 ↔ Rental 2028", first.getTitle());
    }

    @Test
    void theFilterKeepsTheRowsWithAllWordsAndSaysSoWhereThereIsNone() {
        CompareUi.compare(left, right);
        CompareUi.filter().setText("suite SEATS");
        Ui.settle();
        assertEquals(List.of("Partition 12 Suite|||", "Local seats|− removed|seats = 5|–"), CompareUi.lines());
        assertTrue(ProfileUi.shows("1 of 6 differences"));
        CompareUi.filter().setText("nothing like that");
        Ui.settle();
        assertEquals(List.of(), CompareUi.lines());
        assertTrue(ProfileUi.shows("No difference has these words."));
        ProfileUi.follow("Clear filter");
        assertEquals(6, count());
    }

    private static int count() {
        return summary().isEmpty() ? 0 : Integer.parseInt(summary().split(" ")[0]);
    }

    @Test
    void ctrlFGoesToTheFilterDownToTheTreeAndEscClears() {
        CompareUi.compare(left, right);
        Ui.run("org.eclipse.ui.edit.findReplace");
        Text filter = CompareUi.filter();
        assertTrue(filter.isFocusControl());
        filter.setText("suite");
        key(filter, SWT.ARROW_DOWN);
        assertTrue(CompareUi.tree().isFocusControl());
        key(filter, SWT.ESC);
        assertEquals("", filter.getText());
    }

    private static void key(Text field, int code) {
        Event event = new Event();
        event.keyCode = code;
        field.notifyListeners(SWT.KeyDown, event);
        Ui.settle();
    }

    @Test
    void nextAndPreviousGoFromDifferenceToDifferenceAndStopAtTheEnds() {
        CompareUi.compare(left, right);
        Ui.run(PREVIOUS);
        assertEquals(NAME, CompareUi.selected());
        Ui.run(NEXT);
        Ui.run(NEXT);
        assertTrue(CompareUi.selected().startsWith("Usage counter|"), CompareUi.selected());
        Ui.run(NEXT);
        assertTrue(CompareUi.selected().startsWith("Memory object “lic”|"), CompareUi.selected());
        for (int i = 0; i < 9; i++) {
            Ui.run(NEXT);
        }
        assertTrue(CompareUi.selected().startsWith("code|"), CompareUi.selected());
        Ui.run(PREVIOUS);
        assertTrue(CompareUi.selected().startsWith("Partition 40 Farm|"), CompareUi.selected());
    }

    @Test
    void theSelectedRowsAreCopiedElseAllThatTheFilterLeaves() {
        CompareUi.compare(left, right);
        Tree tree = CompareUi.tree();
        TreeItem usage = tree.getItem(1).getItem(1);
        tree.setSelection(new TreeItem[] {tree.getItem(0).getItem(0), usage, usage.getItem(0)});
        tree.notifyListeners(SWT.Selection, new Event());
        tree.setFocus();
        Ui.settle();
        Ui.run(COPY);
        assertEquals(
                "Profile: Name: “Rental renewal 2027” → “Rental renewal 2028”\n"
                        + "Partition 12 Suite: +{runs} runs → +200 runs",
                CompareUi.clipboard());
        CompareUi.filter().setText("seats");
        tree.deselectAll();
        tree.notifyListeners(SWT.Selection, new Event());
        tree.setFocus();
        Ui.settle();
        Ui.run(COPY);
        assertEquals(
                "Partition 12 Suite: removed: seats = 5\nPartition: added: 40 Farm (network seats = 20)",
                CompareUi.clipboard());
    }

    @Test
    void anotherFileIsChosenByTyping() throws CoreException {
        desk.file("Third.rup", Samples.rental());
        CompareUi.selectFiles(left);
        Ui.run(CompareUi.WITH);
        Shell list = chooser();
        Text wanted = Ui.all(list, Text.class).get(0);
        wanted.setText("2028");
        Table files = Ui.all(list, Table.class).get(0);
        assertEquals(1, files.getItemCount());
        assertTrue(files.getItem(0).getText().startsWith("Rental 2028.rup"));
        wanted.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("the differences", () -> CompareUi.lines().contains(NAME));
        assertTrue(list.isDisposed());
    }

    @Test
    void withoutAnotherFileItSaysHowToGetOne() throws CoreException {
        right.delete(true, null);
        CompareUi.selectFiles(left);
        Ui.run(CompareUi.WITH);
        Shell list = chooser();
        assertTrue(Ui.all(list, Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("There is no other update profile")));
        list.close();
    }

    private static Shell chooser() {
        Ui.settle();
        return Stream.of(Ui.window().getShell().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list"));
    }

    @Test
    void theSameTwoFilesHaveOneEditorAndOnlyTheirPathsAreRemembered() throws Exception {
        IEditorPart editor = CompareUi.compare(left, right);
        assertSame(editor, CompareUi.compare(left, right));
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        editor.getEditorInput().getPersistable().saveState(memento);
        assertEquals(2, memento.getAttributeKeys().length);
        assertEquals("/Acme Suite/Rental 2027.rup", memento.getString("left"));
        assertEquals("/Acme Suite/Rental 2028.rup", memento.getString("right"));
        String factory = editor.getEditorInput().getPersistable().getFactoryId();
        assertEquals(
                editor.getEditorInput(),
                PlatformUI.getWorkbench().getElementFactory(factory).createElement(memento));
    }
}
