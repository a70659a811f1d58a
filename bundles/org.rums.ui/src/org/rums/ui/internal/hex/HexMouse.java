package org.rums.ui.internal.hex;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Mouse of a hex editor: click, drag, Shift+click, double click on an object, wheel. */
final class HexMouse {
    private final HexCanvas canvas;
    private final HexEditing editing;
    private boolean dragging;

    HexMouse(HexCanvas canvas, HexEditing editing) {
        this.canvas = canvas;
        this.editing = editing;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> dragging = false);
        canvas.addListener(SWT.MouseDoubleClick, event -> editing.selectObject());
    }

    private void down(Event event) {
        canvas.setFocus();
        canvas.at(event.x, event.y).ifPresent(place -> {
            boolean within = event.button != 1 && editing.caret().selects(place.offset());
            if (!within) {
                editing.goTo(place.offset(), (event.stateMask & SWT.SHIFT) != 0);
                editing.column(place.column());
            }
            dragging = event.button == 1;
        });
    }

    private void move(Event event) {
        if (dragging) {
            canvas.at(event.x, event.y).ifPresent(place -> editing.goTo(place.offset(), true));
        }
    }
}
