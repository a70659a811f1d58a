package org.rums.ui.internal.profile.fields;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A sentence at a table that says why what was typed was not taken; it goes by itself. */
final class TableNote {
    private static final int MILLIS = 8000;

    private TableNote() {}

    static void show(Control control, String sentence) {
        DefaultToolTip tip = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
        tip.setText(sentence);
        tip.setHideDelay(MILLIS);
        tip.show(new Point(0, control.getSize().y));
        control.getDisplay().beep();
    }
}
