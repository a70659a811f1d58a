package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.Exchange;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Writes the own certificate into a file, for colleagues. */
final class SaveCertificateWizard extends VaultWizard {
    private final PersonCertificate own;
    private final SavePage page = new Page();

    SaveCertificateWizard(PersonCertificate own) {
        super(TaskMessages.Certificate_Title);
        this.own = own;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return TaskMessages.Certificate_Save;
    }

    @Override
    public boolean performFinish() {
        Path path = page.path();
        return run(
                TaskMessages.Writing,
                TaskMessages.Certificate_Failed,
                Messages.bind(TaskMessages.Written, path),
                session -> Exchange.writeCertificate(own, path));
    }

    private final class Page extends SavePage {
        Page() {
            super(
                    TaskMessages.Certificate_Title,
                    TaskMessages.Certificate_Description,
                    new FileField.Kind(TaskMessages.Certificates, "*.pem"));
        }

        @Override
        void createBelow(Fields fields) {
            new Facts(fields, 2, TaskMessages.Name, TaskMessages.Until, TaskMessages.Fingerprint)
                    .show(List.of(
                            own.name(),
                            VaultWords.until(own, Instant.now()),
                            VaultWords.fingerprint(own.fingerprint())));
            fields.hint(TaskMessages.Certificate_Hint);
        }

        @Override
        String suggestion() {
            return own.name() + ".pem";
        }
    }
}
