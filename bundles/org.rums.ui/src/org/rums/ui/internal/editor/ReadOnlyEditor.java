package org.rums.ui.internal.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor in which there is nothing to save. */
public abstract class ReadOnlyEditor extends EditorPart {
    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is ever dirty
    }

    @Override
    public void doSaveAs() {
        // not allowed, see below
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
