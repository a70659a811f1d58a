package org.rums.ui.internal.vault;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbench;
import org.rums.core.cms.Identity;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.wizard.CreatingWizard;

/** Makes the vault: a passphrase, and who the person is. It can be finished on the first page. */
public final class NewVaultWizard extends Wizard implements CreatingWizard {
    private final PassphrasePage passphrase = new PassphrasePage();
    private final PersonPage person = new PersonPage();

    /** Called by the extension registry, and by what needs a vault. */
    public NewVaultWizard() {
        setWindowTitle(VaultMessages.NewVault_Title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-vault"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // needs neither
    }

    @Override
    public String createLabel() {
        return VaultMessages.NewVault_Create;
    }

    @Override
    public void addPages() {
        addPage(passphrase);
        addPage(person);
    }

    @Override
    public boolean performFinish() {
        char[] typed = passphrase.passphrase();
        PersonPage.Wish wish = person.wish();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(VaultMessages.NewVault_Working, -1);
                try (Identity identity = wish.identity()) {
                    VaultService.get().vault().create(typed, identity);
                } catch (RefusedException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    wish.close();
                }
            });
        } catch (InvocationTargetException e) {
            return refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            Arrays.fill(typed, '\0');
        }
        passphrase.clear();
        person.clear();
        StatusLine.show(Icons.image("vault"), VaultMessages.NewVault_Done);
        return true;
    }

    /** Says on the page that it is about why it cannot be; what was typed stays. */
    private boolean refused(InvocationTargetException e) {
        if (!(e.getCause() instanceof RefusedException refusal)) {
            throw new IllegalStateException(e.getCause());
        }
        boolean aboutFiles = refusal.code() == ResultCode.EXISTS_ALREADY || refusal.code() == ResultCode.FILE_FAILED;
        WizardPage page = aboutFiles && !person.importing() ? passphrase : person;
        getContainer().showPage(page);
        page.setErrorMessage(Refusals.text(VaultMessages.NewVault_Failed, refusal));
        return false;
    }

    @Override
    public boolean performCancel() {
        passphrase.clear();
        person.clear();
        return true;
    }
}
