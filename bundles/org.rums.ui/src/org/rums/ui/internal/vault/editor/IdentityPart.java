package org.rums.ui.internal.vault.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.cms.PersonCertificate;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.editor.Sections;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.vault.task.VaultTasks;

/** Who the owner of the vault is, and what can be done with that. */
final class IdentityPart {
    private static final int GAP = 14;
    private static final int WIDTH = 220;

    private final FormToolkit toolkit;
    private final Composite client;
    private final Text person;
    private final Text until;
    private final Text fingerprint;
    private final Label former;
    private final Button save;
    private Optional<PersonCertificate> own = Optional.empty();

    IdentityPart(Composite column, FormToolkit toolkit) {
        this.toolkit = toolkit;
        client = Sections.folding(column, toolkit, EditorMessages.Identity);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = GAP;
        client.setLayout(layout);
        person = value(EditorMessages.Person, SWT.SINGLE);
        until = value(EditorMessages.Until, SWT.SINGLE);
        fingerprint = value(EditorMessages.Fingerprint, SWT.MULTI);
        fingerprint.setFont(JFaceResources.getTextFont());
        former = toolkit.createLabel(client, "", SWT.WRAP);
        Colours.mark(former, Colours.MUTED);
        former.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Composite buttons = toolkit.createComposite(client);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginBottom = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        save = button(buttons, EditorMessages.SaveCertificate, shell -> VaultTasks.saveCertificate(shell, owner()));
        button(buttons, EditorMessages.Export, shell -> VaultTasks.exportIdentity(shell, owner()));
        button(buttons, EditorMessages.ImportIdentity, VaultTasks::importIdentity);
        button(buttons, EditorMessages.ChangePassphrase, VaultTasks::changePassphrase);
    }

    private Text value(String name, int style) {
        Label label = toolkit.createLabel(client, name);
        Colours.mark(label, Colours.MUTED);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Text value = new Text(client, SWT.READ_ONLY | style);
        toolkit.adapt(value, true, false);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        value.setLayoutData(data);
        return value;
    }

    private Button button(Composite row, String text, Consumer<Shell> what) {
        Button button = toolkit.createButton(row, text, SWT.PUSH);
        button.addListener(SWT.Selection, event -> what.accept(button.getShell()));
        return button;
    }

    private PersonCertificate owner() {
        return own.orElseThrow();
    }

    void show(List<PersonCertificate> certificates) {
        PersonCertificate first = certificates.get(0);
        Instant now = Instant.now();
        own = Optional.of(first);
        person.setText(first.mail()
                .map(mail -> Messages.bind(EditorMessages.NameAndMail, first.name(), mail))
                .orElse(first.name()));
        until.setText(VaultWords.until(first, now));
        if (VaultWords.ended(first, now)) {
            Colours.mark(until, Colours.WARNING);
        }
        fingerprint.setText(VaultWords.fingerprint(first.fingerprint()));
        former.setText(Messages.format(EditorMessages.Former, certificates.size() - 1));
        former.setVisible(certificates.size() > 1);
        ((GridData) former.getLayoutData()).exclude = certificates.size() == 1;
    }

    void clear() {
        own = Optional.empty();
        person.setText("");
        until.setText("");
        fingerprint.setText("");
        former.setText("");
    }

    void setFocus() {
        save.setFocus();
    }
}
