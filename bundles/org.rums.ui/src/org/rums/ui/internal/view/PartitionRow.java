package org.rums.ui.internal.view;

import org.eclipse.core.runtime.IAdaptable;
import org.rums.core.licence.Partition;
import org.rums.ui.internal.boxes.BoxEntry;

/** A partition of a box as a row; it stands for its box. */
record PartitionRow(BoxEntry box, Partition partition) implements IAdaptable {
    @Override
    public <T> T getAdapter(Class<T> type) {
        return RowAdapter.of(box, type);
    }
}
