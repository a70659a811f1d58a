package org.rums.ui.internal.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rums.ui.internal.Messages;

/** The frame of a wizard whose last button says what it does. */
public final class CreateDialog extends WizardDialog {
    private final String finish;

    /**
     * A dialog.
     *
     * @param shell the window
     * @param wizard with one page
     * @param finish text of the button that ends it
     */
    public CreateDialog(Shell shell, IWizard wizard, String finish) {
        super(shell, wizard);
        this.finish = finish;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String text = switch (id) {
            case IDialogConstants.FINISH_ID -> finish;
            case IDialogConstants.CANCEL_ID -> Messages.Cancel;
            default -> label;
        };
        return super.createButton(parent, id, text, defaultButton);
    }
}
