package org.rums.ui.internal.view;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxWords;

/** Shows the boxes in whose identity or licences every word occurs. */
final class BoxFilter extends ViewerFilter {
    private final Supplier<String> text;

    BoxFilter(Supplier<String> text) {
        this.text = text;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (!(element instanceof BoxEntry box)) {
            return true;
        }
        return FilterField.hits(
                text.get(), BoxWords.details(box) + ' ' + box.label().orElse(""));
    }
}
