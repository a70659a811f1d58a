package org.rums.ui.tests;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Drives the widgets of the profile editor. */
final class ProfileUi {
    private ProfileUi() {}

    static IWorkbenchPage page() {
        return Ui.window().getActivePage();
    }

    /** Opens a file and waits until the name of its profile is there. */
    static IEditorPart open(IFile file, String name) throws CoreException {
        IEditorPart editor = IDE.openEditor(page(), file);
        Ui.until("the profile", () -> shows(name));
        return editor;
    }

    /** Returns the page in front and what the field with the focus is called there. */
    static String focus() {
        Control field = focused();
        return title() + ": " + (field == null ? "nothing" : name(field));
    }

    static Control focused() {
        return Ui.window().getShell().getDisplay().getFocusControl();
    }

    private static String title() {
        return visible()
                .filter(CTabFolder.class::isInstance)
                .map(CTabFolder.class::cast)
                .filter(tabs -> Stream.of(tabs.getItems())
                        .anyMatch(item -> item.getText().equals("Overview")))
                .map(tabs -> tabs.getSelection().getText())
                .findFirst()
                .orElse("no page");
    }

    /** A check box or button is called by its text, a cell by its content, a field by the label before it. */
    private static String name(Control field) {
        if (field instanceof Button button && (button.getStyle() & SWT.RADIO) == 0) {
            return button.getText();
        } else if (field.getParent() instanceof Table && field instanceof Text cell) {
            return "cell " + cell.getText();
        }
        for (Control at = field; at != null; at = at.getParent()) {
            List<Control> siblings =
                    at.getParent() == null ? List.of() : List.of(at.getParent().getChildren());
            for (int i = siblings.indexOf(at) - 1; i >= 0; i--) {
                if (siblings.get(i) instanceof Label label && !label.getText().isEmpty()) {
                    return label.getText()
                            + (field instanceof Text
                                    ? ""
                                    : ", " + field.getClass().getSimpleName());
                }
            }
        }
        return "no label";
    }

    static Stream<Control> visible() {
        return Ui.all(Ui.window().getShell(), Control.class).stream().filter(Control::isVisible);
    }

    static boolean shows(String text) {
        return visible()
                .anyMatch(control -> control instanceof Text field
                                && field.getText().equals(text)
                        || control instanceof Label label && label.getText().contains(text)
                        || control instanceof Link link && link.getText().contains(text));
    }

    static Text field(String text) {
        return visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(field -> field.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field with " + text));
    }

    static void tab(IEditorPart editor, String title) {
        show(editor, title);
        Ui.settle();
    }

    /** Goes to a page, without waiting for what that has to do. */
    static void show(IEditorPart editor, String title) {
        CTabFolder folder = visible()
                .filter(CTabFolder.class::isInstance)
                .map(CTabFolder.class::cast)
                .filter(tabs -> Stream.of(tabs.getItems())
                        .anyMatch(item -> item.getText().equals(title)))
                .findFirst()
                .orElseThrow();
        Event event = new Event();
        event.item = Stream.of(folder.getItems())
                .filter(item -> item.getText().equals(title))
                .findFirst()
                .orElseThrow();
        folder.setSelection((CTabItem) event.item);
        folder.notifyListeners(SWT.Selection, event);
        page().activate(editor);
    }

    static Tree changes() {
        return visible()
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() == 2)
                .findFirst()
                .orElseThrow();
    }

    static TreeItem row(Tree tree, String text) {
        return Stream.of(tree.getItems())
                .flatMap(item -> Stream.concat(Stream.of(item), Stream.of(item.getItems())))
                .filter(item -> item.getText().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + text));
    }

    static void select(Tree tree, String... rows) {
        tree.setSelection(Stream.of(rows).map(text -> row(tree, text)).toArray(TreeItem[]::new));
        tree.notifyListeners(SWT.Selection, new Event());
        tree.setFocus();
        Ui.settle();
    }

    /** Returns the one table that is to be seen. */
    static Table table() {
        return visible()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.getColumnCount() > 1 || !table.getHeaderVisible())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the texts of a row, joined by bars; a row without such a text fails. */
    static String line(Table table, String text) {
        for (TableItem item : table.getItems()) {
            StringBuilder line = new StringBuilder(item.getText(0));
            for (int column = 1; column < table.getColumnCount(); column++) {
                line.append('|').append(item.getText(column));
            }
            if (line.indexOf(text) >= 0) {
                return line.toString();
            }
        }
        throw new AssertionError("no row with " + text);
    }

    static void select(Table table, int... rows) {
        table.setSelection(rows);
        table.notifyListeners(SWT.Selection, new Event());
        table.setFocus();
        Ui.settle();
    }

    static void press(String text) {
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(String text) {
        return visible()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(candidate -> candidate.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Ticks a box, or takes the tick away. */
    static void check(String text, boolean ticked) {
        Button box = button(text);
        box.setSelection(ticked);
        box.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    /** Follows a link with some words. */
    static void follow(String text) {
        Link link = visible()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .filter(candidate -> candidate.getText().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text));
        link.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }
}
