package org.rums.ui.internal.view;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.graphics.Image;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.boxes.BoxWords;
import org.rums.ui.internal.boxes.LicenceText;

/** The partitions of one box with their objects, in a column of names and one of values. */
public final class ContentsTree implements ITreeContentProvider, IElementComparer {
    private final BoxTree tree = new BoxTree();

    @Override
    public Object[] getElements(Object input) {
        return tree.getChildren(((List<?>) input).get(0));
    }

    @Override
    public Object[] getChildren(Object element) {
        return tree.getChildren(element);
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ObjectRow row ? row.parent() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return tree.hasChildren(element);
    }

    @Override
    public boolean equals(Object one, Object other) {
        return tree.equals(one, other);
    }

    @Override
    public int hashCode(Object element) {
        return tree.hashCode(element);
    }

    /** Returns the labels of the first column. */
    public ColumnLabelProvider names() {
        return labels(
                row -> LicenceText.title(row.partition()),
                row -> LicenceText.name(row.object()),
                element ->
                        Icons.image(element instanceof ObjectRow row ? LicenceText.icon(row.object()) : "partition"));
    }

    /** Returns the labels of the second column. */
    public ColumnLabelProvider values() {
        return labels(
                row -> LicenceText.summary(row.partition(), BoxWords.now(row.box())),
                row -> LicenceText.value(row.object(), BoxWords.now(row.parent().box())),
                element -> null);
    }

    private static ColumnLabelProvider labels(
            Function<PartitionRow, String> partition,
            Function<ObjectRow, String> object,
            Function<Object, Image> icon) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof ObjectRow row ? object.apply(row) : partition.apply((PartitionRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon.apply(element);
            }
        };
    }
}
