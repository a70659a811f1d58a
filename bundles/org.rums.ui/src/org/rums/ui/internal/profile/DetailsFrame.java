package org.rums.ui.internal.profile;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.Colours;

/** Details beside a list: a title, the fields of what is selected, a sentence about them, and what the rules found. */
public final class DetailsFrame {
    private static final int MARGIN = 10;
    private static final int HINT_WIDTH = 260;

    private final Section section;
    private final Composite body;
    private final Composite fields;
    private final Label hint;
    private final FindingLines found;

    /** Without any field. */
    public DetailsFrame(Composite parent, FormToolkit toolkit, ProfileContext context) {
        Composite frame = toolkit.createComposite(parent);
        frame.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).create());
        section = toolkit.createSection(frame, ExpandableComposite.TITLE_BAR);
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body = toolkit.createComposite(section);
        body.setLayout(GridLayoutFactory.fillDefaults()
                .margins(2, 6)
                .spacing(0, MARGIN)
                .create());
        section.setClient(body);
        fields = toolkit.createComposite(body);
        fields.setLayout(GridLayoutFactory.fillDefaults().create());
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint = toolkit.createLabel(body, "", SWT.WRAP);
        Colours.mark(hint, Colours.MUTED);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = HINT_WIDTH;
        hint.setLayoutData(data);
        found = new FindingLines(body, toolkit, context);
    }

    /** Returns what lives as long as the details. */
    public Composite body() {
        return body;
    }

    /** Returns the place of the fields, without those of before. */
    public Composite cleared() {
        for (Control control : fields.getChildren()) {
            control.dispose();
        }
        return fields;
    }

    /** Says what is selected. */
    public void say(String title, String sentence) {
        if (!section.getText().equals(title)) {
            section.setText(title);
        }
        if (!hint.getText().equals(sentence)) {
            hint.setText(sentence);
        }
    }

    /** Shows what was found of it. */
    public void found(List<Finding> findings) {
        found.show(findings);
    }

    /** Gives each part its place anew. */
    public void layout() {
        body.layout(true, true);
    }
}
