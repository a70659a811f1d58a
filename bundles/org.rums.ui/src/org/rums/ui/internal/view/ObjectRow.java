package org.rums.ui.internal.view;

import org.eclipse.core.runtime.IAdaptable;
import org.rums.core.licence.DataObject;

/** An object of a partition as a row; it stands for its box. */
record ObjectRow(PartitionRow parent, DataObject object) implements IAdaptable {
    @Override
    public <T> T getAdapter(Class<T> type) {
        return RowAdapter.of(parent.box(), type);
    }
}
