package org.rums.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Gives what stands at the bottom of the window the width that it needs now. */
public final class TrimWidth {
    private TrimWidth() {}

    /** Fits the item of the tool bar above a control to it. */
    public static void fit(Control inner) {
        if (inner.getParent() instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if (item.getControl() == inner) {
                    item.setWidth(inner.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
                }
            }
            bar.pack(); // the frame around it in the trim asks for the size that it has
            bar.requestLayout();
            bar.getShell().layout(true, true);
        } else if (inner.getParent() != null) {
            fit(inner.getParent());
        }
    }
}
