package org.rums.ui.internal.vault;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.rums.manager.vault.VaultSession;

/** Keys and clicks in the windows of this program begin the time anew until the vault locks itself. */
public final class Activity {
    private static final int SECOND = 1_000;

    private final Listener listener = event -> noticed(event.time);
    private int last;

    /** Begins to listen, as long as the display lives. */
    public void watch(Display display) {
        display.addFilter(SWT.KeyDown, listener);
        display.addFilter(SWT.MouseDown, listener);
    }

    private void noticed(int time) {
        if (Math.abs(time - last) > SECOND) {
            last = time;
            VaultService.get().session().ifPresent(VaultSession::use);
        }
    }
}
