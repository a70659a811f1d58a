package org.rums.ui.internal.vault;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.rums.ui.internal.vault.passphrase.NewPassphrase;
import org.rums.ui.internal.wizard.Fields;

/** The passphrase of a new vault, twice. */
final class PassphrasePage extends WizardPage {
    private NewPassphrase passphrase;

    PassphrasePage() {
        super("passphrase");
        setTitle(VaultMessages.NewPassphrase_Heading);
        setDescription(VaultMessages.NewPassphrase_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        passphrase = new NewPassphrase(fields, VaultMessages.Passphrase, 1, this::validate);
        setControl(fields.area());
        setPageComplete(false);
        passphrase.setFocus();
    }

    private void validate() {
        setErrorMessage(passphrase.fault().orElse(null));
        setPageComplete(passphrase.complete());
    }

    /** Returns what was typed; the caller zeroes it. */
    char[] passphrase() {
        return passphrase.get();
    }

    /** Takes what was typed out of the fields. */
    void clear() {
        passphrase.clear();
    }
}
