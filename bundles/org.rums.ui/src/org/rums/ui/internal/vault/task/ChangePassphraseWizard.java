package org.rums.ui.internal.vault.task;

import java.util.Arrays;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rums.manager.vault.Vault;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.vault.passphrase.NewPassphrase;
import org.rums.ui.internal.wizard.Fields;

/** Puts another passphrase before the vault. */
final class ChangePassphraseWizard extends VaultWizard {
    private final Page page = new Page();

    ChangePassphraseWizard() {
        super(TaskMessages.Passphrase_Title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return TaskMessages.Passphrase_Change;
    }

    @Override
    public boolean performFinish() {
        Vault vault = VaultService.get().vault();
        char[] before = page.before.getTextChars();
        char[] after = page.after.get();
        try {
            return run(
                    TaskMessages.Passphrase_Working,
                    TaskMessages.Passphrase_Failed,
                    TaskMessages.Passphrase_Done,
                    session -> vault.changePassphrase(before, after));
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(after, '\0');
        }
    }

    private static final class Page extends WizardPage {
        private Text before;
        private NewPassphrase after;

        Page() {
            super("passphrase");
            setTitle(TaskMessages.Passphrase_Title);
            setDescription(TaskMessages.Passphrase_Description);
        }

        @Override
        public void createControl(Composite parent) {
            Fields fields = new Fields(parent, 2);
            before = fields.secret(TaskMessages.Passphrase_Before, 1);
            after = new NewPassphrase(fields, TaskMessages.Passphrase_After, 1, this::validate);
            fields.notice(TaskMessages.Passphrase_OldCopies);
            before.addListener(SWT.Modify, event -> validate());
            setControl(fields.area());
            setPageComplete(false);
            before.setFocus();
        }

        private void validate() {
            setErrorMessage(after.fault().orElse(null));
            setPageComplete(before.getCharCount() > 0 && after.complete());
        }
    }
}
