package org.rums.ui.internal.workspace;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Renames the selected project, folder or file in its row. */
public final class RenameResourceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePartChecked(event) instanceof ProjectsView view) {
            SelectedResources.of(event).stream().findFirst().ifPresent(view::rename);
        }
        return null;
    }
}
