package org.rums.ui.internal.workspace;

import java.lang.System.Logger.Level;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.StatusLine;

/** Changes files in the background; Edit > Undo in the Project Explorer takes them back. */
final class ResourceOperations {
    private final Shell shell;

    ResourceOperations(Shell shell) {
        this.shell = shell;
    }

    /**
     * Carries an operation out.
     *
     * @param operation of the workspace
     * @param icon shown with what was done
     * @param done what was done, in one sentence
     * @param then runs on the user interface thread after success
     */
    void run(IUndoableOperation operation, Image icon, String done, Runnable then) {
        Job job = Job.create(operation.getLabel(), monitor -> {
            IStatus result = execute(operation, monitor);
            shell.getDisplay().asyncExec(() -> {
                if (!result.isOK()) {
                    StatusLine.show(Icons.image("state-damaged"), result.getMessage());
                } else {
                    StatusLine.show(icon, done);
                    then.run();
                }
            });
            return Status.OK_STATUS;
        });
        job.schedule();
    }

    private IStatus execute(IUndoableOperation operation, IProgressMonitor monitor) {
        try {
            return PlatformUI.getWorkbench()
                    .getOperationSupport()
                    .getOperationHistory()
                    .execute(operation, monitor, WorkspaceUndoUtil.getUIInfoAdapter(shell));
        } catch (ExecutionException e) {
            System.getLogger(ResourceOperations.class.getName()).log(Level.WARNING, operation.getLabel(), e);
            return Status.error(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }
}
