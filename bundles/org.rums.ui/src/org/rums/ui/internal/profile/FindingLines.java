package org.rums.ui.internal.profile;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.rules.Finding;

/** Findings as lines below the fields they are about, each with the button that mends it where there is one. */
public final class FindingLines {
    private static final int WIDTH = 240;

    private final Composite area;
    private final FormToolkit toolkit;
    private final ProfileContext context;
    private List<Finding> shown = List.of();

    /** No lines yet. */
    public FindingLines(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.toolkit = toolkit;
        this.context = context;
        area = toolkit.createComposite(parent);
        area.setLayout(
                GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).create());
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Shows findings. */
    public void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            return;
        }
        shown = List.copyOf(findings);
        for (Control control : area.getChildren()) {
            control.dispose();
        }
        shown.forEach(this::line);
        area.requestLayout();
    }

    private void line(Finding finding) {
        Label icon = toolkit.createLabel(area, "");
        icon.setImage(FindingIcons.of(finding.severity()));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        Label text = toolkit.createLabel(area, ProfileFindings.text(finding), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        ProfileFindings.fixText(finding).ifPresent(fix -> {
            toolkit.createLabel(area, "");
            Button button = toolkit.createButton(area, fix, SWT.PUSH);
            button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
            button.addListener(SWT.Selection, event -> context.findings().mend(finding));
        });
    }
}
