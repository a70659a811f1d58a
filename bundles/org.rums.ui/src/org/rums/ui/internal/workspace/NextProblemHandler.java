package org.rums.ui.internal.workspace;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.RumsWorkbench;

/** Goes to the next problem of the Problems view, or to the one before; begins anew after the last one. */
public final class NextProblemHandler extends AbstractHandler {
    private static final String BACK = "org.eclipse.ui.navigate.previous";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (page.showView(RumsWorkbench.PROBLEMS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE)
                    instanceof ProblemsView view) {
                view.step(BACK.equals(event.getCommand().getId()) ? -1 : 1);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
