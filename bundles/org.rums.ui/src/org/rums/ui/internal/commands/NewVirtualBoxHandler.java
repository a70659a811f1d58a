package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.wizard.CreateDialog;
import org.rums.ui.internal.wizard.NewVirtualBoxWizard;

/** Opens the wizard for a virtual box. */
public final class NewVirtualBoxHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new CreateDialog(
                        HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
                        new NewVirtualBoxWizard(),
                        Messages.Wizard_Create)
                .open();
        return null;
    }
}
