package org.rums.ui.internal.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Exchange;
import org.rums.ui.internal.wizard.Fields;

/** Who the person is: a new identity, or one from a PKCS#12 file. */
final class PersonPage extends WizardPage {
    private Button makes;
    private Text name;
    private Text mail;
    private Button imports;
    private Text file;
    private Button browse;
    private Text passphrase;

    PersonPage() {
        super("person");
        setTitle(VaultMessages.Person_Heading);
        setDescription(VaultMessages.Person_Description);
    }

    /** What the user wants: an identity with a name, or that of a file. Closing zeroes the passphrase. */
    record Wish(String name, String mail, Optional<Path> file, char[] passphrase) implements AutoCloseable {
        Identity identity() throws RefusedException {
            if (file.isEmpty()) {
                return Identity.create(name, mail, Instant.now(), new SecureRandom());
            }
            return Exchange.readIdentity(file.get(), passphrase);
        }

        @Override
        public void close() {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3);
        makes = choice(fields, VaultMessages.Person_New);
        name = fields.text(VaultMessages.Person_Name, 2);
        name.setText(System.getProperty("user.name", ""));
        mail = fields.text(VaultMessages.Person_Mail, 2);
        mail.setText(System.getProperty("user.name", "") + "@localhost");
        imports = choice(fields, VaultMessages.Person_Import);
        file = fields.text(VaultMessages.Person_File, 1);
        browse = fields.button(VaultMessages.Browse);
        browse.addListener(SWT.Selection, event -> browse());
        passphrase = fields.secret(VaultMessages.Person_Passphrase, 2);
        makes.setSelection(true);
        Stream.of(makes, imports).forEach(button -> button.addListener(SWT.Selection, event -> validate()));
        Stream.of(name, mail, file, passphrase).forEach(text -> text.addListener(SWT.Modify, event -> validate()));
        setControl(fields.area());
        validate();
    }

    private static Button choice(Fields fields, String text) {
        Button button = new Button(fields.area(), SWT.RADIO);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell());
        dialog.setFilterExtensions(new String[] {"*.p12;*.pfx", "*"});
        dialog.setFilterNames(new String[] {VaultMessages.Person_Files, VaultMessages.AllFiles});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    private void validate() {
        boolean making = makes.getSelection();
        Stream.of(name, mail).forEach(field -> field.setEnabled(making));
        Stream.<Control>of(file, browse, passphrase).forEach(field -> field.setEnabled(!making));
        setErrorMessage(null);
        setPageComplete(
                making
                        ? !name.getText().isBlank() && !mail.getText().isBlank()
                        : !file.getText().isBlank());
    }

    boolean importing() {
        return imports.getSelection();
    }

    Wish wish() {
        return new Wish(
                name.getText().strip(),
                mail.getText().strip(),
                Optional.of(Path.of(file.getText().strip())).filter(path -> importing()),
                passphrase.getTextChars());
    }

    /** Takes the passphrase out of its field. */
    void clear() {
        passphrase.setTextChars(new char[0]);
    }
}
