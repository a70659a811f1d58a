package org.rums.ui.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;

/** Labels and fields of a page, one pair below the other, all pages alike. */
public final class Fields {
    private static final int WIDTH = 380;
    private static final int MARGIN = 16;

    private final Composite area;
    private final int columns;

    /**
     * An empty page.
     *
     * @param parent the frame
     * @param columns in the grid: the label, the field, and what stands behind the field
     */
    public Fields(Composite parent, int columns) {
        this.area = new Composite(parent, SWT.NONE);
        this.columns = columns;
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = 10;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
    }

    /** Returns the page. */
    public Composite area() {
        return area;
    }

    /** Adds a label. */
    public Label label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    /** Adds a label and a text field that is some columns wide. */
    public Text text(String name, int span) {
        return text(name, span, SWT.NONE);
    }

    /** Adds a label and a field for a secret. */
    public Text secret(String name, int span) {
        return text(name, span, SWT.PASSWORD);
    }

    /** Takes what was typed out of all fields for secrets in a page. */
    public static void clearSecrets(Control page) {
        if (page instanceof Composite parts) {
            for (Control part : parts.getChildren()) {
                clearSecrets(part);
            }
        } else if (page instanceof Text text && (text.getStyle() & SWT.PASSWORD) != 0) {
            text.setTextChars(new char[0]);
        }
    }

    private Text text(String name, int span, int style) {
        label(name);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
        text.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(span, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .create());
        return text;
    }

    /** Adds a label and a choice. */
    public Combo combo(String name, String... items) {
        label(name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns - 1, 1));
        return combo;
    }

    /** Adds a button behind a field. */
    public Button button(String text) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return button;
    }

    /** Adds a box to tick below the fields. */
    public Button check(String text) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, columns - 1, 1));
        return button;
    }

    /** Adds a label and something that can be read only. */
    public Label value(String name, String text) {
        label(name);
        Label value = new Label(area, SWT.WRAP);
        value.setText(text);
        wide(value, columns - 1);
        return value;
    }

    /** Adds a sentence below the fields, in secondary colour. */
    public Label hint(String text) {
        new Label(area, SWT.NONE);
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        Colours.mark(label, Colours.MUTED);
        wide(label, columns - 1);
        return label;
    }

    /** Adds a sentence over the whole width that warns. */
    public void notice(String text) {
        Composite band = new Composite(area, SWT.NONE);
        band.setLayout(new GridLayout(2, false));
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
        Label icon = new Label(band, SWT.NONE);
        icon.setImage(Icons.image("state-attention"));
        Label label = new Label(band, SWT.WRAP);
        label.setText(text);
        Colours.mark(label, Colours.WARNING);
        wide(label, 1);
    }

    private static void wide(Label label, int span) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }
}
