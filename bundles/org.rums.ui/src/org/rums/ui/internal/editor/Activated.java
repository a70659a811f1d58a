package org.rums.ui.internal.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something each time a part comes to the front, until it is closed. */
public final class Activated implements IPartListener2 {
    private final IWorkbenchPart part;
    private final Runnable what;

    /**
     * What listens.
     *
     * @param part that comes to the front
     * @param what to do then
     */
    public Activated(IWorkbenchPart part, Runnable what) {
        this.part = part;
        this.what = what;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            what.run();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            reference.getPage().removePartListener(this);
        }
    }
}
