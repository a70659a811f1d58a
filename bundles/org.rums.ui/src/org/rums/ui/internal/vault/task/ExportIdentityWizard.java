package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.util.Arrays;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.Exchange;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.passphrase.NewPassphrase;
import org.rums.ui.internal.wizard.Fields;

/** Writes the identity that signs into a PKCS#12 file, under a passphrase of its own. */
final class ExportIdentityWizard extends VaultWizard {
    private final PersonCertificate own;
    private final Page page = new Page();

    ExportIdentityWizard(PersonCertificate own) {
        super(TaskMessages.Export_Title);
        this.own = own;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return TaskMessages.Export_Save;
    }

    @Override
    public boolean performFinish() {
        Path path = page.path();
        char[] typed = page.passphrase.get();
        try {
            return run(
                    TaskMessages.Writing,
                    TaskMessages.Export_Failed,
                    Messages.bind(TaskMessages.Written, path),
                    session -> Exchange.writeIdentity(session, path, typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private final class Page extends SavePage {
        private NewPassphrase passphrase;

        Page() {
            super(
                    TaskMessages.Export_Title,
                    TaskMessages.Export_Description,
                    new FileField.Kind(TaskMessages.Identities, "*.p12"));
        }

        @Override
        void createBelow(Fields fields) {
            passphrase = new NewPassphrase(fields, TaskMessages.FilePassphrase, 2, this::validate);
            fields.notice(TaskMessages.Export_Warning);
        }

        @Override
        String suggestion() {
            return own.name() + ".p12";
        }

        @Override
        void validate() {
            super.validate();
            setErrorMessage(passphrase.fault().orElse(null));
            setPageComplete(isPageComplete() && passphrase.complete());
        }
    }
}
