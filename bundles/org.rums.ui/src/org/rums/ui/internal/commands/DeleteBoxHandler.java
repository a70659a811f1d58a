package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.boxes.BoxEntry;

/** Deletes the selected virtual box after its button was pressed in a dialog. */
public final class DeleteBoxHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        BoxEntry box = SelectedBox.of(event).orElseThrow(() -> new ExecutionException("no box is selected"));
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        new DeleteBox(shell, box).askAndRun();
        return null;
    }
}
