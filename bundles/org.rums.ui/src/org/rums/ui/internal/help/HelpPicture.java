package org.rums.ui.internal.help;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A picture of a page, never larger than its place. */
final class HelpPicture extends Canvas {
    private final Image image;

    HelpPicture(Composite parent, URL url, String words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.image = ImageDescriptor.createFromURL(url).createImage(parent.getDisplay());
        addPaintListener(event -> {
            Rectangle whole = image.getBounds();
            Point shown = shown(getClientArea().width);
            event.gc.setAdvanced(true);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(image, 0, 0, whole.width, whole.height, 0, 0, shown.x, shown.y);
        });
        addDisposeListener(event -> image.dispose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    private Point shown(int width) {
        Rectangle whole = image.getBounds();
        int used = width <= 0 ? whole.width : Math.min(width, whole.width);
        return new Point(used, Math.max(1, whole.height * used / whole.width));
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return shown(width == SWT.DEFAULT ? 0 : width);
    }
}
