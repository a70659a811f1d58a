package org.rums.ui.internal.vault.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.rums.ui.internal.Icons;

/** What the editor of the vault shows: always the same, so that there is one. It is not opened again at the next start. */
final class VaultInput implements IEditorInput {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("vault");
    }

    @Override
    public String getName() {
        return EditorMessages.Vault;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return EditorMessages.Title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultInput;
    }

    @Override
    public int hashCode() {
        return VaultInput.class.hashCode();
    }
}
