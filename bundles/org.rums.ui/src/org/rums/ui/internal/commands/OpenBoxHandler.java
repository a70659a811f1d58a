package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.editor.BoxEditor;

/** Opens the selected box in its editor. */
public final class OpenBoxHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        BoxEntry box = SelectedBox.of(event).orElseThrow(() -> new ExecutionException("no box is selected"));
        BoxEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), box);
        return null;
    }
}
