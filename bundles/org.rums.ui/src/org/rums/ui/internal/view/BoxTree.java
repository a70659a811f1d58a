package org.rums.ui.internal.view;

import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.ui.internal.boxes.BoxEntry;

/** Boxes with their partitions and objects. Rows are the same as long as they mean the same thing. */
final class BoxTree implements ITreeContentProvider, IElementComparer {
    private List<BoxEntry> boxes = List.of();

    /** Takes the boxes of one reading, so that all rows come from the same one. */
    void show(List<BoxEntry> read) {
        boxes = read;
    }

    @Override
    public Object[] getElements(Object service) {
        return boxes.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        if (element instanceof BoxEntry box) {
            return box.contents().stream()
                    .flatMap(state -> state.partitions().values().stream())
                    .map(partition -> new PartitionRow(box, partition))
                    .toArray();
        }
        if (element instanceof PartitionRow row) {
            return row.partition().all().stream()
                    .map(object -> new ObjectRow(row, object))
                    .toArray();
        }
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof PartitionRow row) {
            return row.box();
        }
        return element instanceof ObjectRow row ? row.parent() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public boolean equals(Object one, Object other) {
        return key(one).equals(key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    private static Object key(Object element) {
        if (element instanceof BoxEntry box) {
            return box.place();
        }
        if (element instanceof PartitionRow row) {
            return List.of(row.box().place(), row.partition().appId());
        }
        if (element instanceof ObjectRow row) {
            Object parent = key(row.parent());
            return row.object() instanceof MemoryObject memory
                    ? List.of(parent, memory.zone(), memory.offset())
                    : List.of(parent, row.object().type());
        }
        return element;
    }
}
