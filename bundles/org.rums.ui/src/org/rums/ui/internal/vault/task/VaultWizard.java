package org.rums.ui.internal.vault.task;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.VaultSession;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.vault.VaultGate;
import org.rums.ui.internal.vault.VaultMessages;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.wizard.CreatingWizard;
import org.rums.ui.internal.wizard.Fields;

/** One page that does something with the open vault; a refusal stands on it, and everything typed stays. */
abstract class VaultWizard extends Wizard implements CreatingWizard {
    VaultWizard(String title) {
        setWindowTitle(title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-vault"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public final void init(IWorkbench workbench, IStructuredSelection selection) {
        // needs neither
    }

    @Override
    public boolean canStart() {
        return VaultGate.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), VaultMessages.Unlock_Why);
    }

    /** Takes the passphrases out of their fields. */
    @Override
    public void dispose() {
        for (IWizardPage page : getPages()) {
            Optional.ofNullable(page.getControl()).ifPresent(Fields::clearSecrets);
        }
        super.dispose();
    }

    /** Something done with the vault. */
    interface Work {
        void on(VaultSession session) throws RefusedException;
    }

    /**
     * Does something off the user interface thread; asks for the passphrase where the vault was locked in the meantime.
     *
     * @param working what is done, shown as progress
     * @param failed what did not happen, as a sentence
     * @param done what happened, shown in the status line
     * @return whether it was done
     */
    final boolean run(String working, String failed, String done, Work work) {
        if (!VaultGate.open(getShell(), VaultMessages.Unlock_Why)) {
            return false;
        }
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(working, -1);
                try {
                    work.on(VaultService.get()
                            .session()
                            .orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, "")));
                } catch (RefusedException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof RefusedException refusal)) {
                throw new IllegalStateException(e.getCause());
            }
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(Refusals.text(failed, refusal));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        VaultService.get().changed();
        StatusLine.show(Icons.image("vault-open"), done);
        return true;
    }
}
