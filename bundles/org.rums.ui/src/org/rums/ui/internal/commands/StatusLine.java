package org.rums.ui.internal.commands;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What was just done, in one sentence at the bottom of the window. */
public final class StatusLine {
    private StatusLine() {}

    /** Shows a sentence. */
    public static void show(Image icon, String sentence) {
        Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart)
                .flatMap(StatusLine::of)
                .ifPresent(line -> line.setMessage(icon, sentence));
    }

    private static Optional<IStatusLineManager> of(IWorkbenchPart part) {
        if (part instanceof IViewPart view) {
            return Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
        }
        return part instanceof IEditorPart editor
                ? Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager())
                : Optional.empty();
    }
}
