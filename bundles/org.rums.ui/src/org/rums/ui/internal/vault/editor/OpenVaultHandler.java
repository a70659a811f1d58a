package org.rums.ui.internal.vault.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rums.ui.RumsWorkbench;

/** Opens the editor of the vault, or brings it to the top. */
public final class OpenVaultHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .openEditor(new VaultInput(), RumsWorkbench.VAULT_EDITOR);
        } catch (PartInitException e) {
            throw new ExecutionException("the editor does not open", e);
        }
    }
}
