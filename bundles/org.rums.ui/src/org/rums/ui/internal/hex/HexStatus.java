package org.rums.ui.internal.hex;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rums.core.text.HexDigits;
import org.rums.ui.internal.Colours;

/** The line below a hex editor: where to go, what is selected, its numbers, why something was not done, and find. */
final class HexStatus {
    private static final int OFFSET_CHARS = 7;
    private static final int FIND_CHARS = 16;
    private static final int SPACING = 10;

    private final HexCanvas canvas;
    private final HexEditing editing;
    private final Text offset;
    private final Label selected;
    private final Label numbers;
    private final Composite finding;
    private final Text wanted;
    private final Label refusal;

    HexStatus(Composite parent, HexCanvas canvas, HexEditing editing) {
        this.canvas = canvas;
        this.editing = editing;
        Composite line = row(parent, 4);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(line, HexMessages.GoTo);
        offset = field(line, OFFSET_CHARS);
        offset.setToolTipText(HexMessages.GoToTip);
        selected = label(line, "");
        numbers = label(line, "");
        numbers.setToolTipText(HexMessages.NumbersTip);
        numbers.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        finding = row(parent, 3);
        finding.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(finding, HexMessages.Find);
        wanted = field(finding, FIND_CHARS);
        wanted.setMessage(HexMessages.FindHint);
        buttons();
        refusal = label(parent, "");
        Colours.mark(refusal, Colours.WARNING);
        refusal.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        show(finding, false);
        show(refusal, false);
        offset.addListener(SWT.DefaultSelection, event -> jump());
        wanted.addListener(SWT.DefaultSelection, event -> search(true));
        wanted.addListener(SWT.Traverse, this::leave);
        offset.addListener(SWT.Traverse, this::leave);
        editing.onRefusal(this::refuse);
        editing.follow(this::moved);
        moved(editing.caret());
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = SPACING;
        row.setLayout(layout);
        return row;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Text field(Composite parent, int characters) {
        Text field = new Text(parent, SWT.BORDER | SWT.SINGLE);
        field.setFont(canvas.getFont());
        GridData data = new GridData();
        data.widthHint = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + characters * (int) Math.ceil(canvas.shape().charWidth());
        field.setLayoutData(data);
        return field;
    }

    private void buttons() {
        ToolBar bar = new ToolBar(finding, SWT.FLAT | SWT.HORIZONTAL);
        button(bar, HexMessages.FindPrevious, () -> search(false));
        button(bar, HexMessages.FindNext, () -> search(true));
    }

    private static void button(ToolBar bar, String text, Runnable what) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> what.run());
    }

    void find() {
        show(finding, true);
        wanted.setFocus();
        wanted.selectAll();
    }

    void goTo() {
        offset.setFocus();
        offset.selectAll();
    }

    private void search(boolean forward) {
        if (editing.find(wanted.getText(), forward)) {
            wanted.setFocus();
        }
    }

    private void jump() {
        Optional<Integer> target = HexDigits.number(offset.getText());
        if (target.isPresent() && target.get() < editing.content().size()) {
            editing.goTo(target.get(), false);
            canvas.setFocus();
        } else {
            refuse(NLS.bind(HexMessages.NoOffset, offset.getText()));
        }
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            show(finding, false);
            canvas.setFocus();
        }
    }

    private void moved(HexCaret caret) {
        if (!offset.isFocusControl()) {
            offset.setText("0x" + HexWords.offset(caret.offset()));
        }
        selected.setText(HexWords.selected(caret));
        numbers.setText(HexWords.numbers(editing.content(), caret));
        selected.requestLayout();
        show(refusal, false);
    }

    private void refuse(String why) {
        refusal.setText(why);
        show(refusal, true);
        canvas.getDisplay().beep();
    }

    private static void show(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            control.setVisible(visible);
            control.requestLayout();
        }
    }
}
