package org.rums.ui.internal.vault.task;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog that its registration names behind a colon. */
public final class TaskHandler extends AbstractHandler implements IExecutableExtension {
    private String task = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        task = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        switch (task) {
            case "addColleague" -> VaultTasks.addColleague(shell);
            case "importRing" -> VaultTasks.importRing(shell);
            case "importIdentity" -> VaultTasks.importIdentity(shell);
            case "changePassphrase" -> VaultTasks.changePassphrase(shell);
            default -> throw new ExecutionException("no such task: " + task);
        }
        return null;
    }
}
