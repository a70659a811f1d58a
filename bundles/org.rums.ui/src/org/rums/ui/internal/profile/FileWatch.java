package org.rums.ui.internal.profile;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Notices when somebody else changes or removes a file of the workspace. Tells it on any thread. */
final class FileWatch {
    private final Consumer<Boolean> changed;
    private final IResourceChangeListener listener = this::resourceChanged;
    private volatile Optional<IFile> file = Optional.empty();
    private volatile long stamp = IResource.NULL_STAMP;
    private volatile boolean paused;

    /** Tells whether the file is gone, at each change. */
    FileWatch(Consumer<Boolean> changed) {
        this.changed = changed;
    }

    void watch(IFile watched) {
        if (file.isEmpty()) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        }
        file = Optional.of(watched);
        seen();
    }

    /** The file as it is now is known. */
    void seen() {
        stamp = file.map(IFile::getModificationStamp).orElse(stamp);
    }

    void pause() {
        paused = true;
    }

    void resume() {
        seen();
        paused = false;
    }

    void close() {
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
