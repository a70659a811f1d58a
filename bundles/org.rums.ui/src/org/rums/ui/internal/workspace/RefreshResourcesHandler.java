package org.rums.ui.internal.workspace;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Looks on the disk for what other programs changed in the selected projects and folders; without any, in all. */
public final class RefreshResourcesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> selected = SelectedResources.of(event);
        List<IResource> resources =
                selected.isEmpty() ? List.of(ResourcesPlugin.getWorkspace().getRoot()) : selected;
        Job.create(WorkspaceMessages.Refresh_Label, (ICoreRunnable) monitor -> {
                    for (IResource resource : resources) {
                        resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                    }
                })
                .schedule();
        return null;
    }
}
