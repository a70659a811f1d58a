package org.rums.ui.internal.profile;

import java.util.function.IntConsumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Goes to the page before or after the one in front, from whatever field has the focus. The platform's own command asks
 * one control after another to do it, and a text field says that it did.
 */
final class PageTurn extends AbstractHandler {
    private static final String NEXT = "org.eclipse.ui.navigate.nextTab";
    private static final String PREVIOUS = "org.eclipse.ui.navigate.previousTab";

    private final int step;
    private final IntConsumer turn;

    private PageTurn(int step, IntConsumer turn) {
        this.step = step;
        this.turn = turn;
    }

    /** Puts the commands to work while the part is active; the turn takes 1 or -1. */
    static void activate(IWorkbenchSite site, IntConsumer turn) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(NEXT, new PageTurn(1, turn));
        handlers.activateHandler(PREVIOUS, new PageTurn(-1, turn));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        turn.accept(step);
        return null;
    }
}
