package org.rums.ui.internal.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxFacts;

/** Who a box is and how it is: names, and values that can be selected and copied. */
final class IdentitySection {
    private static final int COLUMN_GAP = 14;
    private static final int VALUE_WIDTH = 120;

    private final Composite client;
    private final FormToolkit toolkit;
    private List<BoxFacts.Fact> shown = List.of();

    IdentitySection(Composite column, FormToolkit toolkit) {
        this.toolkit = toolkit;
        client = Sections.section(column, toolkit, Messages.Editor_Identity, true);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = COLUMN_GAP;
        client.setLayout(layout);
    }

    void show(BoxEntry box) {
        List<BoxFacts.Fact> facts = BoxFacts.of(box);
        if (facts.equals(shown)) {
            return;
        }
        boolean same = facts.stream()
                .map(BoxFacts.Fact::name)
                .toList()
                .equals(shown.stream().map(BoxFacts.Fact::name).toList());
        if (!same) {
            rebuild(facts);
        }
        Control[] controls = client.getChildren();
        for (int row = 0; row < facts.size(); row++) {
            ((Text) controls[2 * row + 1]).setText(facts.get(row).value());
        }
        shown = facts;
        client.layout();
    }

    private void rebuild(List<BoxFacts.Fact> facts) {
        for (Control control : client.getChildren()) {
            control.dispose();
        }
        for (BoxFacts.Fact fact : facts) {
            Label label = toolkit.createLabel(client, fact.name());
            Colours.mark(label, Colours.MUTED);
            Text value = new Text(client, SWT.READ_ONLY | SWT.SINGLE);
            toolkit.adapt(value, true, false);
            GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
            data.widthHint = VALUE_WIDTH;
            value.setLayoutData(data);
        }
    }
}
