package org.rums.ui.internal.vault.task;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingFile;
import org.rums.core.keyfile.ScryptCost;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.Exchange;
import org.rums.manager.vault.RingDetails;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Takes in a key ring: one from its own file, which has a passphrase, or one that a colleague shared. */
final class ImportRingWizard extends VaultWizard {
    private final Page page = new Page();

    ImportRingWizard() {
        super(TaskMessages.Ring_Title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public String createLabel() {
        return page.keys()
                .map(ring -> Messages.bind(TaskMessages.Ring_ImportNamed, VaultWords.developerId(ring.developerId())))
                .orElse(page.locked() ? TaskMessages.Read : TaskMessages.Ring_Import);
    }

    @Override
    public boolean performFinish() {
        Optional<KeyRing> found = page.keys();
        if (found.isEmpty()) {
            page.open();
            return false;
        }
        String name = page.name();
        return run(
                TaskMessages.Ring_Working,
                TaskMessages.Ring_Failed,
                Messages.bind(
                        TaskMessages.Ring_Done,
                        VaultWords.developerId(found.get().developerId())),
                session -> session.putRing(name, found.get()));
    }

    /**
     * What was read.
     *
     * @param keys nothing as long as they need a passphrase
     */
    private record Read(Optional<KeyRing> keys) implements AutoCloseable {
        @Override
        public void close() {
            keys.ifPresent(KeyRing::close);
        }
    }

    /** The file, its passphrase where it has one, and what to call the ring. */
    private static final class Page extends ImportPage<Read> {
        private boolean locked;
        private Text passphrase;
        private Text name;
        private Facts facts;

        Page() {
            super(
                    TaskMessages.Ring_Heading,
                    TaskMessages.Ring_Description,
                    new FileField.Kind(TaskMessages.Rings, "*.ring;*.cms;*.p7m"),
                    TaskMessages.Ring_Failed);
        }

        @Override
        void createRows(Fields fields) {
            passphrase = fields.secret(TaskMessages.FilePassphrase, 2);
            passphrase.addListener(SWT.Modify, event -> again());
            name = fields.text(TaskMessages.Ring_Name, 2);
            name.addListener(SWT.Modify, event -> show());
            facts = new Facts(
                    fields,
                    2,
                    TaskMessages.DeveloperId,
                    TaskMessages.Vendor,
                    TaskMessages.Epochs,
                    TaskMessages.Fingerprint);
            fields.notice(TaskMessages.Ring_Compare);
        }

        /** Whether the file is one that its passphrase protects. */
        boolean locked() {
            return locked;
        }

        Optional<KeyRing> keys() {
            return found().flatMap(Read::keys);
        }

        @Override
        void forgetFile() {
            locked = false;
        }

        @Override
        void fileNamed(Path path) {
            name.setText(suggestion(path));
            read(() -> new Read(KeyRingFile.isOne(path) ? Optional.empty() : Optional.of(shared(path))));
        }

        private static KeyRing shared(Path path) throws RefusedException {
            return Exchange.readRing(
                    VaultService.get().session().orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, "")),
                    path);
        }

        /** The name of the file as far as a ring can be called so. */
        private static String suggestion(Path path) {
            return String.valueOf(path.getFileName())
                    .replaceFirst("\\.[^.]*$", "")
                    .replaceAll("[^A-Za-z0-9._-]", "-")
                    .replaceFirst("^[^A-Za-z0-9]+", "");
        }

        void open() {
            Path path = path().orElseThrow();
            char[] typed = passphrase.getTextChars();
            read(() -> {
                try {
                    return new Read(Optional.of(KeyRingFile.read(ScryptCost.standard(), path, typed)));
                } finally {
                    Arrays.fill(typed, '\0');
                }
            });
        }

        @Override
        void showFound(Optional<Read> found) {
            locked |= found.isPresent() && found.get().keys().isEmpty();
            passphrase.setEnabled(locked);
            facts.show(found.flatMap(Read::keys)
                    .map(RingDetails::of)
                    .map(ring -> List.of(
                            VaultWords.developerId(ring.developerId()),
                            ring.vendor(),
                            VaultWords.epochs(ring.epochs()),
                            VaultWords.fingerprint(ring.fingerprint())))
                    .orElse(List.of()));
        }

        @Override
        boolean ready() {
            return locked || keys().isPresent() && !name.getText().isBlank();
        }

        String name() {
            return name.getText().strip();
        }
    }
}
