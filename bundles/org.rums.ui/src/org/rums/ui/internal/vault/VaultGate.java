package org.rums.ui.internal.vault;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rums.ui.internal.wizard.CreateDialog;

/** Opens the vault for a command that needs it: asks once, and the command goes on by itself. */
public final class VaultGate {
    private VaultGate() {}

    /**
     * Has the vault open.
     *
     * @param shell in front of which to ask
     * @param why what needs it, as a sentence
     * @return whether it is open; false where the user did not want to
     */
    public static boolean open(Shell shell, String why) {
        return switch (VaultService.get().state()) {
            case OPEN -> true;
            case LOCKED -> new UnlockDialog(shell, why).open() == Window.OK;
            case NONE -> new CreateDialog(shell, new NewVaultWizard()).open() == Window.OK;
        };
    }
}
