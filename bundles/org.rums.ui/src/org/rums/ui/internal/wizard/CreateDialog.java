package org.rums.ui.internal.wizard;

import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rums.ui.internal.Messages;

/** The frame of a wizard whose last button says what it does. */
public final class CreateDialog extends WizardDialog {
    private final Supplier<String> finish;

    /**
     * A dialog.
     *
     * @param shell the window
     * @param wizard of one page or more
     * @param finish text of the button that ends it
     */
    public CreateDialog(Shell shell, IWizard wizard, String finish) {
        super(shell, wizard);
        this.finish = () -> finish;
    }

    /**
     * A dialog whose last button follows the wizard.
     *
     * @param shell the window
     * @param wizard asked for the text whenever its buttons are updated
     */
    public CreateDialog(Shell shell, CreatingWizard wizard) {
        super(shell, wizard);
        this.finish = wizard::createLabel;
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button last = getButton(IDialogConstants.FINISH_ID);
        if (last != null && !last.getText().equals(finish.get())) {
            last.setText(finish.get());
            setButtonLayoutData(last);
            last.getParent().getParent().layout(true, true);
        }
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String text = switch (id) {
            case IDialogConstants.FINISH_ID -> finish.get();
            case IDialogConstants.BACK_ID -> Messages.Wizard_Back;
            case IDialogConstants.NEXT_ID -> Messages.Wizard_Next;
            default -> label;
        };
        return super.createButton(parent, id, text, defaultButton);
    }

    /** The button that cancels is made by the platform alone, in the language of the platform. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        for (Control control : parent.getChildren()) {
            if (control instanceof Button button
                    && Integer.valueOf(IDialogConstants.CANCEL_ID).equals(button.getData())) {
                button.setText(Messages.Cancel);
                setButtonLayoutData(button);
            }
        }
    }
}
