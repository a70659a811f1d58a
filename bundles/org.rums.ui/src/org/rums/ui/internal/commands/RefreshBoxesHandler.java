package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rums.ui.internal.boxes.BoxService;

/** Reads all boxes again. */
public final class RefreshBoxesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        BoxService.get().refresh();
        return null;
    }
}
