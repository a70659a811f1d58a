package org.rums.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rums.ui.internal.Colours;

/** A bar that shows how much of something is taken; the words stand beside it, the colour says nothing more. */
public final class Bar extends Canvas {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 10;

    private double part;
    private double mark = -1;
    private String role = Colours.OK;
    private String words = "";

    /** An empty bar. */
    public Bar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PROGRESSBAR;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words;
            }
        });
    }

    /**
     * Shows how much.
     *
     * @param taken 0 to 1
     * @param border where something changes, 0 to 1; below 0 for none
     * @param colour a role of {@link Colours}
     * @param said the same in words, for screen readers and as tooltip
     */
    public void show(double taken, double border, String colour, String said) {
        part = Math.max(0, Math.min(1, taken));
        mark = border;
        role = colour;
        words = said;
        setToolTipText(said);
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(Colours.of(Colours.MUTED));
        gc.setBackground(Colours.of(role));
        int width = area.width - 1;
        int top = (area.height - HEIGHT) / 2;
        gc.fillRectangle(0, top, (int) Math.round(width * part), HEIGHT);
        gc.drawRectangle(0, top, width, HEIGHT);
        if (mark >= 0) {
            int x = (int) Math.round(width * mark);
            gc.drawLine(x, top - 2, x, top + HEIGHT + 2);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? WIDTH : width, height == SWT.DEFAULT ? HEIGHT + 6 : height);
    }
}
