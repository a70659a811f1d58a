package org.rums.ui.internal.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Notices when somebody else changes or removes a file of the workspace. Tells it on any thread. */
public final class FileWatch {
    private final Consumer<Boolean> changed;
    private final IResourceChangeListener listener = this::resourceChanged;
    private volatile Optional<IFile> file = Optional.empty();
    private volatile long stamp = IResource.NULL_STAMP;
    private volatile boolean paused;

    /** Tells whether the file is gone, at each change. */
    public FileWatch(Consumer<Boolean> changed) {
        this.changed = changed;
    }

    /** Begins to watch a file; that of before is watched no longer. */
    public void watch(IFile watched) {
        if (file.isEmpty()) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        }
        file = Optional.of(watched);
        seen();
    }

    /** The file as it is now is known. */
    public void seen() {
        stamp = file.map(IFile::getModificationStamp).orElse(stamp);
    }

    /** Tells nothing until {@link #resume}. */
    public void pause() {
        paused = true;
    }

    /** Goes on; what happened to the file in the meantime is known. */
    public void resume() {
        seen();
        paused = false;
    }

    /** Looks, in the background, whether another program changed the file behind the back of the workspace. */
    public void look() {
        file.filter(known -> !known.isSynchronized(0)).ifPresent(known -> {
            Job job = Job.create(known.getName(), monitor -> {
                return refresh(known, monitor);
            });
            job.setSystem(true);
            job.schedule();
        });
    }

    private static IStatus refresh(IFile known, IProgressMonitor monitor) {
        try {
            known.refreshLocal(0, monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** Ends the watching. */
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    }

    private void resourceChanged(IResourceChangeEvent event) {
        Optional<IResourceDelta> delta = file.map(known -> event.getDelta().findMember(known.getFullPath()));
        if (!paused && delta.isPresent()) {
            boolean gone = delta.get().getKind() == IResourceDelta.REMOVED;
            if (gone || file.orElseThrow().getModificationStamp() != stamp) {
                seen();
                changed.accept(gone);
            }
        }
    }
}
