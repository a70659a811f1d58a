package org.rums.ui.internal.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** One child that takes the width it gets, however wide it would like to be: pictures and lines of code. */
final class ShrinkLayout extends Layout implements ILayoutExtension {
    private static final int LEAST = 60;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean changed) {
        Control child = composite.getChildren()[0];
        Point wished = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
        int given = width == SWT.DEFAULT ? wished.x : Math.min(width, wished.x);
        return new Point(given, child.computeSize(given, SWT.DEFAULT, changed).y);
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        Rectangle area = composite.getClientArea();
        composite.getChildren()[0].setBounds(area);
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return LEAST;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return parent.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x;
    }
}
