package org.rums.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.internal.wizard.NewVirtualBoxWizard;

/** Opens the wizard for a virtual box. */
public final class NewVirtualBoxHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new WizardDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), new NewVirtualBoxWizard())
                .open();
        return null;
    }
}
