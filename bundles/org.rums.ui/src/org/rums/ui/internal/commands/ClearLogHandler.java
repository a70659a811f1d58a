package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rums.ui.internal.boxes.BoxService;

/** Empties the Box Log. */
public final class ClearLogHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        BoxService.get().log().clear();
        return null;
    }
}
