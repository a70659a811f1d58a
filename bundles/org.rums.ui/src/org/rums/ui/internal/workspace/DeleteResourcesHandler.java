package org.rums.ui.internal.workspace;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.undo.DeleteResourcesOperation;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;

/** Deletes files and folders at once, since that can be undone; asks before a project goes with its files. */
public final class DeleteResourcesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> resources = SelectedResources.of(event);
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        List<IResource> projects =
                resources.stream().filter(IProject.class::isInstance).toList();
        if (projects.isEmpty()) {
            delete(shell, resources, false, WorkspaceMessages.Delete_Done);
        } else {
            askAndDelete(shell, projects);
        }
        return null;
    }

    private static void askAndDelete(Shell shell, List<IResource> projects) {
        int files = projects.stream()
                .mapToInt(project -> ProfileFiles.below(project).size())
                .sum();
        String name = projects.get(0).getName();
        int pressed = new MessageDialog(
                        shell,
                        Messages.format(WorkspaceMessages.DeleteProject_Title, projects.size()),
                        null,
                        Messages.format(WorkspaceMessages.DeleteProject_Text, projects.size(), name, files),
                        MessageDialog.WARNING,
                        1,
                        Messages.format(WorkspaceMessages.DeleteProject_Files, files),
                        WorkspaceMessages.DeleteProject_Forget,
                        Messages.Cancel)
                .open();
        if (pressed == 0) {
            delete(shell, projects, true, WorkspaceMessages.DeleteProject_Done);
        } else if (pressed == 1) {
            delete(shell, projects, false, WorkspaceMessages.DeleteProject_Forgotten);
        }
    }

    private static void delete(Shell shell, List<IResource> resources, boolean files, String done) {
        String sentence =
                Messages.format(done, resources.size(), resources.get(0).getName());
        new ResourceOperations(shell)
                .run(
                        new DeleteResourcesOperation(
                                resources.toArray(IResource[]::new), WorkspaceMessages.Delete_Label, files),
                        Icons.image("box-delete"),
                        sentence,
                        () -> {});
    }
}
