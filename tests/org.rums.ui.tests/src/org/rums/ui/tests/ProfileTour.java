package org.rums.ui.tests;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Works on all pages of a profile as a user does, and has each step measured. */
final class ProfileTour {
    private static final String ADD = "org.rums.ui.profile.add";
    private static final String RENAME = "org.eclipse.ui.edit.rename";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String REVERT = "org.eclipse.ui.file.revert";
    private static final int KEYS = 8;
    private static final int MANY = 200;

    private final Stalls stalls;
    private final Desk desk;
    private final IFile file;
    private IEditorPart editor;

    ProfileTour(Stalls stalls, Desk desk, IFile file) {
        this.stalls = stalls;
        this.desk = desk;
        this.file = file;
    }

    /** Goes all the way. */
    void run() {
        stalls.step("open, to the first complete picture", this::open, () -> ProfileUi.shows(LargeProfile.NAME));
        overview();
        objects();
        editInTheTree();
        licences();
        memory();
        conditions();
        preview();
        file();
    }

    private void open() {
        try {
            editor = IDE.openEditor(ProfileUi.page(), file);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void overview() {
        Text name = ProfileUi.field(LargeProfile.NAME);
        stalls.steps("Overview: type in the name", KEYS, () -> name.append("x"));
        Text description = ProfileUi.field(LargeProfile.DESCRIPTION);
        stalls.steps("Overview: type in the description", KEYS, () -> description.append("x"));
        stalls.step("Overview: undo", () -> Ui.run(UNDO));
        stalls.step("Overview: undo again", () -> Ui.run(UNDO));
        cell("Overview: question of a parameter", 0, 1);
    }

    /** Edits a cell of the one table, gone to by the arrow keys. */
    private void cell(String step, int row, int column) {
        Table table = ProfileUi.table();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, event(table.getItem(row)));
        Ui.focus(table);
        for (int i = 0; i < column; i++) {
            Event right = event(table.getItem(row));
            right.keyCode = SWT.ARROW_RIGHT;
            table.notifyListeners(SWT.KeyDown, right);
        }
        stalls.step(step + ", F2", () -> Ui.run(RENAME));
        Text cell = (Text) Display.getCurrent().getFocusControl();
        stalls.steps(step + ", type", KEYS, () -> cell.append("1"));
        stalls.step(step + ", Enter", () -> cell.notifyListeners(SWT.DefaultSelection, new Event()));
        stalls.step(step + ", undo", () -> Ui.run(UNDO));
    }

    private void objects() {
        page("Data Objects");
        Tree tree = ProfileUi.changes();
        stalls.step("Data Objects: open a partition", () -> expand(tree.getItem(0)));
        stalls.step(
                "Data Objects: select a change",
                () -> select(tree, tree.getItem(0).getItem(3)));
        stalls.step(
                "Data Objects: go to its fields",
                () -> tree.notifyListeners(
                        SWT.DefaultSelection, event(tree.getItem(0).getItem(3))));
        Text value = (Text) Display.getCurrent().getFocusControl();
        stalls.steps("Data Objects: type in the value", 3, () -> value.append("1"));
        stalls.step("Data Objects: undo", () -> Ui.run(UNDO));
        stalls.step("Data Objects: redo", () -> Ui.run(REDO));
        Ui.focus(tree);
        stalls.step(
                "Data Objects: select another kind",
                () -> select(tree, tree.getItem(0).getItem(1)));
        stalls.step(
                "Data Objects: select a memory object",
                () -> select(tree, tree.getItem(0).getItem(9)));
        stalls.step(
                "Data Objects: select eight",
                () -> select(
                        tree,
                        Stream.of(tree.getItem(0).getItems()).skip(8).limit(8).toArray(TreeItem[]::new)));
        stalls.step("Data Objects: select all", () -> Ui.run(SELECT_ALL));
        stalls.step("Data Objects: select a partition", () -> select(tree, tree.getItem(0)));
        stalls.step("Data Objects: select another one", () -> select(tree, tree.getItem(1)));
    }

    private void editInTheTree() {
        Tree tree = ProfileUi.changes();
        stalls.step("Data Objects: insert a change", () -> {
            Ui.run(ADD);
            ProfileUi.visible();
            Stream.of(Display.getCurrent().getShells())
                    .flatMap(shell -> Ui.all(shell, Text.class).stream())
                    .filter(text -> text.getMessage().startsWith("Type to find"))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.DefaultSelection, new Event());
        });
        Ui.focus(tree);
        stalls.step("Data Objects: delete it", () -> Ui.run(DELETE));
        stalls.step("Data Objects: undo", () -> Ui.run(UNDO));
        stalls.step("Data Objects: undo again", () -> Ui.run(UNDO));
        TreeItem[] many = Stream.of(tree.getItems())
                .flatMap(item -> Stream.of(item.getItems()))
                .limit(MANY)
                .toArray(TreeItem[]::new);
        stalls.step("Data Objects: select 200", () -> select(tree, many));
        Ui.focus(tree);
        stalls.step("Data Objects: copy 200", () -> Ui.run(COPY));
        select(tree, tree.getItem(1));
        stalls.step("Data Objects: paste 200", () -> Ui.run(PASTE));
        stalls.step("Data Objects: delete 200", () -> Ui.run(DELETE));
        stalls.step("Data Objects: undo", () -> Ui.run(UNDO));
        stalls.step("Data Objects: undo again", () -> Ui.run(UNDO));
        Text filter = ProfileUi.visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getMessage().startsWith("Filter"))
                .findFirst()
                .orElseThrow();
        stalls.steps(
                "Data Objects: type in the filter",
                4,
                () -> filter.append("seat".substring(filter.getCharCount(), filter.getCharCount() + 1)));
        stalls.step("Data Objects: empty the filter", () -> filter.setText(""));
        Text named = edited(tree);
        stalls.steps("Data Objects: name of a partition", KEYS, () -> named.append("x"));
        stalls.step("Data Objects: undo", () -> Ui.run(UNDO));
    }

    private Text edited(Tree tree) {
        select(tree, tree.getItem(0));
        Ui.settle();
        String name = tree.getItem(0).getText().replaceFirst("^[0-9]+ +", "");
        return ProfileUi.field(name);
    }

    private void licences() {
        page("Licences");
        cell("Licences: seats", 0, 1);
    }

    private void memory() {
        page("Memory Objects");
        Canvas bytes = (Canvas) Display.getCurrent().getFocusControl();
        stalls.steps("Memory Objects: type bytes", KEYS, () -> bytes.notifyListeners(SWT.KeyDown, key('4')));
        stalls.step("Memory Objects: undo", () -> Ui.run(UNDO));
        cell("Memory Objects: name", 0, 0);
        Ui.focus(ProfileUi.table());
        stalls.step("Memory Objects: insert", () -> Ui.run(ADD));
        ((Text) Display.getCurrent().getFocusControl()).notifyListeners(SWT.DefaultSelection, new Event());
        Ui.focus(ProfileUi.table());
        stalls.step("Memory Objects: delete it", () -> Ui.run(DELETE));
    }

    private void conditions() {
        page("Conditions");
        Table table = ProfileUi.table();
        stalls.step("Conditions: select", () -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, event(table.getItem(0)));
        });
        Ui.focus(table);
        stalls.step("Conditions: delete", () -> Ui.run(DELETE));
        stalls.step("Conditions: undo", () -> Ui.run(UNDO));
    }

    private void preview() {
        page("Recipients");
        page("Preview");
        Text field = ProfileUi.visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getMessage().equals("1"))
                .findFirst()
                .orElseThrow();
        stalls.steps("Preview: type a value", 3, () -> field.append("1"));
        page("Overview");
        Text name = ProfileUi.field(LargeProfile.NAME);
        stalls.steps("Overview: type, all pages made", KEYS, () -> name.append("x"));
        page("Data Objects");
    }

    private void file() {
        stalls.step("save", () -> Ui.run(SAVE), () -> !editor.isDirty());
        stalls.step("lock", desk::lock, () -> ProfileUi.shows("Locked."));
        stalls.step("unlock, to the first complete picture", desk::unlock, () -> !ProfileUi.shows("Locked."));
        Ui.focus(ProfileUi.changes());
        select(ProfileUi.changes(), ProfileUi.changes().getItem(0));
        stalls.step("Data Objects: delete a partition", () -> Ui.run(DELETE));
        stalls.step("revert", () -> Ui.run(REVERT), () -> !editor.isDirty());
        stalls.step("close", () -> ProfileUi.page().closeEditor(editor, false));
    }

    private void page(String title) {
        stalls.step("go to " + title, () -> ProfileUi.show(editor, title));
    }

    private static void expand(TreeItem item) {
        item.getParent().notifyListeners(SWT.Expand, event(item));
        item.setExpanded(true);
    }

    private static void select(Tree tree, TreeItem... items) {
        tree.setSelection(items);
        tree.notifyListeners(SWT.Selection, event(items[items.length - 1]));
    }

    private static Event event(org.eclipse.swt.widgets.Widget item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static Event key(char character) {
        Event event = new Event();
        event.character = character;
        event.keyCode = character;
        return event;
    }
}
