package org.rums.ui.internal.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.ResourceTransfer;

/** Puts copied files and folders, from here or from another program, into the selected project or folder. */
public final class PasteResourcesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IContainer> folder = SelectedResources.container(HandlerUtil.getCurrentStructuredSelection(event));
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            folder.ifPresent(target -> paste(shell, target, clipboard));
        } finally {
            clipboard.dispose();
        }
        return null;
    }

    private static void paste(Shell shell, IContainer target, Clipboard clipboard) {
        if (clipboard.getContents(ResourceTransfer.getInstance()) instanceof IResource[] resources) {
            List<IResource> copied = Arrays.stream(resources)
                    .filter(resource -> !(resource instanceof IProject) && resource.exists())
                    .toList();
            new FileArrival(shell, outside(copied, target)).copy(copied);
        } else if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
            new FileArrival(shell, target).importFiles(Arrays.asList(files));
        }
    }

    /** A folder that is pasted while it is selected itself comes beside itself. */
    private static IContainer outside(List<IResource> copied, IContainer target) {
        return copied.stream()
                .filter(resource -> resource.getFullPath().isPrefixOf(target.getFullPath()))
                .findFirst()
                .map(IResource::getParent)
                .orElse(target);
    }
}
