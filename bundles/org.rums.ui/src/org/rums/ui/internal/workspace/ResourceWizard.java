package org.rums.ui.internal.workspace;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.wizard.CreatingWizard;

/** A wizard that makes a project, folder or file and shows it in the Project Explorer. */
abstract class ResourceWizard extends Wizard implements CreatingWizard {
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    ResourceWizard() {
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selected) {
        selection = selected;
    }

    final IStructuredSelection selection() {
        return selection;
    }

    /** What makes the resource, off the user interface thread. */
    @FunctionalInterface
    interface Making {
        IResource make(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Makes a resource; a failure stands on the page, and everything typed stays.
     *
     * @param failed what did not happen, in one sentence
     * @param making makes it
     * @return the resource; empty after a failure
     */
    final Optional<IResource> make(String failed, Making making) {
        IResource[] made = new IResource[1];
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    made[0] = making.make(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            String why = e.getCause() == null ? "" : e.getCause().getMessage();
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(failed + ' ' + why);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(made[0]);
    }

    /** Shows what was made in the Project Explorer and says so. */
    static void show(IResource resource, Image icon) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(RumsWorkbench.PROJECTS_VIEW)
                instanceof ProjectsView view) {
            view.reveal(resource);
        }
        StatusLine.show(
                icon,
                Messages.bind(
                        WorkspaceMessages.New_Done,
                        resource instanceof IFile file ? ResourceLabels.title(file) : resource.getName()));
    }
}
