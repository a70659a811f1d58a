package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.Exchange;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Takes a colleague into the team, by the file of the certificate. */
final class AddColleagueWizard extends VaultWizard {
    private final Page page = new Page();

    AddColleagueWizard() {
        super(TaskMessages.Colleague_Title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return page.found()
                .map(found -> Messages.bind(TaskMessages.Colleague_AddNamed, VaultWords.shown(page.name())))
                .orElse(TaskMessages.Colleague_Add);
    }

    @Override
    public boolean performFinish() {
        PersonCertificate certificate = page.found().orElseThrow().certificate();
        String name = page.name();
        return run(
                TaskMessages.Colleague_Working,
                TaskMessages.Colleague_Failed,
                Messages.bind(TaskMessages.Colleague_Done, name),
                session -> session.addMember(name, certificate));
    }

    /** A certificate that was read. Closing does nothing: it is not secret. */
    private record Read(PersonCertificate certificate) implements AutoCloseable {
        @Override
        public void close() {
            // nothing of it is secret
        }
    }

    /** The certificate, and what to call its owner. */
    private static final class Page extends ImportPage<Read> {
        private Facts facts;
        private Text name;

        Page() {
            super(
                    TaskMessages.Colleague_Heading,
                    TaskMessages.Colleague_Description,
                    new FileField.Kind(TaskMessages.Certificates, "*.pem;*.cer;*.crt;*.der"),
                    TaskMessages.Colleague_Failed);
        }

        @Override
        void createRows(Fields fields) {
            name = fields.text(TaskMessages.Colleague_Name, 2);
            name.setEnabled(false);
            name.addListener(SWT.Modify, event -> show());
            facts = new Facts(fields, 2, TaskMessages.Mail, TaskMessages.Until, TaskMessages.Fingerprint);
            fields.notice(TaskMessages.Colleague_Compare);
        }

        @Override
        void fileNamed(Path path) {
            read(() -> new Read(Exchange.readCertificate(path, Instant.now())));
        }

        @Override
        void showFound(Optional<Read> found) {
            boolean fresh = found.isPresent() != name.isEnabled();
            name.setEnabled(found.isPresent());
            if (fresh) {
                name.setText(found.map(read -> read.certificate().name()).orElse(""));
            }
            facts.show(found.map(Read::certificate)
                    .map(certificate -> List.of(
                            certificate.mail().orElse("\u2013"),
                            VaultWords.until(certificate, Instant.now()),
                            VaultWords.fingerprint(certificate.fingerprint())))
                    .orElse(List.of()));
        }

        @Override
        boolean ready() {
            return found().isPresent() && !name.getText().isBlank();
        }

        String name() {
            return name.getText().strip();
        }
    }
}
