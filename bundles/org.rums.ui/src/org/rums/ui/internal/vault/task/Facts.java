package org.rums.ui.internal.vault.task;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.wizard.Fields;

/** What was found in a file: names and values that can be selected. Their places are there from the beginning. */
final class Facts {
    private static final int WIDTH = 380;

    private final List<Label> names = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();

    /**
     * Adds the places.
     *
     * @param fields of the page
     * @param span columns of a value
     * @param titles of the values, the fingerprint last
     */
    Facts(Fields fields, int span, String... titles) {
        for (String title : titles) {
            Label name = fields.label(title);
            ((GridData) name.getLayoutData()).verticalAlignment = SWT.TOP;
            names.add(name);
            boolean last = names.size() == titles.length;
            values.add(value(fields.area(), span, last));
        }
        show(List.of());
    }

    private static Text value(Composite area, int span, boolean fingerprint) {
        Text value = new Text(area, SWT.READ_ONLY | (fingerprint ? SWT.MULTI : SWT.SINGLE));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span, 1);
        data.widthHint = WIDTH;
        if (fingerprint) {
            value.setFont(JFaceResources.getTextFont());
            data.heightHint = 2 * value.getLineHeight();
        }
        value.setLayoutData(data);
        return value;
    }

    /** Shows values, or none. */
    void show(List<String> shown) {
        for (int i = 0; i < values.size(); i++) {
            boolean there = i < shown.size();
            names.get(i).setVisible(there);
            values.get(i).setVisible(there);
            values.get(i).setText(there ? shown.get(i) : "");
        }
    }
}
