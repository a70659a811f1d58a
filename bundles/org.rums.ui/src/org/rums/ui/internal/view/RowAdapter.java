package org.rums.ui.internal.view;

import org.eclipse.ui.views.properties.IPropertySource;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxFacts;

/** What a row within a box is for others: its box. */
final class RowAdapter {
    private RowAdapter() {}

    static <T> T of(BoxEntry box, Class<T> type) {
        if (type == IPropertySource.class) {
            return type.cast(new FactsSource(box.title(), BoxFacts.of(box)));
        }
        return type == BoxEntry.class ? type.cast(box) : null;
    }
}
