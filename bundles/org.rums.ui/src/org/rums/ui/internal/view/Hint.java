package org.rums.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rums.ui.internal.Icons;

/** One sentence with one link in the middle of a part that has nothing to show. */
final class Hint {
    private static final int WIDTH = 220;

    private final Composite area;
    private final Link link;
    private Runnable action = () -> {};

    Hint(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image("empty-boxes"));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        link = new Link(area, SWT.WRAP);
        link.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        link.addListener(SWT.Selection, event -> action.run());
    }

    Control control() {
        return area;
    }

    void show(String text, Runnable onClick) {
        action = onClick;
        if (!text.equals(link.getText())) {
            link.setText(text);
            ((GridData) link.getLayoutData()).widthHint = Math.min(WIDTH, link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            link.requestLayout();
        }
    }
}
