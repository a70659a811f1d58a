package org.rums.ui.internal.vault.task;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rums.manager.vault.RingDetails;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.wizard.Fields;

/** Removes a key ring only after the last four digits of its Developer ID were typed. */
final class RemoveRingDialog extends Dialog {
    private static final int DIGITS = 4;

    private final RingDetails.Named ring;
    private final String id;
    private Text typed;

    RemoveRingDialog(Shell shell, RingDetails.Named ring) {
        super(shell);
        this.ring = ring;
        this.id = VaultWords.developerId(ring.ring().developerId());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TaskMessages.RemoveRing_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Fields fields = new Fields(parent, 2);
        fields.value(
                TaskMessages.RemoveRing_Ring,
                Messages.bind(TaskMessages.RemoveRing_Which, id, ring.details().vendor()));
        fields.notice(TaskMessages.RemoveRing_Means);
        typed = fields.text(TaskMessages.RemoveRing_Digits, 1);
        typed.setTextLimit(DIGITS);
        typed.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(confirmed()));
        return fields.area();
    }

    private boolean confirmed() {
        return typed.getText().equalsIgnoreCase(id.substring(id.length() - DIGITS));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TaskMessages.Remove_Keep, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.bind(TaskMessages.RemoveRing_Remove, id), true)
                .setEnabled(false);
        typed.setFocus();
    }
}
