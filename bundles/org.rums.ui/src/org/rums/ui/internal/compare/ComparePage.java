package org.rums.ui.internal.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.view.FilterField;
import org.rums.ui.internal.view.Hint;

/** What is to be seen when both files were read: who saved them, what differs, and what can be done with that. */
final class ComparePage {
    private static final int HINT_WIDTH = 420;

    private final Composite area;
    private final Sides sides;
    private final Label summary;
    private final Button stamps;
    private final Text filter;
    private final List<Button> buttons;
    private final StackLayout stack = new StackLayout();
    private final Composite middle;
    private final Hint hint;
    private final Composite frame;
    private final DifferenceTree tree;
    private Rows all = Rows.NONE;

    /**
     * A page that shows nothing yet.
     *
     * @param opener opens a file in its own editor
     * @param swap exchanges the sides
     */
    ComparePage(Composite parent, FormToolkit toolkit, Consumer<IFile> opener, Runnable swap) {
        area = toolkit.createComposite(parent);
        area.setLayout(
                GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 6).create());
        sides = new Sides(area, toolkit, opener);
        sides.area().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite counts = toolkit.createComposite(area);
        counts.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
        counts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        summary = toolkit.createLabel(counts, "", SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stamps = toolkit.createButton(counts, CompareMessages.ShowSaved, SWT.CHECK);
        stamps.addListener(SWT.Selection, event -> filter());
        Composite line = toolkit.createComposite(area);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(5).create());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter = FilterField.create(line, CompareMessages.Filter, this::list, this::filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        buttons = List.of(
                button(toolkit, line, CompareMessages.Previous, CompareMessages.PreviousTip, "up", () -> step(-1)),
                button(toolkit, line, CompareMessages.Next, CompareMessages.NextTip, "down", () -> step(1)),
                button(toolkit, line, CompareMessages.Copy, CompareMessages.CopyTip, "copy", this::copy));
        button(toolkit, line, CompareMessages.Swap, CompareMessages.SwapTip, "swap", swap);
        middle = toolkit.createComposite(area);
        middle.setLayout(stack);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        hint = new Hint(middle, "empty-compare", HINT_WIDTH);
        frame = toolkit.createComposite(middle);
        tree = new DifferenceTree(frame);
    }

    private static Button button(
            FormToolkit toolkit, Composite line, String text, String tip, String icon, Runnable what) {
        Button button = toolkit.createButton(line, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.setImage(Icons.image(icon));
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    Composite area() {
        return area;
    }

    DifferenceTree tree() {
        return tree;
    }

    private Control list() {
        return tree.viewer().getTree();
    }

    /** Shows what was found. */
    void show(CompareInput files, Compared result) {
        sides.show(files, result.left(), result.right());
        tree.titles(files.leftTitle(), files.rightTitle());
        all = result.rows();
        stamps.setEnabled(all.hasStamps());
        filter();
        tree.selectSomething();
    }

    /** Forgets all that was decrypted. */
    void clear(CompareInput files) {
        sides.show(files, "", "");
        all = Rows.NONE;
        filter();
    }

    private void filter() {
        Rows shown = all.filtered(filter.getText(), stamps.getSelection());
        tree.show(shown);
        boolean some = !shown.groups().isEmpty();
        if (!some) {
            say();
        }
        stack.topControl = some ? frame : hint.control();
        buttons.forEach(button -> button.setEnabled(some));
        filter.setEnabled(!all.groups().isEmpty());
        summary.setText(summary(shown));
        // at once, since only what is visible takes the focus
        area.layout(true, true);
    }

    /** Says why there is no row. */
    private void say() {
        if (!all.differences().isEmpty() || all.hasStamps() && stamps.getSelection()) {
            hint.show(CompareMessages.NoHit, this::clearFilter);
        } else {
            hint.show(all.hasStamps() ? CompareMessages.SameContent : CompareMessages.Equal, () -> {});
        }
    }

    private void clearFilter() {
        filter.setText("");
        list().setFocus();
    }

    private String summary(Rows shown) {
        Map<Sign, Integer> counts = all.counts();
        int count = all.differences().size();
        int left = shown.differences().size();
        if (count == 0) {
            return "";
        } else if (left < count) {
            return Messages.format(CompareMessages.Filtered, left, count);
        }
        return Messages.format(
                CompareMessages.Count,
                count,
                counts.entrySet().stream()
                        .map(each -> Messages.format(each.getKey().counted(), each.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    /** Goes to the next difference, or to the one before; says so where there is none. */
    void step(int by) {
        if (tree.step(by)) {
            list().setFocus();
        } else {
            StatusLine.show(Icons.image("compare"), by > 0 ? CompareMessages.Last : CompareMessages.First);
        }
    }

    /** Puts the selected differences on the clipboard, or all of them. */
    void copy() {
        List<String> sentences = Rows.sentences(tree.chosen());
        if (!sentences.isEmpty()) {
            ClipboardText.copy(String.join("\n", sentences));
            StatusLine.show(Icons.image("copy"), Messages.format(CompareMessages.Copied, sentences.size()));
        }
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void setFocus() {
        if (stack.topControl == frame) {
            list().setFocus();
        } else {
            hint.control().setFocus();
        }
    }
}
