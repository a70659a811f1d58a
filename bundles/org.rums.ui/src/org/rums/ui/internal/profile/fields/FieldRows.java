package org.rums.ui.internal.profile.fields;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Rows of a form: a label at the left, what belongs to it in the second column. */
public final class FieldRows {
    /** Room at the left of a field for its sign. */
    private static final int SIGN = 10;

    private static final int CHARACTER = 9;

    private final Composite area;
    private final FormToolkit toolkit;
    private final Spots spots = new Spots();

    /** No row yet. */
    public FieldRows(Composite parent, FormToolkit toolkit) {
        this.toolkit = toolkit;
        area = toolkit.createComposite(parent);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        area.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(SIGN, 8)
                .create());
    }

    /** Returns what holds the rows. */
    public Composite area() {
        return area;
    }

    /** Returns which of the fields edits what. */
    public Spots spots() {
        return spots;
    }

    /**
     * Adds a row.
     *
     * @param label its name; screen readers read it before the fields
     * @param columns of the fields
     * @return what the fields are put into
     */
    public Composite row(String label, int columns) {
        Label name = toolkit.createLabel(area, label);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Composite fields = toolkit.createComposite(area);
        fields.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(0, 1)
                .spacing(SIGN, 4)
                .create());
        fields.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return fields;
    }

    /** Adds a row with one text field that is as wide as there is room. */
    public Text text(String label, String tip) {
        return text(row(label, 1), 0, tip);
    }

    /**
     * Adds a text field.
     *
     * @param fields of a row
     * @param characters wide, or 0 for all the room
     * @param tip what it means
     */
    public Text text(Composite fields, int characters, String tip) {
        Text text = toolkit.createText(fields, "", SWT.SINGLE | SWT.BORDER);
        text.setToolTipText(tip);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, characters == 0, false);
        if (characters > 0) {
            data.widthHint = characters * CHARACTER;
        }
        text.setLayoutData(data);
        return text;
    }

    /** Adds a radio button. */
    public Button radio(Composite fields, String label, String tip) {
        Button button = toolkit.createButton(fields, label, SWT.RADIO);
        button.setToolTipText(tip);
        return button;
    }

    /** Adds a word between or behind fields. */
    public Label word(Composite fields, String word) {
        return toolkit.createLabel(fields, word);
    }

    /** Shows or hides a row by its fields. */
    public static void show(Composite fields, boolean visible) {
        Control[] all = fields.getParent().getChildren();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == fields) {
                show(all[i - 1], visible);
            }
        }
        show((Control) fields, visible);
    }

    private static void show(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        data.exclude = !visible;
        control.setVisible(visible);
    }
}
