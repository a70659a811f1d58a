package org.rums.ui.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rums.ui.internal.boxes.Arrivals;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.preferences.Preferences;

/** Says for a few seconds at the bottom right which boxes came and went; takes no focus, several as one. */
final class Announcer {
    private static final int SHOWN_MILLIS = 5000;
    private static final int MARGIN = 12;

    private final Shell window;
    private List<BoxEntry> known;
    private boolean loaded;

    private Announcer(Shell window) {
        this.window = window;
        this.known = BoxService.get().boxes();
        this.loaded = BoxService.get().loaded();
    }

    static void follow(Shell window) {
        Announcer announcer = new Announcer(window);
        BoxService.get().follow(window, announcer::look);
    }

    private void look(List<BoxEntry> boxes) {
        Arrivals arrivals = Arrivals.between(known, boxes);
        boolean first = !loaded;
        known = boxes;
        loaded = true;
        if (!first && !arrivals.isEmpty() && Preferences.store().getBoolean(Preferences.ANNOUNCE)) {
            show(String.join("\n", arrivals.sentences()));
        }
    }

    private void show(String text) {
        Shell popup = new Shell(window, SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        popup.setLayout(layout);
        new Label(popup, SWT.NONE).setImage(Icons.image("boxes"));
        new Label(popup, SWT.NONE).setText(text);
        popup.pack();
        Rectangle area = window.getClientArea();
        Point corner = window.toDisplay(area.x + area.width, area.y + area.height);
        Point size = popup.getSize();
        popup.setLocation(corner.x - size.x - MARGIN, corner.y - size.y - 3 * MARGIN);
        popup.setVisible(true);
        window.getDisplay().timerExec(SHOWN_MILLIS, () -> {
            if (!popup.isDisposed()) {
                popup.dispose();
            }
        });
    }
}
