package org.rums.ui.internal.draft;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.rums.ui.internal.Icons;

/** Marks profiles that were edited and not saved, at the bottom right. */
public final class DraftDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {
    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && DraftSigns.isOn(file)) {
            decoration.addOverlay(Icons.descriptor("overlay-draft"), IDecoration.BOTTOM_RIGHT);
        }
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }
}
