package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.manager.vault.Exchange;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Takes an identity from a PKCS#12 file; it signs from then on, and the former ones go on reading. */
final class ImportIdentityWizard extends VaultWizard {
    private final Page page = new Page();

    ImportIdentityWizard() {
        super(TaskMessages.Identity_Title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return page.found()
                .map(identity -> Messages.bind(
                        TaskMessages.Identity_ImportNamed,
                        VaultWords.shown(identity.certificate().name())))
                .orElse(TaskMessages.Read);
    }

    @Override
    public boolean performFinish() {
        Optional<Identity> found = page.found();
        if (found.isEmpty()) {
            page.open();
            return false;
        }
        return run(
                TaskMessages.Identity_Working,
                TaskMessages.Identity_Failed,
                Messages.bind(
                        TaskMessages.Identity_Done, found.get().certificate().name()),
                session -> session.addIdentity(found.get()));
    }

    /** The file and its passphrase. */
    private static final class Page extends ImportPage<Identity> {
        private Text passphrase;
        private Facts facts;

        Page() {
            super(
                    TaskMessages.Identity_Heading,
                    TaskMessages.Identity_Description,
                    new FileField.Kind(TaskMessages.Identities, "*.p12;*.pfx"),
                    TaskMessages.Identity_Failed);
        }

        @Override
        void createRows(Fields fields) {
            passphrase = fields.secret(TaskMessages.FilePassphrase, 2);
            passphrase.addListener(SWT.Modify, event -> again());
            facts = new Facts(
                    fields, 2, TaskMessages.Name, TaskMessages.Mail, TaskMessages.Until, TaskMessages.Fingerprint);
            fields.hint(TaskMessages.Identity_Hint);
        }

        @Override
        void fileNamed(Path path) {
            // its passphrase is needed too
        }

        void open() {
            Path path = path().orElseThrow();
            char[] typed = passphrase.getTextChars();
            read(() -> {
                try {
                    return Exchange.readIdentity(path, typed);
                } finally {
                    Arrays.fill(typed, '\0');
                }
            });
        }

        @Override
        void showFound(Optional<Identity> found) {
            facts.show(found.map(Identity::certificate).map(Page::facts).orElse(List.of()));
        }

        private static List<String> facts(PersonCertificate certificate) {
            return List.of(
                    certificate.name(),
                    certificate.mail().orElse("\u2013"),
                    VaultWords.until(certificate, Instant.now()),
                    VaultWords.fingerprint(certificate.fingerprint()));
        }

        @Override
        boolean ready() {
            return path().isPresent();
        }
    }
}
