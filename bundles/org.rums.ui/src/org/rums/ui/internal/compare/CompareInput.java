package org.rums.ui.internal.compare;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;

/**
 * The two files that an editor compares. Equal for the same files in the same order, so that they have one editor; of
 * them the paths alone are remembered.
 *
 * @param left whose content was before
 * @param right whose content is after
 */
record CompareInput(IFile left, IFile right) implements IEditorInput, IPersistableElement {
    static final String LEFT = "left";
    static final String RIGHT = "right";

    CompareInput swapped() {
        return new CompareInput(right, left);
    }

    String leftTitle() {
        return title(left);
    }

    String rightTitle() {
        return title(right);
    }

    /** Returns the name without its ending, with the folder where both files have the same name. */
    private String title(IFile file) {
        IPath path = file.getFullPath().removeFileExtension();
        return left.getName().equals(right.getName()) ? path.makeRelative().toString() : path.lastSegment();
    }

    @Override
    public boolean exists() {
        return left.exists() && right.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("compare");
    }

    @Override
    public String getName() {
        return Messages.format(CompareMessages.Title, leftTitle(), rightTitle());
    }

    @Override
    public String getToolTipText() {
        return Messages.format(CompareMessages.Title, left.getFullPath(), right.getFullPath());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return "org.rums.ui.compareInput";
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(LEFT, left.getFullPath().toPortableString());
        memento.putString(RIGHT, right.getFullPath().toPortableString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
