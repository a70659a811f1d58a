package org.rums.ui.internal.editor;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Icons;

/** What an editor shows in place of its content: one sentence in the middle, and perhaps a button for what to do. */
public final class Cover {
    private static final int WIDTH = 420;
    private static final int SPACING = 12;

    private final Composite area;
    private final Label icon;
    private final Label sentence;
    private final Button button;
    private Runnable action = () -> {};

    /** A cover that shows nothing yet. */
    public Cover(Composite parent, FormToolkit toolkit) {
        area = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = SPACING;
        area.setLayout(layout);
        icon = toolkit.createLabel(area, "");
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        sentence = toolkit.createLabel(area, "", SWT.WRAP | SWT.CENTER);
        GridData data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        sentence.setLayoutData(data);
        button = toolkit.createButton(area, "", SWT.PUSH);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Returns the whole. */
    public Composite area() {
        return area;
    }

    /** Shows a sentence, and a button where there is something to do. */
    public void show(String image, String text, Optional<String> whatToDo, Runnable onButton) {
        icon.setImage(Icons.image(image));
        sentence.setText(text);
        button.setText(whatToDo.orElse(""));
        button.setVisible(whatToDo.isPresent());
        action = onButton;
        area.layout(true, true);
    }

    /** Puts the focus on the button, where there is one. */
    public void setFocus() {
        if (button.isVisible()) {
            button.setFocus();
        } else {
            area.setFocus();
        }
    }
}
