package org.rums.ui.internal.vault;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.Vault;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.Refusals;

/** Asks for the passphrase of the vault, says why, and unlocks it in the background. */
final class UnlockDialog extends Dialog {
    private static final int WIDTH = 420;
    private static final int MARGIN = 16;

    private final String why;
    private final Vault vault = VaultService.get().vault();
    private Text passphrase;
    private Label capsLock;
    private Label fault;
    private ProgressBar bar;

    UnlockDialog(Shell shell, String why) {
        super(shell);
        this.why = why;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(VaultMessages.Unlock_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(12, 10)
                .create());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image("vault"));
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        sentence(area, why);
        Label name = new Label(area, SWT.NONE);
        name.setText(VaultMessages.Passphrase);
        passphrase = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
        passphrase.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        passphrase.addListener(SWT.KeyDown, this::typed);
        capsLock = below(area, VaultMessages.CapsLock, Colours.WARNING);
        fault = below(area, "", Colours.REFUSED);
        bar = new ProgressBar(area, SWT.INDETERMINATE);
        bar.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
        bar.setVisible(false);
        return area;
    }

    private static Label sentence(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .create());
        return label;
    }

    private static Label below(Composite area, String text, String role) {
        Label gap = new Label(area, SWT.NONE);
        gap.setLayoutData(GridDataFactory.swtDefaults().exclude(true).create());
        Label label = sentence(area, text);
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        Colours.mark(label, role);
        show(label, false);
        return label;
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        ((GridData) label.getLayoutData()).exclude = !visible;
    }

    /** A capital letter without Shift, or a small one with it, tells that Caps Lock is on. */
    private void typed(Event event) {
        if (Character.isLetter(event.character)) {
            boolean shift = (event.stateMask & SWT.SHIFT) != 0;
            boolean on = Character.isUpperCase(event.character) != shift;
            if (on != capsLock.getVisible()) {
                show(capsLock, on);
                fit();
            }
        }
    }

    private void fit() {
        Shell shell = getShell();
        shell.layout(true, true);
        shell.setSize(
                shell.getSize().x, Math.max(shell.getSize().y, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
        createButton(parent, IDialogConstants.OK_ID, VaultMessages.Unlock, true);
        passphrase.setFocus();
    }

    @Override
    protected void okPressed() {
        char[] typed = passphrase.getTextChars();
        busy(true);
        Display display = getShell().getDisplay();
        Job job = Job.createSystem(VaultMessages.Unlock_Title, (ICoreRunnable) monitor -> {
            Optional<RefusedException> refusal = unlock(typed);
            display.asyncExec(() -> done(refusal));
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private Optional<RefusedException> unlock(char[] typed) {
        try {
            vault.unlock(typed);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void done(Optional<RefusedException> refusal) {
        if (passphrase.isDisposed()) {
            vault.lock();
        } else if (refusal.isEmpty()) {
            passphrase.setTextChars(new char[0]);
            super.okPressed();
        } else {
            busy(false);
            fault.setText(Refusals.sentence(refusal.get()));
            show(fault, true);
            fit();
            passphrase.selectAll();
            passphrase.setFocus();
        }
    }

    private void busy(boolean busy) {
        passphrase.setEnabled(!busy);
        getButton(IDialogConstants.OK_ID).setEnabled(!busy);
        bar.setVisible(busy);
    }
}
