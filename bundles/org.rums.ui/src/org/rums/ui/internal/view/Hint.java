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
public final class Hint {
    private static final int WIDTH = 220;

    private final int width;
    private final Composite area;
    private final Link link;
    private Runnable action = () -> {};

    /**
     * A hint.
     *
     * @param parent what may be empty
     * @param picture name of its icon
     */
    public Hint(Composite parent, String picture) {
        this(parent, picture, WIDTH);
    }

    /**
     * A hint.
     *
     * @param parent what may be empty
     * @param picture name of its icon
     * @param width of its lines at most, in pixels
     */
    public Hint(Composite parent, String picture, int width) {
        this.width = width;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image(picture));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        link = new Link(area, SWT.WRAP);
        link.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));
        link.addListener(SWT.Selection, event -> action.run());
    }

    /** Returns what to show in place of the part. */
    public Control control() {
        return area;
    }

    /** Shows a sentence; its link runs something. */
    public void show(String text, Runnable onClick) {
        action = onClick;
        if (!text.equals(link.getText())) {
            link.setText(text);
            ((GridData) link.getLayoutData()).widthHint = Math.min(width, link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            link.requestLayout();
        }
    }
}
