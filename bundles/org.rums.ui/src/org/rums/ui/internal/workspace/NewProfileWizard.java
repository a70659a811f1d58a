package org.rums.ui.internal.workspace;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.TeamMember;
import org.rums.manager.vault.VaultSession;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.vault.VaultGate;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.wizard.CreatingWizard;

/** Makes an update profile from a template, encrypted to its author and the team; it can be finished at once. */
public final class NewProfileWizard extends Wizard implements CreatingWizard {
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private NewProfilePage page;
    private RecipientsPage recipients;

    /** Called by the extension registry. */
    public NewProfileWizard() {
        setWindowTitle(WorkspaceMessages.NewProfile_Title);
        setDefaultPageImageDescriptor(Icons.descriptor("wizard-profile"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selected) {
        selection = selected;
    }

    @Override
    public boolean canStart() {
        return VaultGate.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), WorkspaceMessages.NewProfile_Why);
    }

    @Override
    public String createLabel() {
        return WorkspaceMessages.NewProfile_Create;
    }

    /** What the pages show of the vault. */
    private record Known(PersonCertificate author, List<TeamMember> team, List<RingName> rings) {
        static Known of(VaultSession session) throws RefusedException {
            return new Known(session.certificates().get(0), session.team(), session.rings());
        }
    }

    @Override
    public void addPages() {
        try {
            Known known = Known.of(
                    VaultService.get().session().orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, "")));
            page = new NewProfilePage(SelectedResources.container(selection), new DeveloperIds(known.rings()));
            recipients = new RecipientsPage(known.author(), known.team());
        } catch (RefusedException e) {
            throw new IllegalStateException(Refusals.sentence(e), e);
        }
        addPage(page);
        addPage(recipients);
    }

    @Override
    public boolean performFinish() {
        if (!VaultGate.open(getShell(), WorkspaceMessages.NewProfile_Why)) {
            return false;
        }
        Optional<IFile> made = make(page.creation(recipients.recipients()));
        made.ifPresent(NewProfileWizard::open);
        return made.isPresent();
    }

    /** Makes it; a failure stands on the page, and everything typed stays. */
    private Optional<IFile> make(ProfileCreation creation) {
        IFile[] made = new IFile[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    made[0] = creation.run(VaultService.get().access(), monitor);
                } catch (CoreException | RefusedException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            String why = e.getCause() instanceof RefusedException refusal
                    ? Refusals.text(WorkspaceMessages.NewProfile_Failed, refusal)
                    : WorkspaceMessages.NewProfile_Failed + ' ' + e.getCause().getMessage();
            getContainer().showPage(page);
            page.setErrorMessage(why);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(made[0]);
    }

    private static void open(IFile file) {
        ResourceWizard.show(file, Icons.image("profile-new"));
        boolean known = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName()) != null;
        if (known) {
            try {
                IDE.openEditor(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
