package org.rums.ui.internal.profile.objects;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;

/** Partitions, and below each its changes. */
final class ObjectsContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((UpdateProfile) input).getPartitions().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PartitionChange partition
                ? partition.getChanges().toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Change change ? change.eContainer() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof PartitionChange partition
                && !partition.getChanges().isEmpty();
    }
}
