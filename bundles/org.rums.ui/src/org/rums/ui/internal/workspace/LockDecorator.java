package org.rums.ui.internal.workspace;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.vault.VaultService;

/** Marks profiles that cannot be read now, at the top right: all while the vault is locked, else those for others. */
public final class LockDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {
    /** The name under which it is registered. */
    static final String ID = "org.rums.ui.lockDecorator";

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IResource file && ProfileFiles.isProfile(file) && isLocked(file)) {
            decoration.addOverlay(Icons.descriptor("overlay-locked"), IDecoration.TOP_RIGHT);
        }
    }

    private static boolean isLocked(IResource file) {
        return ProfileReading.of(file) == ProfileReading.NOT_FOR_ME
                || VaultService.get().session().isEmpty();
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }
}
