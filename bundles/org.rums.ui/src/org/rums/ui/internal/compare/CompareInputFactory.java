package org.rums.ui.internal.compare;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the comparisons again at the next start. */
public final class CompareInputFactory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        Optional<IFile> left = file(memento.getString(CompareInput.LEFT));
        Optional<IFile> right = file(memento.getString(CompareInput.RIGHT));
        return left.isPresent() && right.isPresent() ? new CompareInput(left.get(), right.get()) : null;
    }

    private static Optional<IFile> file(String path) {
        return Optional.ofNullable(path)
                .map(IPath::fromPortableString)
                .filter(known -> known.segmentCount() > 1)
                .map(ResourcesPlugin.getWorkspace().getRoot()::getFile);
    }
}
