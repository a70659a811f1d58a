package org.rums.ui.internal.vault;

import java.util.Arrays;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.wizard.Fields;

/** The passphrase of a new vault, twice. */
final class PassphrasePage extends WizardPage {
    private static final int LEAST = 12;

    private Text passphrase;
    private Text again;

    PassphrasePage() {
        super("passphrase");
        setTitle(VaultMessages.NewPassphrase_Heading);
        setDescription(VaultMessages.NewPassphrase_Description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2);
        passphrase = fields.secret(VaultMessages.Passphrase, 1);
        again = fields.secret(VaultMessages.Again, 1);
        fields.hint(VaultMessages.NewPassphrase_Hint);
        passphrase.addListener(SWT.Modify, event -> validate());
        again.addListener(SWT.Modify, event -> validate());
        setControl(fields.area());
        setPageComplete(false);
        passphrase.setFocus();
    }

    private void validate() {
        char[] first = passphrase.getTextChars();
        char[] second = again.getTextChars();
        boolean same = Arrays.equals(first, second);
        boolean typedAsMuch = second.length >= first.length && second.length > 0;
        boolean enough = first.length >= LEAST;
        if (!enough && first.length > 0 && typedAsMuch) {
            setErrorMessage(Messages.bind(VaultMessages.NewPassphrase_Short, LEAST));
        } else {
            setErrorMessage(!same && typedAsMuch ? VaultMessages.NewPassphrase_Differ : null);
        }
        setPageComplete(enough && same);
        Arrays.fill(first, '\0');
        Arrays.fill(second, '\0');
    }

    /** Returns what was typed; the caller zeroes it. */
    char[] passphrase() {
        return passphrase.getTextChars();
    }

    /** Takes what was typed out of the fields. */
    void clear() {
        passphrase.setTextChars(new char[0]);
        again.setTextChars(new char[0]);
    }
}
