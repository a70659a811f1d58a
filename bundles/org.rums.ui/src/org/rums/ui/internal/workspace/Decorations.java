package org.rums.ui.internal.workspace;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IDecoratorManager;
import org.eclipse.ui.PlatformUI;

/** The signs of files in the Project Explorer. */
public final class Decorations {
    private static final String DRAFT_DECORATOR = "org.rums.ui.draftDecorator";

    private Decorations() {}

    /** Has them drawn anew, from any thread. */
    public static void refresh() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (PlatformUI.isWorkbenchRunning()
                        && !PlatformUI.getWorkbench().isClosing()) {
                    IDecoratorManager decorators = PlatformUI.getWorkbench().getDecoratorManager();
                    decorators.update(ProblemDecorator.ID);
                    decorators.update(LockDecorator.ID);
                    decorators.update(DRAFT_DECORATOR);
                }
            });
        }
    }
}
