package org.rums.ui.internal.profile;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.Form;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;

/** A sentence below the title of an editor for what concerns its file as a whole, with links for what to do. */
final class Banner {
    private static final int WIDTH = 400;

    private final Form form;
    private final Composite area;
    private final Link link;
    private Runnable action = () -> {};

    Banner(Form form) {
        this.form = form;
        area = new Composite(form.getHead(), SWT.NONE);
        area.setLayout(
                GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 2).create());
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image("state-attention"));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        link = new Link(area, SWT.WRAP);
        Colours.mark(link, Colours.WARNING);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, event -> action.run());
    }

    void show(String sentence, Runnable onLink) {
        action = onLink;
        link.setText(sentence);
        form.setHeadClient(area);
        form.layout(true, true);
    }

    void hide() {
        if (form.getHeadClient() != null) {
            form.setHeadClient(null);
            form.layout(true, true);
        }
    }
}
