package org.rums.ui.internal.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.undo.MoveResourcesOperation;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.vault.VaultGate;
import org.rums.ui.internal.vault.VaultService;

/** Files and folders that come into a project or folder by paste or drop; a copy whose name is taken gets a number. */
final class FileArrival {
    private final Shell shell;
    private final IContainer folder;

    FileArrival(Shell shell, IContainer folder) {
        this.shell = shell;
        this.folder = folder;
    }

    /** Copies files and folders of the workspace. */
    void copy(List<IResource> resources) {
        if (resources.isEmpty() || needsVault(resources) && !VaultGate.open(shell, WorkspaceMessages.Copy_Why)) {
            return;
        }
        List<IPath> places = resources.stream()
                .map(resource -> ProfileFiles.freePlace(folder, resource))
                .toList();
        new ResourceOperations(shell)
                .run(
                        new CopyOperation(resources, places, VaultService.get().access()),
                        Icons.image("copy"),
                        Messages.format(
                                WorkspaceMessages.Copy_Done,
                                places.size(),
                                places.get(0).lastSegment()),
                        () -> {});
    }

    /** Moves files and folders of the workspace. */
    void move(List<IResource> resources) {
        List<IResource> others = resources.stream()
                .filter(resource -> !resource.getParent().equals(folder))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        String first = others.get(0).getName();
        Optional<IResource> taken = others.stream()
                .filter(resource -> ProfileFiles.exists(folder, resource.getName()))
                .findFirst();
        if (taken.isPresent()) {
            StatusLine.show(
                    Icons.image("state-damaged"),
                    Messages.bind(WorkspaceMessages.Move_Taken, taken.get().getName()));
            return;
        }
        new ResourceOperations(shell)
                .run(
                        new MoveResourcesOperation(
                                others.toArray(IResource[]::new), folder.getFullPath(), WorkspaceMessages.Move_Label),
                        Icons.image("copy"),
                        Messages.format(WorkspaceMessages.Move_Done, others.size(), first),
                        () -> {});
    }

    /** Profiles are opened for it; where there is no vault, nobody can, and they are copied as they are. */
    private static boolean needsVault(List<IResource> resources) {
        return VaultService.get().state() == VaultService.State.LOCKED
                && resources.stream()
                        .anyMatch(resource -> !ProfileFiles.below(resource).isEmpty());
    }

    /** Copies files from outside, as they are; folders are left out. */
    void importFiles(List<String> paths) {
        List<Path> files =
                paths.stream().map(Path::of).filter(Files::isRegularFile).toList();
        Job.create(WorkspaceMessages.Copy_Label, (ICoreRunnable) monitor -> {
                    int copied = 0;
                    for (Path file : files) {
                        copied += importFile(file, monitor) ? 1 : 0;
                    }
                    int count = copied;
                    String first =
                            files.isEmpty() ? "" : String.valueOf(files.get(0).getFileName());
                    shell.getDisplay()
                            .asyncExec(() -> StatusLine.show(
                                    Icons.image("copy"), Messages.format(WorkspaceMessages.Copy_Done, count, first)));
                })
                .schedule();
    }

    private boolean importFile(Path source, IProgressMonitor monitor) throws CoreException {
        IFile target = folder.getFile(IPath.fromPortableString(String.valueOf(source.getFileName())));
        IPath place = ProfileFiles.freePlace(folder, target);
        try (InputStream in = Files.newInputStream(source)) {
            folder.getFile(IPath.fromPortableString(place.lastSegment())).create(in, false, monitor);
            return true;
        } catch (IOException e) {
            String sentence = Messages.bind(WorkspaceMessages.Copy_Failed, source.getFileName(), e.getMessage());
            shell.getDisplay().asyncExec(() -> StatusLine.show(Icons.image("state-damaged"), sentence));
            return false;
        }
    }
}
