package org.rums.ui.internal.workspace;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.StatusLine;

/** Offers what would mend the selected problem, as a menu; says so when nothing is known. */
public final class QuickFixHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Problem problem) {
            IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(problem.marker());
            if (resolutions.length == 0) {
                StatusLine.show(Icons.image("hint"), WorkspaceMessages.QuickFix_None);
            } else {
                offer(HandlerUtil.getActiveShellChecked(event), problem.marker(), resolutions);
            }
        }
        return null;
    }

    private static void offer(Shell shell, IMarker marker, IMarkerResolution... resolutions) {
        Menu menu = new Menu(shell, SWT.POP_UP);
        for (IMarkerResolution resolution : resolutions) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(resolution.getLabel());
            item.addListener(SWT.Selection, chosen -> resolution.run(marker));
        }
        menu.setDefaultItem(menu.getItem(0));
        Control focus = shell.getDisplay().getFocusControl();
        if (focus != null) {
            menu.setLocation(focus.toDisplay(8, 8));
        }
        menu.addListener(SWT.Hide, hidden -> shell.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
