package org.rums.ui.internal.compare;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.workspace.SelectedResources;

/** Compares the two selected profiles with each other. */
public final class CompareHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = SelectedResources.files(event);
        if (files.size() != 2) {
            throw new ExecutionException("not two files: " + files);
        }
        try {
            return CompareEditor.open(
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                    new CompareInput(files.get(0), files.get(1)));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
