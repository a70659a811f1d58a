package org.rums.ui.internal.workspace;

import java.text.Collator;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Folders before files, each by name as the user's language orders them. */
final class ResourceOrder extends ViewerComparator {
    ResourceOrder() {
        super(Collator.getInstance());
    }

    @Override
    public int category(Object element) {
        return element instanceof IContainer ? 0 : 1;
    }
}
