package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** The page Memory Objects, driven as a user does: the bytes by keys, the rows by the commands of the menu. */
public class MemoryPageTest {
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String CUT = "org.eclipse.ui.edit.cut";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
    private static final String RENAME = "org.eclipse.ui.edit.rename";
    private static final String FIND = "org.eclipse.ui.edit.findReplace";
    private static final String GO_TO = "org.rums.ui.profile.goToOffset";
    private static final String ADD = "org.rums.ui.profile.add";
    private static final String NAME = "Memory";
    private static final String OPTS = "opts|0x0010|4|01 00 0F 00";

    private final Desk desk = new Desk();
    private IEditorPart editor;

    @BeforeEach
    void page() throws CoreException {
        desk.install();
        editor = open("Memory.rup");
    }

    @AfterEach
    void empty() throws CoreException {
        desk.leave();
    }

    private IEditorPart open(String file) throws CoreException {
        UpdateProfile profile = Samples.rental();
        profile.setName(NAME + ' ' + file);
        profile.getPartitions().clear();
        profile.getParameters().clear();
        BytesParameter key = Parts.bytesParameter("key", BytesKind.BYTES);
        key.setMost(16);
        profile.getParameters().add(key);
        profile.getPartitions()
                .add(Parts.partition(
                        30,
                        "CAM",
                        List.of(
                                Parts.memory(1, 0x10, "opts", Parts.bytes(Bytes.of(new byte[] {1, 0, 15, 0}))),
                                Parts.memory(1, 0x20, "lic", Parts.bytesOf("key")))));
        IEditorPart opened = ProfileUi.open(desk.file(file, profile), profile.getName());
        ProfileUi.tab(opened, "Memory Objects");
        return opened;
    }

    private static Control bytes() {
        return ProfileUi.visible()
                .filter(control -> control.getClass().getSimpleName().equals("HexCanvas"))
                .findFirst()
                .orElseThrow();
    }

    /** Goes to the bytes of a row. */
    private static Control bytesOf(int row) {
        ProfileUi.select(ProfileUi.table(), row);
        bytes().setFocus();
        Ui.settle();
        return bytes();
    }

    private static void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        bytes().notifyListeners(SWT.KeyDown, event);
    }

    private static void type(String characters) {
        for (char character : characters.toCharArray()) {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            bytes().notifyListeners(SWT.KeyDown, event);
        }
        Ui.settle();
    }

    private static List<String> rows() {
        Table table = ProfileUi.table();
        return Stream.of(table.getItems())
                .map(item -> IntStream.range(0, table.getColumnCount())
                        .mapToObj(item::getText)
                        .reduce((left, right) -> left + '|' + right)
                        .orElseThrow())
                .toList();
    }

    private static void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(bytes().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String fromClipboard() {
        Clipboard clipboard = new Clipboard(bytes().getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }

    private static Text cell() {
        return ProfileUi.visible()
                .filter(control -> control instanceof Text && control.getParent() instanceof Table)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void enter(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private static Text search() {
        return ProfileUi.visible()
                .filter(control ->
                        control instanceof Text field && field.getMessage().equals("hex or text"))
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Combo zones() {
        return ProfileUi.visible()
                .filter(control ->
                        control instanceof Combo zones && zones.getText().startsWith("RAM"))
                .map(Combo.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void zone(int number) {
        Combo zones = zones();
        zones.select(number - 1);
        zones.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    @Test
    void digitsOverwriteTheBytesOfAnObjectAndAreOneStepForUndo() {
        assertEquals(List.of(OPTS, "lic|0x0020|16|{key}"), rows());
        bytesOf(0);
        type("FF7");
        assertEquals("opts|0x0010|4|FF 70 0F 00", rows().get(0));
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(OPTS, rows().get(0));
        assertFalse(editor.isDirty());
        Ui.run(REDO);
        Ui.settle();
        assertEquals("opts|0x0010|4|FF 70 0F 00", rows().get(0));
    }

    @Test
    void tabGoesToTheTextAndThenOn() {
        Control bytes = bytesOf(0);
        bytes.traverse(SWT.TRAVERSE_TAB_NEXT);
        assertTrue(bytes.isFocusControl());
        type("Hi");
        assertEquals("opts|0x0010|4|48 69 0F 00", rows().get(0));
        bytes.traverse(SWT.TRAVERSE_TAB_NEXT);
        Ui.settle();
        assertFalse(bytes.isFocusControl());
    }

    @Test
    void shiftAndArrowsSelectAndCopyGivesDigits() {
        bytesOf(0);
        key(SWT.ARROW_UP, 0);
        key(SWT.ARROW_DOWN, 0);
        key(SWT.ARROW_LEFT, SWT.SHIFT);
        key(SWT.ARROW_LEFT, SWT.SHIFT);
        Ui.settle();
        assertTrue(ProfileUi.shows("3 bytes at 0x0011"));
        Ui.run(COPY);
        assertEquals("00 0F 00", fromClipboard());
        Ui.run(CUT);
        Ui.settle();
        assertEquals("opts|0x0010|4|01 00 00 00", rows().get(0));
    }

    @Test
    void digitsInManyFormsArePastedAsBytesAndTextAsText() {
        bytesOf(0);
        toClipboard("0x1F, 2a 3B");
        Ui.run(PASTE);
        Ui.settle();
        assertEquals("opts|0x0010|4|1F 2A 3B 00", rows().get(0));
        Ui.run(UNDO);
        Control bytes = bytesOf(0);
        bytes.traverse(SWT.TRAVERSE_TAB_NEXT);
        toClipboard("Hey");
        Ui.run(PASTE);
        Ui.settle();
        assertEquals("opts|0x0010|4|48 65 79 00", rows().get(0));
    }

    @Test
    void findSelectsTheBytesThatWereTyped() {
        bytesOf(1);
        Ui.run(FIND);
        Ui.settle();
        enter(search(), "0F 00");
        assertTrue(ProfileUi.shows("2 bytes at 0x0012"));
        enter(search(), "AA BB");
        assertTrue(ProfileUi.shows("\"AA BB\" is neither among the bytes nor in the text."));
    }

    @Test
    void goToOffsetLeadsThereAndWhatIsFilledInWhenIssuingIsNotOverwritten() {
        bytesOf(0);
        Ui.run(GO_TO);
        Ui.settle();
        enter((Text) ProfileUi.focused(), "0x0024");
        assertEquals(bytes(), ProfileUi.focused());
        assertEquals(1, ProfileUi.table().getSelectionIndex());
        type("F");
        assertTrue(ProfileUi.shows("These bytes are filled in when issuing, from {key}."));
        assertFalse(editor.isDirty());
    }

    @Test
    void bytesBehindAllObjectsBecomeAnObjectThatGrows() {
        bytesOf(0);
        Ui.run(GO_TO);
        Ui.settle();
        enter((Text) ProfileUi.focused(), "0x0040");
        type("ABCD");
        assertEquals("|0x0040|2|AB CD", rows().get(2));
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(2, rows().size());
    }

    @Test
    void anOverlapIsShownAtTheTableAndTheBudgetIsCounted() {
        assertTrue(ProfileUi.shows("20"));
        ProfileUi.select(ProfileUi.table(), 1);
        tableKey(SWT.HOME);
        tableKey(SWT.ARROW_RIGHT);
        Ui.run(RENAME);
        enter(cell(), "0x0012");
        assertEquals("lic|0x0012|16|{key}", rows().get(1));
        Ui.until("why not", () -> ProfileUi.shows("overlaps the one at"));
        Ui.run(UNDO);
        Ui.until("nothing wrong", () -> !ProfileUi.shows("overlaps the one at"));
        ProfileUi.table().setFocus();
        Ui.run(ADD);
        enter(cell(), "new");
        assertEquals("new|0x0030|1|", rows().get(2));
        assertTrue(ProfileUi.shows("21"));
    }

    private static void tableKey(int code) {
        Event event = new Event();
        event.keyCode = code;
        ProfileUi.table().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void severalRowsAreEditedAtOnceAsOneStep() {
        ProfileUi.select(ProfileUi.table(), 0, 1);
        Ui.run(RENAME);
        enter(cell(), "both");
        assertEquals(List.of("both|0x0010|4|01 00 0F 00", "both|0x0020|16|{key}"), rows());
        assertEquals(2, ProfileUi.table().getSelectionCount());
        Ui.run(UNDO);
        Ui.settle();
        assertEquals(List.of(OPTS, "lic|0x0020|16|{key}"), rows());
        assertFalse(editor.isDirty());
    }

    @Test
    void rowsAreCutAndPastedIntoAnotherZoneWithTheirParameter() {
        ProfileUi.select(ProfileUi.table(), 0);
        ProfileUi.table().setFocus();
        Ui.run(SELECT_ALL);
        Ui.run(CUT);
        Ui.settle();
        assertEquals(List.of(), rows());
        zone(2);
        ProfileUi.table().setFocus();
        Ui.settle();
        Ui.run(PASTE);
        Ui.settle();
        assertEquals(List.of(OPTS, "lic|0x0020|16|{key}"), rows());
        Ui.run(PASTE);
        Ui.settle();
        assertEquals("opts|0x0030|4|01 00 0F 00", rows().get(2));
    }

    @Test
    void aRowIsPastedIntoAnotherEditorAndWhatCannotBePastedSaysWhy() throws Exception {
        ProfileUi.select(ProfileUi.table(), 0);
        toClipboard("no rows");
        assertFalse(Ui.enabled(PASTE));
        ProfileUi.table().getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem paste = Stream.of(ProfileUi.table().getMenu().getItems())
                .filter(item -> item.getText().startsWith("Paste"))
                .findFirst()
                .orElseThrow();
        assertFalse(paste.getEnabled());
        assertEquals("Copy rows of this kind first, here or in another profile.", paste.getToolTipText());
        Ui.run(COPY);
        open("Other.rup");
        ProfileUi.select(ProfileUi.table(), 0);
        Ui.run(DELETE);
        Ui.settle();
        assertEquals(List.of("lic|0x0020|16|{key}"), rows());
        Ui.run(PASTE);
        Ui.settle();
        assertEquals(List.of(OPTS, "lic|0x0020|16|{key}"), rows());
    }
}
