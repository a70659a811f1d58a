package org.rums.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.Change;
import org.rums.model.NumberChange;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.ui.RumsWorkbench;

/** Drives the widgets of the comparison of two profiles, and has the profiles for it. */
final class CompareUi {
    static final String COMPARE = RumsWorkbench.COMPARE_COMMAND;
    static final String WITH = RumsWorkbench.COMPARE_WITH_COMMAND;

    private CompareUi() {}

    /** What {@link Samples#rental} became: another name, more runs, no seats, other hidden bytes, one more parameter. */
    static UpdateProfile later() {
        UpdateProfile profile = Samples.rental();
        profile.setName("Rental renewal 2028");
        List<Change> suite = profile.getPartitions().get(0).getChanges();
        ((NumberChange) suite.get(1)).setValue(Parts.number(200));
        suite.remove(2);
        profile.getPartitions().get(1).getChanges().set(1, Parts.memory(1, 16, "lic", Parts.bytesOf("code")));
        profile.getParameters().get(2).setName("code");
        profile.getPartitions()
                .add(Parts.partition(
                        40, "Farm", List.of(Parts.number(ObjectType.NETWORK_SEATS, Verb.SET, Parts.number(20)))));
        return profile;
    }

    /** Makes a profile that has a signature of some bytes. */
    static UpdateProfile signed(String bytes) {
        UpdateProfile profile = Samples.rental();
        profile.getPartitions().get(0).getChanges().add(Parts.signature(Parts.bytes(Bytes.ofHex(bytes))));
        return profile;
    }

    static void selectFiles(IResource... files) {
        Ui.front();
        IViewPart view = ProfileUi.page().findView(RumsWorkbench.PROJECTS_VIEW);
        ProfileUi.page().activate(view);
        view.getSite().getSelectionProvider().setSelection(new StructuredSelection(files));
        Ui.settle();
    }

    /** Compares two files by the command and waits for the rows. */
    static IEditorPart compare(IFile left, IFile right) {
        selectFiles(left, right);
        Ui.run(COMPARE);
        Ui.until("the differences", () -> !lines().isEmpty());
        return ProfileUi.page().getActiveEditor();
    }

    static Tree tree() {
        return ProfileUi.visible()
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() == 4)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no comparison"));
    }

    /** Returns all rows that can be seen, their cells joined by bars; none where there is no comparison. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        ProfileUi.visible()
                .filter(Tree.class::isInstance)
                .map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() == 4)
                .forEach(tree -> add(lines, tree.getItems()));
        return lines;
    }

    private static void add(List<String> lines, TreeItem[] items) {
        for (TreeItem item : items) {
            lines.add(line(item));
            if (item.getExpanded()) {
                add(lines, item.getItems());
            }
        }
    }

    private static String line(TreeItem item) {
        return IntStream.range(0, 4).mapToObj(item::getText).collect(Collectors.joining("|"));
    }

    static String selected() {
        TreeItem[] items = tree().getSelection();
        return items.length == 0 ? "" : line(items[0]);
    }

    static Text filter() {
        return ProfileUi.visible()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(field -> field.getMessage().equals("Filter") && under(field))
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether a control belongs to the editor in front. */
    private static boolean under(Control control) {
        return Ui.all(control.getParent().getParent(), Tree.class).stream()
                .anyMatch(tree -> tree.getColumnCount() == 4);
    }

    static String clipboard() {
        Clipboard clipboard = new Clipboard(Ui.window().getShell().getDisplay());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
